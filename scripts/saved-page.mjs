// The template of self-contained pages: the program and the frame that cells run in, each within the one file, under a policy of its own.
// What is put in by web/notebook/export/make-html.ts stands where the two words are.
import { createHash } from 'node:crypto';
import { Script } from 'node:vm';

/**
 * Nothing may be asked for from anywhere, and nothing may be sent. Scripts run only where they stand in the file: no address is named that
 * one could be loaded from.
 *
 * @param scripts which of those that stand in the file
 */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts} 'unsafe-eval'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "frame-src 'none'",
    "child-src 'none'",
    "worker-src 'none'",
    "object-src 'none'",
    "manifest-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

const head = (title, scripts) => `<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy(scripts)}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>`;

/** Within a script element nothing may end it or begin another: in texts and patterns of JavaScript the sign can be written so. */
function safeScript(code) {
  const safe = code.replace(/<(?=\/?script|!--)/gi, '\\x3c');
  // Where the sign was none of a text, this is no program any more.
  new Script(safe);
  return safe;
}
const inlineStyle = (css) => {
  if (/<\/style/i.test(css)) throw new Error('A style sheet holds the end of its own element');
  return `<style>${css}</style>`;
};
const json = (value) =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Cells are code, and run by `eval`. Beside it only the frame's own script may run there, by its hash: a frame that a cell makes would
 * otherwise have scripts of its own, and with them what web/sandbox/close-ways-out.ts takes away. Chromium would let a script from anywhere
 * load that names the hash; what the frame inherits from the page around it, which names none, forbids that.
 *
 * @param sandbox and `saved`: each the text of a script and of a style sheet
 */
export function savedPage({ sandbox, saved }) {
  const script = safeScript(sandbox.js);
  const hash = createHash('sha256').update(script).digest('base64');
  // The program waits for its element, which stands before it here.
  const frame = `<!doctype html>
<html lang="sv">
<head>
${head('Analysens rutor', `'sha256-${hash}'`)}
${inlineStyle(sandbox.css)}
</head>
<body><main></main><script>${script}</script></body>
</html>
`;
  return `<!doctype html>
<html lang="sv">
<head>
${head('MOTVIKT-TITLE', "'unsafe-inline'")}
${inlineStyle(saved.css)}
</head>
<body>
<noscript>Filen behöver JavaScript i webbläsaren. The file needs JavaScript in the browser.</noscript>
<script type="application/json" id="frame">${json(frame)}</script>
<script type="application/json" id="notebook">MOTVIKT-NOTEBOOK</script>
<script>${safeScript(saved.js)}</script>
</body>
</html>
`;
}
