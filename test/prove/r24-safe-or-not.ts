import { chmod, mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseOldSqlite } from '../../server/store/sqlite.ts';
import { openHouse, type House, type More } from './support/house.ts';
import { damageFile } from '../support/damage-file.ts';
import type { KeptPromise } from './promise.ts';

interface Unsafe {
  what: string;
  env?: NodeJS.ProcessEnv;
  before?: (house: House) => Promise<unknown>;
  /** What the one line says. */
  says: RegExp;
}

const unsafe: Unsafe[] = [
  { what: 'no session secret', env: { SESSION_SECRET: '' }, says: /SESSION_SECRET is missing/u },
  { what: 'short session secret', env: { SESSION_SECRET: 'geheim' }, says: /SESSION_SECRET is too weak/u },
  { what: 'no public address', env: { PUBLIC_URL: '' }, says: /PUBLIC_URL is missing/u },
  { what: 'public address without https', env: { PUBLIC_URL: 'http://panel.kerkebeek.example' }, says: /PUBLIC_URL/u },
  { what: 'open to others outside production', env: { NODE_ENV: '', HOST: '0.0.0.0' }, says: /HOST/u },
  { what: 'a test setting in production', env: { PANELPEIL_TEST_UNSAFE_POSTGRES: '1' }, says: /UNSAFE_POSTGRES/u },
  { what: 'answers elsewhere without the panel', env: { ANSWERS_DATABASE_URL: 'postgres://a/b' }, says: /ANSWERS_DATABASE_URL/u },
  { what: 'a mail address that is none', env: { SMTP_URL: 'mail.kerkebeek.example' }, says: /SMTP_URL/u },
  { what: 'a database others can read', before: (house) => chmod(join(house.folder, 'data/answers.sqlite'), 0o644), says: /chmod 600/u },
  { what: 'a key others can read', before: looseKey, says: /key/iu },
  { what: 'a key that is none', before: badKey, says: /links\.key should hold 64/u },
  { what: 'a mistyped production', env: { NODE_ENV: 'prod' }, says: /NODE_ENV is "prod"/u },
  { what: 'keys without a folder of their own', env: { PANELPEIL_KEYS: '' }, says: /PANELPEIL_KEYS is missing/u },
  { what: 'a file for the databases', env: { PANELPEIL_DATA: '/etc/hostname' }, says: /PANELPEIL_DATA is \/etc\/hostname/u },
  { what: 'a file for the keys', env: { PANELPEIL_KEYS: '/etc/passwd' }, says: /PANELPEIL_KEYS is \/etc\/passwd/u },
  { what: 'a folder that cannot be made', env: { PANELPEIL_DATA: '/proc/nope' }, says: /\/proc\/nope cannot be made/u },
  { what: 'a host that is none', env: { HOST: '192.0.2.7' }, says: /HOST is "192\.0\.2\.7"/u },
  { what: 'no answers beside the panel', before: (house) => rm(join(house.folder, 'data/answers.sqlite')), says: /answers\.sqlite is missing/u },
  { what: 'no panel beside the answers', before: (house) => rm(join(house.folder, 'data/panel.sqlite')), says: /panel\.sqlite is missing/u },
  { what: 'empty answers beside the panel', before: (house) => truncate(join(house.folder, 'data/answers.sqlite')), says: /answers database is empty/u },
  { what: 'a damaged database', before: (house) => damageFile(join(house.folder, 'data/panel.sqlite')), says: /panel\.sqlite is damaged/u },
]; // prettier-ignore

export const safeOrNot: KeptPromise = {
  id: 'R24',
  says: 'It starts safe, or not at all',
  threshold: 'each of these ends with exit 1 and one line that names what is wrong, and without the secret itself; a second program on the same SQLite folder and an old SQLite too',
  on: ['SQLite'],
  async prove(on) {
    const faults: string[] = [];
    // Where nothing is done to it, a refusal leaves a house as it is.
    const shared = await openHouse(on, 1);
    for (const { what, env, before, says } of unsafe) {
      const house = before === undefined ? shared : await openHouse(on, 1);
      await before?.(house);
      const told = await refusalOf(house, env === undefined ? {} : { env });
      if (told.fault !== null) faults.push(`${what}: ${told.fault}`);
      else if (!says.test(told.line)) faults.push(`${what}: says "${told.line}"`);
      if (house !== shared) await house.remove();
    }
    await shared.start();
    const second = await refusalOf(shared, {});
    if (!/in use by another/u.test(second.line)) faults.push(`a second program: ${second.fault ?? second.line}`);
    await shared.remove();
    for (const version of ['3.40.1', '3.51.2']) if (takes(version)) faults.push(`takes SQLite ${version}`);
    return {
      held: faults.length === 0,
      measured: `${unsafe.length + 3} ways to start unsafely, ${faults.length} not refused as they should: ${faults.join('; ') || 'none'}`,
    };
  },
}; // prettier-ignore

async function refusalOf(house: House, more: More): Promise<{ fault: string | null; line: string }> {
  const ran = await Promise.race([
    house.run(['serve'], more),
    new Promise<null>((resolve) => void setTimeout(() => resolve(null), 20_000).unref()),
  ]);
  if (ran === null) return { fault: 'it started', line: '' };
  const lines = ran.printed.trim().split('\n');
  const fault =
    ran.code !== 1
      ? `exit ${ran.code}: ${ran.printed.slice(0, 150)}`
      : lines.length > 1
        ? `${lines.length} lines`
        : /geheim/u.test(ran.printed)
          ? 'shows the secret'
          : null;
  return { fault, line: lines[0] ?? '' };
}

async function looseKey(house: House): Promise<void> {
  await mkdir(join(house.folder, 'keys'), { recursive: true });
  await writeFile(join(house.folder, 'keys/links.key'), Buffer.alloc(32, 7).toString('hex'), { mode: 0o644 });
  await chmod(join(house.folder, 'keys/links.key'), 0o644);
}

async function badKey(house: House): Promise<void> {
  await mkdir(join(house.folder, 'keys'), { recursive: true, mode: 0o700 });
  await writeFile(join(house.folder, 'keys/links.key'), 'foo', { mode: 0o600 });
}

function takes(version: string): boolean {
  try {
    refuseOldSqlite(version);
    return true;
  } catch {
    return false;
  }
}
