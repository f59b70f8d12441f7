/** The file that says where an installation is and what is known of it: docs/blackbox.md describes it. */
import { readFileSync } from 'node:fs';

/** Where the parts are that security.md 1.5 calls by these names; TOKEN, WAVE and the like stand for what differs. */
const placeholders = {
  INV: '/deelnemen/TOKEN',
  ANS: '/vragenlijst',
  DATA: '/vragenlijst/gegevens',
  LINKREQ: '/mijn',
  LINK: '/mijn/aanmelden/TOKEN',
  PROF: '/mijn/gegevens',
  SLOGIN: '/beheer/aanmelden',
  SLOGOUT: '/beheer/afmelden',
  DASH: '/beheer/golven/WAVE/resultaten',
  PDF: '/beheer/golven/WAVE/rapport.pdf',
  EXP: '/beheer/golven/WAVE/rapport.KIND',
  IMP: '/beheer/cijfers/invoeren',
  MEM: '/beheer/panel',
  Q: '/beheer/golven/nieuw',
  USR: '/beheer/medewerkers',
  AUD: '/beheer/logboek',
  UNS: '/uitschrijven/TOKEN',
  PUB: '/resultaten/WAVE',
  API: '/api/v1/waves/WAVE/tables',
  HZ: '/healthz',
  RZ: '/readyz',
} as const;

export type Placeholder = keyof typeof placeholders;
export type Role = 'communications' | 'policy' | 'admin' | 'steward';

export interface Account {
  email: string;
  password: string;
  /** Secret of the second factor, base32; absent: this person has none. */
  totp?: string;
}

export interface Targets {
  /** As people see it: https://panel.example, without a path. */
  baseUrl: string;
  /** The program itself, behind its proxy: where slow senders are tried; baseUrl when absent. */
  programUrl?: string;
  /** A certificate of one's own making is accepted. */
  trustAnyCertificate?: boolean;
  /** Places that differ from those of this version. */
  addresses?: Partial<Record<Placeholder, string>>;
  accounts: Partial<Record<Role, Account>>;
  /** Links, or the tokens in them, of people who have not answered; each check that answers takes one. */
  invitations?: string[];
  openWave?: string;
  /** With results. */
  releasedWave?: string;
  /** The installation's mail goes to this port of this machine, where the script listens. */
  sinkPort?: number;
  /** Files that may be read: to search them for what should not be in there. */
  logs?: string[];
  databases?: string[];
  /** Of the main process, when it runs on this machine. */
  processId?: number;
  /** A link of `panelpeil staff add` that nobody has used: a password is chosen with it. */
  setupLink?: string;
  /** The machine is this one, and its proxy tells 127.0.0.0/8 apart: limits count each check by itself. */
  severalAddresses?: boolean;
}

/** @throws Error that says what the file lacks */
export function readTargets(path: string): Targets {
  const given = JSON.parse(readFileSync(path, 'utf8')) as Partial<Targets>;
  const { baseUrl } = given;
  if (typeof baseUrl !== 'string' || !URL.canParse(baseUrl))
    throw new Error(`${path}: baseUrl is missing, or no address`);
  const strange = Object.keys(given.addresses ?? {}).filter((name) => !Object.hasOwn(placeholders, name));
  if (strange.length > 0) throw new Error(`${path}: addresses has no place for ${strange.join(', ')}`);
  return { ...given, baseUrl: new URL(baseUrl).origin, accounts: given.accounts ?? {} };
}

/** @param values TOKEN, WAVE, KIND of the place */
export function addressOf(
  targets: Targets,
  name: Placeholder,
  values: Partial<Record<'TOKEN' | 'WAVE' | 'KIND', string>> = {},
): string {
  const pattern: string = targets.addresses?.[name] ?? placeholders[name];
  return Object.entries(values).reduce((path, [part, value]) => path.replace(part, value), pattern);
}
