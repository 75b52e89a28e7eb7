// `npm start` in one process: set up, then read the program as it was put together (build-server.mjs).
process.setSourceMapsEnabled(true);
await import('./ensure-deps.mjs');
await import('./ensure-build.mjs');
await import('../dist/server/main.js');
