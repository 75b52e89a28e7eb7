/** The service worker: keeps the form's own files, which never change under their names. No page, no reply and nothing that was typed. */
/** What of a worker's events is used here: the types of pages do not have them. */
interface WorkerEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(reply: Promise<Response>): void;
}
/** Their addresses, told by the build. */
declare const pupilFiles: readonly string[];

const store = 'pupil-files';

addEventListener('install', (event) => {
  (event as WorkerEvent).waitUntil(caches.open(store).then((kept) => kept.addAll(pupilFiles)));
});
addEventListener('activate', (event) => {
  (event as WorkerEvent).waitUntil(forgetOld());
});
addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent;
  if (!pupilFiles.includes(new URL(request.url).pathname)) return;
  (event as FetchEvent).respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});

async function forgetOld(): Promise<void> {
  const kept = await caches.open(store);
  const old = (await kept.keys()).filter(({ url }) => !pupilFiles.includes(new URL(url).pathname));
  await Promise.all(old.map((one) => kept.delete(one)));
}
