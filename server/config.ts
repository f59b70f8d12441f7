/** The environment -> typed settings. Stops with one sentence that names the variable; never prints a secret. */
import { readFileSync } from 'node:fs';
import { readOidc } from './oidc/read-oidc.ts';
import type { OidcSettings } from './oidc/oidc-settings.ts';
import { readFolders, readProduction } from './read-folders.ts';
import { readSecurityContact } from './read-security-contact.ts';
import { read, readNumber, readSecret, type Environment } from './read-setting.ts';
import { Refused } from './refused.ts';

export interface Settings {
  production: boolean;
  port: number;
  host: string;
  /** Origin as residents see it, without a slash at the end: https://panel.kerkebeek.example */
  publicUrl: string;
  dataFolder: string;
  keysFolder: string;
  /** null: SQLite in the data folder. */
  databaseUrl: string | null;
  /** null: the same as databaseUrl. */
  answersDatabaseUrl: string | null;
  /** Newest first: the first signs, all are accepted. null outside production: the secret in the keys folder is used. */
  sessionSecret: string[] | null;
  trustedProxyHops: number;
  logLevel: string;
  /** null: mail waits until there is a mail server. */
  mail: { smtpUrl: string; from: string } | null;
  /** null: staff sign in with a password of ours. */
  oidc: OidcSettings | null;
  /** null: /.well-known/security.txt does not exist. */
  securityContact: string | null;
  /** For tests only: accepts a PostgreSQL that does not flush to disk. */
  unsafePostgres: boolean;
}

/** @throws Refused at the first setting that is missing, weak or not understood. */
export function readSettings(
  env: Environment,
  readText = (path: string) => readFileSync(path, 'utf8'),
): Settings {
  const production = readProduction(env);
  const port = readNumber(env, 'PORT', { otherwise: 3000, max: 65_535 });
  const databaseUrl = readDatabaseUrl('DATABASE_URL', readSecret(env, 'DATABASE_URL', readText));
  const answersDatabaseUrl = readDatabaseUrl(
    'ANSWERS_DATABASE_URL',
    readSecret(env, 'ANSWERS_DATABASE_URL', readText),
  );
  if (answersDatabaseUrl !== null && databaseUrl === null) {
    throw new Refused('ANSWERS_DATABASE_URL is set without DATABASE_URL: set both, or neither.');
  }
  return {
    production,
    port,
    host: readHost(env, production),
    publicUrl: readPublicUrl(read(env, 'PUBLIC_URL'), production, port),
    ...readFolders(env, production),
    databaseUrl,
    answersDatabaseUrl,
    sessionSecret: readSessionSecret(readSecret(env, 'SESSION_SECRET', readText), production),
    trustedProxyHops: readNumber(env, 'TRUSTED_PROXY_HOPS', { otherwise: 0, max: 10 }),
    logLevel: readLogLevel(env),
    mail: readMail(readSecret(env, 'SMTP_URL', readText), read(env, 'MAIL_FROM')),
    oidc: readOidc(env, production, readText),
    securityContact: readSecurityContact(env),
    unsafePostgres: readUnsafePostgres(env, production),
  };
}

function readHost(env: Environment, production: boolean): string {
  const host = read(env, 'HOST') ?? '127.0.0.1';
  const isLoopback = host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
  if (isLoopback || production) return host;
  throw new Refused(
    `HOST is "${host}", which others can reach: set NODE_ENV=production, or listen on 127.0.0.1.`,
  );
}

function readPublicUrl(text: string | null, production: boolean, port: number): string {
  const example = 'https://panel.kerkebeek.example';
  if (text === null) {
    if (!production) return `http://localhost:${port}`;
    throw new Refused(`PUBLIC_URL is missing: the address residents see was expected, as in ${example}.`);
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url !== null && url.href === `${url.origin}/`;
  const isSafe = url?.protocol === 'https:' || (!production && url?.protocol === 'http:');
  if (isOrigin && isSafe) return url.origin;
  const expected = production ? 'an https address without a path' : 'a web address without a path';
  throw new Refused(`PUBLIC_URL is "${text}": ${expected} was expected, as in ${example}.`);
}

function readDatabaseUrl(name: string, text: string | null): string | null {
  if (text === null || /^postgres(ql)?:\/\/./.test(text)) return text;
  throw new Refused(`${name} is not understood: an address that starts with postgres:// was expected.`);
}

function readSessionSecret(text: string | null, production: boolean): string[] | null {
  if (text === null && !production) return null;
  const secrets = (text ?? '').split(',').map((secret) => secret.trim());
  const isWeak = (secret: string): boolean => secret.length < 32 || new Set(secret).size < 10;
  if (!secrets.some(isWeak)) return secrets;
  const what = text === null ? 'is missing' : 'is too weak';
  throw new Refused(`SESSION_SECRET ${what}: at least 32 random characters were expected.`);
}

/** The password may be in the address: it is never quoted. */
function readMail(smtpUrl: string | null, from: string | null): Settings['mail'] {
  if (smtpUrl === null) return null;
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : null;
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new Refused(
      'SMTP_URL is not understood: an address such as smtps://name:password@mail.kerkebeek.example was expected.',
    );
  const example = 'Inwonerspanel <panel@kerkebeek.example>';
  if (from === null)
    throw new Refused(`MAIL_FROM is missing beside SMTP_URL: the sender was expected, as in ${example}.`);
  if (!/^(?:[^<>@\r\n]+<[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/u.test(from))
    throw new Refused(`MAIL_FROM is "${from}": one address was expected, as in ${example}.`);
  return { smtpUrl, from };
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function readLogLevel(env: Environment): string {
  const level = read(env, 'LOG_LEVEL') ?? 'info';
  if (logLevels.includes(level)) return level;
  throw new Refused(`LOG_LEVEL is "${level}": one of ${logLevels.join(', ')} was expected.`);
}

function readUnsafePostgres(env: Environment, production: boolean): boolean {
  const unsafe = read(env, 'PANELPEIL_TEST_UNSAFE_POSTGRES') === '1';
  if (!unsafe || !production) return unsafe;
  throw new Refused('PANELPEIL_TEST_UNSAFE_POSTGRES is for tests: take it away in production.');
}
