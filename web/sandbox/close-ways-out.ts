/**
 * Imported before anything else in the frame. The frame's policy stops every request. What no directive of any policy covers in
 * Chromium is taken away here: WebRTC, and voices that a browser may fetch from its maker with the text that is to be read. A frame made
 * by a cell is of another opaque origin and runs no script, so that nothing of this can be had back from there.
 */
const peerToPeer = [
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCIceTransport',
  'RTCDtlsTransport',
  'RTCSctpTransport',
  'RTCDataChannel',
  'RTCIceCandidate',
];
const voices = ['speechSynthesis', 'SpeechSynthesisUtterance', 'SpeechRecognition', 'webkitSpeechRecognition'];
for (const name of [...peerToPeer, ...voices]) Reflect.deleteProperty(globalThis, name);

// The port is the frame's own: a cell that replaced these could take it from the hand that uses it. It would gain little (the page
// checks every message), but what a cell does should stay in its cell.
for (const kind of [MessagePort, MessageEvent]) {
  Object.freeze(kind.prototype);
  Object.freeze(kind);
}
// While an answer is handled, `window.event` would show it to the cell that waits for it, and with it the port.
Object.defineProperty(globalThis, 'event', { value: undefined });
