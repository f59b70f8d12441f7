/** Every action that the source notes has its words in Dutch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { actionWords, keyOf } from '../../../server/actions/audit/action-words.ts';
import { ofDay } from '../../../server/actions/audit/day-words.ts';

/** Of a file: the texts behind "action:" or "action =", to the end of the line, and those of a table of actions. A hole is shown as "1". */
function actionsIn(text: string): string[] {
  const places =
    /\b(?:action|actions|download)\b(?:: [^=\n]*? =(?!>)|:| =)\s*(?<value>\{[^}]*\}|[^\n]*(?:\n\s*[?:][^\n]*)*)/gu;
  return [...text.matchAll(places)].flatMap(({ groups }) =>
    [
      ...(groups?.['value'] ?? '')
        .replaceAll(/\b(?:subject|deed): [^,}\n]*|=== '[^']*'/gu, '')
        .matchAll(/'([^'\n]+)'|`([^`\n]+)`/gu),
    ].map(([, plain, template]) => (plain ?? template ?? '').replaceAll(/\$\{[^}]*\}/gu, '1')),
  );
}

/** An action of a mail server; an action of the municipality; the right to a download. */
const notOurs = ['mailings/read-bounces', 'figure-kinds', 'service-figures', 'print-kinds'].map(
  (name) => `server/actions/${name}.ts`,
);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('audit/action'))
    .map((file) => join(folder, file));
}

const noted = ['server/actions', 'server/commands', 'server/demo', 'server/backup']
  .flatMap((folder) => {
    try {
      return sourceFiles(folder);
    } catch {
      return [];
    }
  })
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (notOurs.includes(file)) return [];
    return actionsIn(text).map((action) => ({
      file,
      action,
    }));
  });

/** Begin with a word that is a variable: which there are is written in the words. */
const askable = ['destruction of wave key', 'destruction of series key', 'download of microdata'];
const roles = ['communications', 'policy', 'admin', 'steward'];
const open: Record<string, string[]> = {
  'download 1 1': ['pdf', 'html', 'word', 'charts', 'workbook', 'csv', 'spss', 'bundle'].map(
    (kind) => `download ${kind}`,
  ),
  'add 1': roles.map((role) => `add ${role}`),
  'change role 1 to 1': roles.flatMap((from) =>
    roles.filter((to) => to !== from).map((to) => `change role ${from} to ${to}`),
  ),
  'ask 1 1': askable.map((name) => `ask ${name} 3`),
  '1 1 1': askable.flatMap((name) => [`confirm ${name} 3`, `refuse ${name} 3`]),
};

describe('the words of the audit log', () => {
  it('are there for each action that is noted anywhere; add a missing one to server/actions/audit/*-action-words.ts', () => {
    const actions = noted.flatMap(({ file, action }) =>
      (open[action] ?? [action]).map((one) => ({ file, one })),
    );
    const wordless = actions.filter(({ one }) => keyOf(one) === null);
    expect(actions.length).to.be.above(70);
    expect(wordless.map(({ file, one }) => `${file}: "${one}" has no words`)).to.deep.equal([]);
  });

  it('are of actions that somebody notes', () => {
    const known = new Set(noted.flatMap(({ action }) => (open[action] ?? [action]).map(keyOf)));
    // Of a constant, and of an older version.
    const elsewhere = ['seal day counts', 'answers withdrawn'];
    expect(
      Object.keys(actionWords).filter((key) => !known.has(key) && !elsewhere.includes(key)),
    ).to.deep.equal([]);
  });

  it('have a sentence for each action that is only counted, and for no other', () => {
    const source = readFileSync('server/actions/note-entry.ts', 'utf8');
    const counted = [...(/new Set\(\[(.*?)\]/su.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/gu)].map(
      ([, one]) => one,
    );
    expect(Object.keys(ofDay)).to.have.members(counted);
  });
});
