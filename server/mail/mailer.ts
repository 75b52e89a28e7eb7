/** Letters that the server sends. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Plain text: links in it are read as text, and nothing is fetched by opening it. */
  readonly text: string;
}

export interface Mailer {
  /** Where letters go: to a mail server, or to files that somebody reads and passes on. */
  readonly kind: 'smtp' | 'outbox';
  send(letter: Letter): Promise<void>;
}
