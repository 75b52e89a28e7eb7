/** Letters through a mail server. The library is read with the first letter. */
import type { Letter, Mailer } from './mailer.ts';

/**
 * @param url smtp://user:password@host:587 (STARTTLS is demanded where there is a password) or smtps://…
 * @param from sender, as `Motvikt <motvikt@kommun.example>`
 */
export function smtpMailer(url: string, from: string): Mailer {
  let transport: Promise<{ sendMail(letter: Letter & { from: string }): Promise<unknown> }> | null = null;
  const { protocol, username } = new URL(url);
  return {
    kind: 'smtp',
    async send(letter) {
      transport ??= import('nodemailer').then(({ createTransport }) =>
        createTransport({
          url,
          // A password never goes over an open line.
          ...(protocol === 'smtp:' && username !== '' && { requireTLS: true }),
          connectionTimeout: 10_000,
          greetingTimeout: 10_000,
          socketTimeout: 30_000,
          disableFileAccess: true,
          disableUrlAccess: true,
        }),
      );
      await (await transport).sendMail({ from, ...letter });
    },
  };
}
