import { expect } from 'chai';
import { importFile } from '../../../server/actions/import-figures.ts';
import { checksumOf } from '../../../server/actions/figure-uploads.ts';
import { municipalityOf } from '../../../server/actions/municipality-of.ts';
import { panelComposition } from '../../../server/actions/sampling/panel-composition.ts';
import { useStatbel } from '../../../server/actions/sampling/use-statbel.ts';
import { populationOf } from '../../../server/actions/population-of.ts';
import { bart, els, nadia, settleKerkebeek } from '../../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../../support/world.ts';
import { refusalOf } from '../../store/samples.ts';

const head =
  'CD_REFNIS|TX_DESCR_NL|CD_SEX|CD_NATLTY|TX_NATLTY_NL|CD_CIV_STS|TX_CIV_STS_NL|CD_AGE|MS_POPULATION|CD_YEAR';

/** Statbel parts people by nationality and civil status: of each age and sex 7 + 3 are married or not, one is of elsewhere. */
function statbelFile(year: number, nisCode: string): Buffer {
  const rows = [10, 17, 30, 40, 50, 60, 70, 80, 101].flatMap((age) =>
    ['M', 'F'].flatMap((sex) =>
      [
        ['BEL|Belgen|1|Ongehuwd', age],
        ['BEL|Belgen|2|Gehuwd', 3],
        ['ETR|niet-Belgen|1|Ongehuwd', 1],
      ].map(([part, people]) => `${nisCode}|Kerkebeek|${sex}|${part}|${age}|${people}|${year}`),
    ),
  );
  return Buffer.from(`\uFEFF${[head, ...rows].join('\r\n')}\r\n`);
}

/** Of each sex 17 + 30 + 40 + 50 + 60 + 70 + 80 + 101 + 8 x 4. */
const grown = 2 * 480;

async function village(): Promise<TestWorld> {
  const world = memoryWorld();
  await settleKerkebeek(world);
  return world;
}

async function bring(world: TestWorld, bytes: Buffer): Promise<void> {
  await importFile(world, {
    kind: 'population',
    name: 'TF_SOC_POP_STRUCT_2025.txt',
    checksum: checksumOf(bytes),
    source: bytes,
    mapping: null,
    replace: false,
  });
}

describe('the panel beside the residents', () => {
  it('shows of the panel how it is made, also before anything is known of the residents', async () => {
    const { people, population, traits } = await panelComposition(await village(), nadia);
    expect({ people, population }).to.deep.equal({ people: 120, population: null });
    const ages = traits.find(({ trait }) => trait === 'age')?.groups;
    expect(ages?.filter((group) => group.people === 40).map(({ code }) => code)).to.deep.equal([
      '25-34',
      '45-54',
      '65-74',
    ]);
    expect(ages?.every(({ populationShare }) => populationShare === null)).to.equal(true);
  });

  it('takes the residents of Statbel while the municipality has no counts of its own, but for districts', async () => {
    const world = await village();
    await bring(world, statbelFile(2024, '99999'));
    await bring(world, statbelFile(2025, '99999'));
    const { population, traits, statbel } = await panelComposition(world, els);
    expect(statbel).to.deep.equal({ year: 2025, people: grown });
    expect(population).to.include({ isOwn: false, hasDistricts: false, year: 2025 });
    const eldest = traits.find(({ trait }) => trait === 'age')?.groups.find(({ code }) => code === '75+');
    // 80 + 101 + 2 x 4, of both sexes.
    expect(eldest?.populationShare).to.be.closeTo((2 * 189) / grown, 1e-12);
    expect(traits.find(({ trait }) => trait === 'district')?.groups[0]?.populationShare).to.equal(null);
  });

  it('counts municipalities that merged as the one they became', async () => {
    const world = await village();
    await world.panel.settings.saveMunicipality({ ...(await municipalityOf(world)), nisCode: '44086' });
    const [nazareth, dePinte] = [statbelFile(2024, '44012'), statbelFile(2024, '44048')];
    await bring(world, Buffer.concat([nazareth, dePinte.subarray(dePinte.indexOf('\n') + 1)]));
    expect((await panelComposition(world, els)).statbel).to.deep.equal({ year: 2024, people: 2 * grown });
  });

  it('leaves out who paused or left', async () => {
    const world = await village();
    for (const one of (await world.panel.members.all()).slice(0, 15))
      await world.panel.members.change({ ...one, status: 'paused' });
    expect((await panelComposition(world, els)).people).to.equal(105);
  });

  it('shows no group of fewer than ten, nor one that would give it away', async () => {
    const world = await village();
    for (const one of (await world.panel.members.all()).slice(0, 3))
      await world.panel.members.change({ ...one, recruitment: 'open' });
    const { traits } = await panelComposition(world, els);
    const found = traits.find(({ trait }) => trait === 'recruitment')?.groups;
    expect(found?.map(({ people }) => people)).to.deep.equal([null, null, null]);
  });
});

describe("Statbel's residents as the counts to weight to", () => {
  it('keep their ages and genders to the person, parted over the districts as all residents are', async () => {
    const world = await village();
    await bring(world, statbelFile(2025, '99999'));
    await useStatbel(world, bart, 2025, [600, 360]);
    const municipality = await municipalityOf(world);
    expect(municipality.populationYear).to.equal(2025);
    // 17 + 4 men: 13.125 in Kerkebeek and 7.875 in Molenveld.
    expect(
      municipality.population?.filter((one) => one.ageClass === '16-24' && one.gender === 'm'),
    ).to.deep.equal([
      { ageClass: '16-24', gender: 'm', district: 'Kerkebeek', people: 13 },
      { ageClass: '16-24', gender: 'm', district: 'Molenveld', people: 8 },
    ]);
  });

  it('give a release the margins of Statbel, so that the assumption about districts does not touch its weights', async () => {
    const world = await village();
    await bring(world, statbelFile(2025, '99999'));
    await useStatbel(world, bart, 2025, [600, 360]);
    const ages = ['16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'];
    const kept = new Set(['age_group', 'gender', 'district']);
    const [people, districts] = populationOf(await municipalityOf(world), ages, kept)?.targets ?? [];
    expect(people?.cells.filter(({ codes }) => codes[1] === 'm').map((cell) => cell.people)).to.deep.equal([
      21, 34, 44, 54, 64, 74, 189,
    ]);
    expect(districts?.cells.map((cell) => cell.people)).to.deep.equal([600, 360]);
  });

  it('are refused when the districts cannot be right, or the year was not imported', async () => {
    const world = await village();
    await bring(world, statbelFile(2025, '99999'));
    const refused = async (year: number, residents: number[]): Promise<string> =>
      (await refusalOf(useStatbel(world, bart, year, residents))).message;
    expect(await refused(2025, [900, 360]))
      .to.include('1.260')
      .and.include('960')
      .and.include('geen kinderen');
    expect(await refused(2025, [960, 0])).to.include('elke deelgemeente');
    expect(await refused(2025, [960])).to.include('elke deelgemeente');
    expect(await refused(2023, [600, 360])).to.include('2023');
    expect((await municipalityOf(world)).population).to.equal(undefined);
  });

  it('are refused from anybody but the administrator, and noted', async () => {
    const world = await village();
    await bring(world, statbelFile(2025, '99999'));
    expect((await refusalOf(useStatbel(world, els, 2025, [600, 360]))).message).to.include('mag dit niet');
    await useStatbel(world, bart, 2025, [600, 360]);
    const { actor, subject } = (await world.panel.audit.all()).at(-1) ?? {};
    expect([actor, subject]).to.deep.equal(['bart', 'Statbel 2025']);
  });
});
