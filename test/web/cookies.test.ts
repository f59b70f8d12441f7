/** The privacy notice tells of each cookie that the program sets, and of no other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { cookieNames } from '../../server/web/cookie-names.ts';
import { wordsFor } from '../../server/web/words/member-words.ts';
import { factsOf } from '../../server/actions/privacy-documents/facts-of.ts';
import { languageOf, voices } from '../../surveys/language.ts';
import { els, kerkebeek } from '../support/kerkebeek.ts';
import { openTownHall, pageOf, signedIn, stranger, submit } from './town-hall.ts';

const names: string[] = Object.values(cookieNames).toSorted();

describe('the cookies of the program', () => {
  it('are set by files that take the name from the one list', () => {
    const files = readdirSync('server', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, text: readFileSync(join('server', file), 'utf8') }));
    const setting = files.filter(({ text }) => /\.cookie\(|\bsession\(\{|set-cookie/iu.test(text));
    expect(setting).to.have.length(6);
    expect(setting.filter(({ text }) => !text.includes('cookieNames.')).map(({ file }) => file)).to.deep.equal([]);
  }); // prettier-ignore

  it('have these names when they come', async () => {
    const hall = await openTownHall({ publicUrl: 'https://panel.kerkebeek.example' });
    const answers = [
      await stranger(hall).get('/beheer/aanmelden').set('X-Forwarded-Proto', 'https'),
      await stranger(hall).get('/mijn/aanmelden?taal=fr'),
      await submit(await signedIn(await openTownHall(), els), '/beheer/afmelden'),
    ];
    const set = answers.flatMap(({ headers }) => [headers['set-cookie'] ?? []].flat() as string[]);
    const bare = set.map((one) => (one.split('=')[0] ?? '').replace(/^__(?:Secure|Host)-/u, ''));
    expect(bare.filter((name) => !names.includes(name))).to.deep.equal([]);
  });

  it('stand on the page of privacy, each with what it is for', async () => {
    const page = pageOf(await stranger(await openTownHall()).get('/privacy'));
    const told = page('[data-test=cookie]').toArray().map((one) => page(one).text());
    expect(told.toSorted()).to.deep.equal(names);
  }); // prettier-ignore

  for (const voice of voices)
    it(`are told in every voice (${voice})`, () => {
      const { privacy } = wordsFor(languageOf(voice), voice === 'nl-je' ? 'je' : 'u');
      const parts = privacy.parts(factsOf(kerkebeek, 'https://x.example'));
      const told = parts.flatMap(({ cookies = {} }) => Object.keys(cookies));
      expect(told.toSorted()).to.deep.equal(names);
    });

  it('are those of the table for who looks at security', () => {
    const rows = readFileSync('docs/security.md', 'utf8').split('\n').filter((line) => line.startsWith('| `'));
    const told = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(?:__\w+-)?([\w-]+)`/gu)]);
    expect(told.map(([, name = '']) => name).toSorted((one, other) => (one < other ? -1 : 1))).to.deep.equal(names);
  }); // prettier-ignore
});
