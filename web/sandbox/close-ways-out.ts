/**
 * Imported before anything else in the frame. The frame's policy stops every request; no directive of any policy covers WebRTC in
 * Chromium, so it is taken away here. A frame made by a cell is of another opaque origin and runs no script.
 */
const peerToPeer = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCIceTransport', 'RTCDtlsTransport', 'RTCSctpTransport', 'RTCDataChannel', 'RTCIceCandidate'];
for (const name of peerToPeer) Reflect.deleteProperty(globalThis, name);
