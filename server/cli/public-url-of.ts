import type { Settings } from '../settings.ts';

/** As people reach the server: what links begin with. Without PUBLIC_URL, the address that it listens on by its settings. */
export const publicUrlOf = ({ publicUrl, host, port }: Settings): string =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
