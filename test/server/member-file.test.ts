/** What is downloaded of a member: by the member with the answers, by a colleague without them, and then it says so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { memberFile, ownFile } from '../../server/actions/own-pages/download-member.ts';
import type { ResultsFile } from '../../server/actions/download-results.ts';
import { bart, settleKerkebeek } from '../support/kerkebeek.ts';
import { requireTools, runTool } from '../support/tools.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

const leftOut = 'Antwoorden op vragenlijsten staan hier niet: die bewaren wij apart, zonder naam.';

describe('what is kept of a member of Kerkebeek, as a file', () => {
  let world: TestWorld;
  before(function () {
    requireTools(this, 'pdf', ['pdftotext']);
  });
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
  });

  const printed = ({ bytes }: ResultsFile): string => {
    const folder = mkdtempSync(join(tmpdir(), 'panelpeil-'));
    try {
      writeFileSync(join(folder, 'member.pdf'), bytes);
      return runTool('pdftotext', [join(folder, 'member.pdf'), '-']).replaceAll(/\s+/gu, ' ');
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('says in print, for a colleague, that the answers are elsewhere and what finds them', async () => {
    const text = printed(await memberFile(world, bart, 'lid-050', 'pdf'));
    expect(text).to.contain(
      `Dit is alles wat wij bewaren op de dag waarop dit bestand is gemaakt. ${leftOut}`,
    );
    expect(text).to.contain('Een medewerker kan ze niet bij iemand opzoeken. Met de bewijscode');
  });

  it('says it in the language of the member', async () => {
    const member = await world.panel.members.find('lid-050');
    const municipality = await world.panel.settings.municipality();
    if (member === null || municipality === null) throw new Error('Kerkebeek is not settled');
    await world.panel.settings.saveMunicipality({
      ...municipality,
      languages: { profile: 'dutch', offered: ['fr'], motivation: 'Test.', address: 'u', phoneHours: {} },
    });
    await world.panel.members.changeFrom(member, { ...member, language: 'fr' });
    const { bytes } = await memberFile(world, bart, 'lid-050', 'json');
    expect(JSON.parse(bytes.toString())).to.have.property('leftOut').that.contains('sans nom');
  });

  it('does not say it to the member, who gets them', async () => {
    const member = await world.panel.members.find('lid-050');
    if (member === null) throw new Error('lid-050 is no member');
    expect(printed(await ownFile(world, member, 'pdf'))).not.to.contain('staan hier niet: die bewaren');
  });
});
