import type { ReleaseInput } from '../../reports/disclosure/release.ts';
import { madeRelease, type MadeRelease } from './made-release.ts';
import type { JsonObject } from '../../surveys/question.ts';

const definition: JsonObject = {
  title: 'Het loket',
  locale: 'nl',
  elements: [
    {
      type: 'radiogroup',
      name: 'KENT',
      title: 'Kent u het loket?',
      choices: ['ja', 'nee'],
      panel: { indicator: 'awareness' },
    },
    {
      type: 'checkbox',
      name: 'KANAAL',
      title: 'Hoe had u contact?',
      choices: ['web', 'tel', 'loket'],
      panel: { indicator: 'channel' },
    },
  ],
};

const ages = ['16-34', '35-54', '55-74', '75+'];
const waves = Array.from({ length: 12 }, (_, i) => `${2010 + i}-1`);

/** The release of the last of twelve yearly waves, in which a question was followed by age. */
export function twelveWaves(): MadeRelease {
  const history: ReleaseInput['history'] = [];
  for (const [year, wave] of waves.entries()) {
    const days: [string, string] = [`${2010 + year}-09-06`, `${2010 + year}-09-26`];
    const made = madeRelease(definition, peopleOf(year), { about: { wave, fieldwork: days }, history });
    if (year === waves.length - 1) return made;
    history.push({ wave, days, input: made.input, tables: made.release.tables });
  }
  throw new Error('no waves');
}

function peopleOf(year: number) {
  return Array.from({ length: 240 }, (_, i) => ({
    id: `${(i + 40 * year) % 900}`,
    profile: { age_group: ages[i % ages.length] ?? '' },
    answers: {
      KENT: (i * 7) % 20 < 4 + year ? 'ja' : 'nee',
      KANAAL: i % 3 === 0 ? ['web', 'tel'] : ['loket'],
    },
  }));
}
