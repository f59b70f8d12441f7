import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseOldSqlite } from '../../server/store/sqlite.ts';
import { openHouse, type House, type More } from './support/house.ts';
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
]; // prettier-ignore

export const safeOrNot: KeptPromise = {
  id: 'R24',
  says: 'It starts safe, or not at all',
  threshold: 'each of these ends with exit 1 and one line that names what is wrong, and without the secret itself; a second program on the same SQLite folder and an old SQLite too',
  on: ['SQLite'],
  async prove(on) {
    const faults: string[] = [];
    for (const { what, env, before, says } of unsafe) {
      const house = await openHouse(on, 1);
      await before?.(house);
      const told = await refusalOf(house, env === undefined ? {} : { env });
      if (told.fault !== null) faults.push(`${what}: ${told.fault}`);
      else if (!says.test(told.line)) faults.push(`${what}: says "${told.line}"`);
      await house.remove();
    }
    const house = await openHouse(on, 1);
    await house.start();
    const second = await refusalOf(house, {});
    if (!/in use by another/u.test(second.line)) faults.push(`a second program: ${second.fault ?? second.line}`);
    await house.remove();
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

function takes(version: string): boolean {
  try {
    refuseOldSqlite(version);
    return true;
  } catch {
    return false;
  }
}
