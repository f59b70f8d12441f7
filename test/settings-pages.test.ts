/** What is written about the settings is what the program reads. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readSettings } from '../server/config.ts';

/** Every name that is asked for; of a secret, NAME_FILE too. */
function asked(): { names: string[]; secrets: string[] } {
  const all = new Set<string>();
  readSettings(new Proxy({}, { get: (_, name) => void all.add(String(name)) }));
  const secrets = [...all].filter((name) => all.has(`${name}_FILE`));
  return { names: [...all].filter((name) => !name.endsWith('_FILE')), secrets };
}

const handbook = readFileSync('docs/operations.md', 'utf8');
const rows = [...handbook.matchAll(/^\| `([A-Z_]+)` +\| (yes|) +\|/gmu)];

describe('the settings in words', () => {
  it('are all in the table of the handbook, and nothing else is', () => {
    expect(rows.map(([, name]) => name)).to.have.members(asked().names);
  });

  it('say there and in .env.example which are secret', () => {
    const secrets = rows.flatMap(([, name, secret]) => (secret === 'yes' ? [name] : []));
    const [, listed = ''] =
      /secrets among them \(([^)]*)\)/u.exec(readFileSync('.env.example', 'utf8')) ?? [];
    expect(secrets).to.have.members(asked().secrets);
    expect(listed.split(/,\s*/u)).to.have.members(asked().secrets);
  });

  it('of the systemd unit are known, and its secrets come from files', () => {
    const { names, secrets } = asked();
    const unit = readFileSync('docs/panelpeil.service', 'utf8');
    const set = [...unit.matchAll(/^#?Environment=([A-Z_]+)=/gmu)].map(([, name = '']) => name);
    const wrong = set.filter(
      (name) => !names.includes(name) && !secrets.includes(name.replace(/_FILE$/u, '')),
    );
    expect(wrong).to.deep.equal([]);
    expect(set.filter((name) => name.endsWith('_FILE')).map((name) => name.slice(0, -5))).to.have.members(
      secrets,
    );
    expect(set.filter((name) => secrets.includes(name))).to.deep.equal([]);
  });
});
