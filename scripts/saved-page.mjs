// The template of self-contained pages: the program and the frame that cells run in, each within the one file, under a policy of its own.
// What is put in by web/notebook/export/make-html.ts stands where the two words are.
import { Script } from 'node:vm';

/**
 * Nothing may be asked for from anywhere, and nothing may be sent. Scripts run only where they stand in the file: no address is named that
 * one could be loaded from, and no hash, by which Chromium would let one from anywhere load. Cells are code, and run by `eval`; the frame
 * inherits what is said here, and says it again.
 */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval'",
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

const head = (title) => `<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>`;

/** Within a script element nothing may end it or begin another: in texts and patterns of JavaScript the sign can be written so. */
function inlineScript(code) {
  const safe = code.replace(/<(?=\/?script|!--)/gi, '\\x3c');
  // Where the sign was none of a text, this is no program any more.
  new Script(safe);
  return `<script>${safe}</script>`;
}
const inlineStyle = (css) => {
  if (/<\/style/i.test(css)) throw new Error('A style sheet holds the end of its own element');
  return `<style>${css}</style>`;
};
const json = (value) =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param sandbox and `saved`: each the text of a script and of a style sheet */
export function savedPage({ sandbox, saved }) {
  // The program waits for its element, which stands before it here.
  const frame = `<!doctype html>
<html lang="sv">
<head>
${head('Analysens rutor')}
${inlineStyle(sandbox.css)}
</head>
<body><main></main>${inlineScript(sandbox.js)}</body>
</html>
`;
  return `<!doctype html>
<html lang="sv">
<head>
${head('MOTVIKT-TITLE')}
${inlineStyle(saved.css)}
</head>
<body>
<noscript>Filen behöver JavaScript i webbläsaren. The file needs JavaScript in the browser.</noscript>
<script type="application/json" id="frame">${json(frame)}</script>
<script type="application/json" id="notebook">MOTVIKT-NOTEBOOK</script>
${inlineScript(saved.js)}
</body>
</html>
`;
}
