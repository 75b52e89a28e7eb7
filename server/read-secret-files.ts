/** Secrets from files: DATABASE_URL_FILE names a file that holds what DATABASE_URL would. Environments are seen by more eyes than files. */
import { readFileSync } from 'node:fs';

const secrets = ['DATABASE_URL', 'SMTP_URL', 'OIDC_CLIENT_SECRET'] as const;
type Environment = Readonly<Record<string, string | undefined>>;

/** @returns the environment with what the files hold, or one sentence for each mistake; none of them has anything of a secret */
export function readSecretFiles(
  environment: Environment,
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): { readonly environment: Environment; readonly mistakes: readonly string[] } {
  const found: Record<string, string> = {};
  const mistakes: string[] = [];
  for (const name of secrets) {
    const path = environment[`${name}_FILE`];
    if (!path) continue;
    if (environment[name]) mistakes.push(`${name} and ${name}_FILE say the same thing: set one of them.`);
    else
      try {
        found[name] = read(path).trim();
        if (found[name] === '') mistakes.push(`${name}_FILE names ${path}, which is empty.`);
      } catch (error) {
        mistakes.push(`${name}_FILE names ${path}, which cannot be read (${(error as { code?: string }).code ?? 'unknown'}).`);
      }
  }
  return { environment: { ...environment, ...found }, mistakes };
}
