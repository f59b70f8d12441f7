import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { bundledEdition, bundleText, releaseBundle, type Bundle } from '../../reports/bundle/bundle.ts';
import { bundledStudy } from '../../reports/bundle/bundled-study.ts';
import { recountDifference } from '../../reports/bundle/recount.ts';
import { composeReport } from '../../reports/compose/compose-report.ts';
import { releaseFigures } from '../../reports/compose/release-figures.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Edition } from '../../reports/edition.ts';
import { countBundle } from '../../server/commands/count-bundle.ts';
import { readBundle } from '../../server/commands/read-bundle.ts';
import { Refused } from '../../server/refused.ts';
import { madeRelease } from '../support/made-release.ts';
import { groupsOrder, groupsSurvey, peopleInGroups } from '../support/small-groups.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const made = madeRelease(groupsSurvey, peopleInGroups('one'), { banner: ['district'], order: groupsOrder });
const edition: Edition = {
  format: 'panelpeil-edition/1',
  number: 2,
  createdOn: '2021-11-02',
  conclusions: ['Het loket is bekend. 👍'],
  next: [],
  quotes: [{ question: 'KENT', texts: ['Een “goed” antwoord.'] }],
};
const editionText = JSON.stringify(edition);
const frozen = {
  release: { sha256: made.checksum, document: made.document },
  edition: { sha256: sha256(editionText), document: editionText },
};
const ofRelease = releaseBundle(frozen.release, frozen.edition);
const ofStudy: Bundle = { ...ofRelease, study: bundledStudy(made.input) };

describe('a bundle file', () => {
  let file = '';
  before(() => {
    file = join(mkdtempSync(join(tmpdir(), 'panelpeil-bundle-')), 'b.json');
  });
  after(() => rmSync(join(file, '..'), { recursive: true }));

  const read = (text: string): Promise<Bundle> => {
    writeFileSync(file, text);
    return readBundle(file);
  };
  async function refusalOf(work: () => Promise<unknown>): Promise<string> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Refused) return error.message.replaceAll(file, 'b.json');
      throw error;
    }
    return 'read';
  }
  const refusedText = (text: string): Promise<string> => refusalOf(() => read(text));
  const refused = (bundle: object): Promise<string> => refusedText(JSON.stringify(bundle));

  it('gives the whole report and every figure again, with the checksum that stands in it', async () => {
    const bundle = await read(bundleText(ofRelease));
    const [release, checksum] = [readRelease(bundle.release.document), bundle.release.sha256];
    const own = { edition, checksum: sha256(editionText) };
    expect(sha256(bundle.release.document)).to.equal(checksum);
    expect(composeReport(release, checksum, bundledEdition(bundle))).to.deep.equal(
      composeReport(made.release, made.checksum, own),
    );
    expect(releaseFigures(release, checksum)).to.deep.equal(releaseFigures(made.release, made.checksum));
  });

  it('of a study can be counted again into the same release', async () => {
    const bundle = await read(bundleText(ofStudy));
    const held = readRelease(bundle.release.document);
    expect(countBundle(bundle, file, (input) => recountDifference(held, input))).to.equal(null);
  });

  it('of a release holds nobody’s answers, and says so when they are asked for', async () => {
    const bundle = await read(bundleText(ofRelease));
    expect(await refusalOf(async () => countBundle(bundle, file, () => null))).to.equal(
      'b.json, study: expected the answers of a study, found the bundle of a release alone',
    );
  });

  it('is refused when a character of its release was changed', async () => {
    const document = made.document.replace('"responses":70', '"responses":71');
    expect(await refused({ ...ofRelease, release: { ...frozen.release, document } })).to.equal(
      `b.json, release: the document was changed: expected one with the SHA-256 ${made.checksum}, found ${sha256(document)}`,
    );
  });

  it('is refused when its edition was changed', async () => {
    const changed = { ...frozen.edition, document: editionText.replace('bekend', 'onbekend') };
    expect(await refused({ ...ofRelease, edition: changed })).to.match(
      /^b\.json, edition: the document was changed: expected one with the SHA-256 [0-9a-f]{64}, found /,
    );
  });

  const withRelease = (document: string): Bundle =>
    releaseBundle({ sha256: sha256(document), document }, null);
  const [first, ...others] = ofStudy.study?.people ?? [];
  const study = ofStudy.study;
  const refusals: [string, object, RegExp][] = [
    [
      'of another format',
      { ...ofRelease, format: 'x/2' },
      /^b\.json, format: expected "panelpeil-bundle\/1"$/,
    ],
    ['a list', [], /^b\.json: expected an object \{\.\.\.\}, found a list \[\.\.\.\]$/],
    [
      'without a release',
      { format: ofRelease.format },
      /^b\.json, release: expected an object \{\.\.\.\}, found nothing$/,
    ],
    [
      'with half a checksum',
      { ...ofRelease, release: { ...frozen.release, sha256: 'ab12' } },
      /^b\.json, release\.sha256: expected a SHA-256 as 64 hexadecimal digits$/,
    ],
    [
      'with a release of a format of later',
      withRelease('{"format":"panelpeil-release/9","about":{},"tables":[]}'),
      /^b\.json, release\.document: a release of format panelpeil-release\/9: expected panelpeil-release\/1, \/2 or \/3$/,
    ],
    [
      'with a release that is no JSON',
      withRelease('{"format"'),
      /^b\.json, release\.document, line 1, column 10: expected JSON, here a colon$/,
    ],
    [
      'with a release without tables',
      withRelease('{"format":"panelpeil-release/3","about":{}}'),
      /^b\.json, release\.document, tables: expected a list \[\.\.\.\], found nothing$/,
    ],
    [
      'with an edition that is none',
      releaseBundle(frozen.release, { sha256: sha256('{}'), document: '{}' }),
      /^b\.json, edition\.document, format: expected "panelpeil-edition\/1"$/,
    ],
    [
      'with a weight as text',
      { ...ofStudy, study: { ...study, people: [{ ...first, weight: '1' }, ...others] } },
      /^b\.json, study\.people\.0\.weight: expected a number, found a text$/,
    ],
    [
      'with a questionnaire that is none',
      { ...ofStudy, study: { ...study, questionnaire: { elements: [{ type: 'radiogroup' }] } } },
      /^b\.json, study\.questionnaire: /,
    ],
  ];
  for (const [what, bundle, refusal] of refusals) {
    it(`is refused ${what}`, async () => {
      expect(await refused(bundle)).to.match(refusal);
    });
  }

  it('is refused with line and column when it is no JSON', async () => {
    expect(await refusedText('{\n "format": }')).to.equal(
      'b.json, line 2, column 12: expected JSON, here a value',
    );
  });

  it('of a study names the person whose answer is not in the questionnaire', async () => {
    const strange = { ...first, answers: { KENT: 'misschien' } };
    const bundle = await read(
      JSON.stringify({ ...ofStudy, study: { ...study, people: [strange, ...others] } }),
    );
    const held = readRelease(bundle.release.document);
    const refusal = await refusalOf(async () =>
      countBundle(bundle, file, (input) => recountDifference(held, input)),
    );
    expect(refusal).to.match(/^b\.json, study\.people\.0\.answers\.KENT: expected .*found "misschien"$/);
  });
});
