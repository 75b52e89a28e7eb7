/** The document that a face of the product begins with: its style, its script and the modules that the script needs at once. */

export interface FaceFiles {
  readonly js: string;
  readonly css: string;
  readonly shared: readonly string[];
}

/** @param body what is seen until the script has drawn something, as HTML */
export const facePage = ({ js, css, shared }: FaceFiles, body: string): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Motvikt</title>
<link rel="icon" href="/favicon.ico" type="image/svg+xml">
<link rel="stylesheet" href="${css}">
${shared.map((path) => `<link rel="modulepreload" href="${path}">\n`).join('')}<script src="${js}" type="module"></script>
</head>
<body>
${body}
</body>
</html>
`;
