/** The pages: small shells with the built files of the staff face, and the frame that notebook cells run in, under its own policy. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import { aboutPages } from '../notebooks/wording/about-texts.ts';
import { isAboutPage, pageAddresses, type PageName } from '../notebooks/wording/page-addresses.ts';
import type { Entered } from './access/enter.ts';
import type { Who } from './access/roles.ts';
import { pagePolicy } from './http/request-frame.ts';
import { originOf } from './http/seen-from-outside.ts';
import { ProblemError } from './problem.ts';

export interface Faces {
  readonly staff: {
    readonly js: string;
    readonly css: string;
    /** Modules that the script needs at once. */
    readonly shared?: readonly string[];
    /** By page: the modules that this page needs besides. */
    readonly pages?: Readonly<Partial<Record<PageName, readonly string[]>>>;
  };
  readonly sandbox: { readonly js: string; readonly css: string };
}

/** @param dist folder that scripts/build-web.mjs filled */
export async function readFaces(dist: string): Promise<Faces> {
  return JSON.parse(await readFile(join(dist, 'faces.json'), 'utf8')) as Faces;
}

/** What of an address's names exists, to whoever asks. */
export interface Existing {
  municipality(slug: string, who: Who | null): Promise<boolean>;
  notebook(municipality: string, slug: string, who: Who | null): Promise<boolean>;
}

/** @param example whether the example is shown, and with it the page of all components */
export function pages(faces: Faces, existing: Existing, { example }: { readonly example: boolean } = { example: false }): Hono {
  const app = new Hono();
  const sendStaff = staffReply(faces);
  const nothing = (): never => {
    throw new ProblemError('notFound', 'There is nothing at this address.');
  };
  const isThere = async (context: Context, page?: PageName): Promise<boolean> => {
    if (page === 'design') return example;
    const { about, slug, notebook } = context.req.param() as Readonly<Record<string, string>>;
    const who = (context.get('entered') as Entered | undefined)?.who ?? null;
    if (about !== undefined) return isAboutPage(about);
    if (slug === undefined) return true;
    return notebook === undefined ? existing.municipality(slug, who) : existing.notebook(slug, notebook, who);
  };
  for (const [page, path] of Object.entries(pageAddresses) as [PageName, string][])
    app.get(path, async (context) => ((await isThere(context, page)) ? sendStaff(context, 200, page) : nothing()));
  // Cut short: the nearest page.
  for (const [path, nearest] of [
    ['/m', '/'],
    ['/about', `/about/${aboutPages[0]}`],
  ] as const)
    app.get(path, async (context) => ((await isThere(context)) ? context.redirect(nearest) : nothing()));
  app.get('/favicon.ico', (context) =>
    context.body(mark, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  );
  app.get('/sandbox', (context) => {
    const origin = originOf(context);
    context.header('content-security-policy', sandboxPolicy(origin, faces));
    context.header('cross-origin-resource-policy', 'same-origin');
    context.header('permissions-policy', noFeatures);
    context.header('x-dns-prefetch-control', 'off');
    context.header('cache-control', 'no-cache');
    return context.html(sandboxPage(faces));
  });
  return app;
}

/** The staff face as a reply: it reads the address and shows the page, or says that there is none. */
export function staffReply(faces: Faces): (context: Context, status: number, page?: PageName) => Response {
  return (context, status, page) =>
    new Response(staffPage(faces, page), {
      status,
      headers: {
        'content-type': 'text/html; charset=UTF-8',
        'content-security-policy': staffPolicy(originOf(context)),
        ...(status === 200 ? {} : { 'cache-control': 'no-store' }),
      },
    });
}

/**
 * The staff pages frame one address only. This, and nothing that the frame itself is told, stops a cell from navigating the frame: to a
 * server elsewhere, or to addresses of ours that would carry its words into a log.
 */
const staffPolicy = (origin: string): string => pagePolicy.replace(/frame-src [^;]+/, `frame-src ${origin}/sandbox`);

/**
 * What the frame may do: run its own one file, and `eval` (cells are code, and Arquero compiles expressions). It may reach nothing:
 * no request, no frame, no worker, no form, no navigation of the page around it. Its one file is named by its address and never by a hash:
 * Chromium lets a script from anywhere load that names an allowed hash in `integrity`, and the request itself would carry data out.
 */
const sandboxPolicy = (origin: string, { sandbox }: Faces): string =>
  [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src ${origin}${sandbox.js} 'unsafe-eval'`,
    `style-src ${origin}${sandbox.css} 'unsafe-inline'`,
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
    "frame-ancestors 'self'",
  ].join('; ');

/** What a browser may allow to a frame of any origin, or ask the reader about. Names that Chromium does not know would be faults in its console. */
const noFeatures = [
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'fullscreen',
  'gamepad',
  'geolocation',
  'identity-credentials-get',
  'microphone',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** The browser is told of the page's own modules here, so that it asks for all at once and not for one after reading another. */
const staffPage = ({ staff }: Faces, page: PageName | undefined): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Motvikt</title>
<link rel="icon" href="/favicon.ico" type="image/svg+xml">
<link rel="stylesheet" href="${staff.css}">
${[...(staff.shared ?? []), ...((page && staff.pages?.[page]) ?? [])].map((path) => `<link rel="modulepreload" href="${path}">\n`).join('')}<script src="${staff.js}" type="module"></script>
</head>
<body>
<noscript>Motvikt behöver JavaScript i webbläsaren. Motvikt needs JavaScript in the browser.</noscript>
</body>
</html>
`;

const sandboxPage = ({ sandbox }: Faces): string => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Analysens rutor</title>
<link rel="stylesheet" href="${sandbox.css}">
<script src="${sandbox.js}" defer></script>
</head>
<body><main></main></body>
</html>
`;

/** Two weights on a beam. */
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5563"/><path d="M6 12h20M16 12v12M11 24h10" stroke="#fff" stroke-width="2" stroke-linecap="round"/><circle cx="8" cy="16" r="3.5" fill="#f0a07d"/><rect x="20.5" y="12.8" width="7" height="7" fill="#6cc7cf"/></svg>';
