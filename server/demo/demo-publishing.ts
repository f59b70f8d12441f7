/** The results of the demo on their way to the public: two waves online, and a new edition of the last one that waits for a second person. */
import { decideOnAnswer } from '../actions/decide-on-answer.ts';
import { editionDraft, freezeEdition } from '../actions/freeze-edition.ts';
import { answersToRead } from '../actions/open-answers.ts';
import type { StaffMember } from '../actions/panel-records.ts';
import { proposePublication } from '../actions/propose-publication.ts';
import { publishResults } from '../actions/publish-results.ts';
import { saveTexts, textsDraft } from '../actions/report-texts.ts';
import type { World } from '../actions/world.ts';
import { conclusions, released } from './texts.ts';

export interface DemoColleagues {
  admin: StaffMember;
  policy: StaffMember;
}

type PublishedWave = keyof typeof released;

export async function publishDemo(world: World, { admin, policy }: DemoColleagues): Promise<void> {
  await decide(world, policy, '2021-3', 'withheld');
  await publishEdition(world, '2021-3', { asks: admin, publishes: policy });
  await decide(world, policy, '2023-2', 'left open');
  await publishEdition(world, '2023-2', { asks: policy, publishes: admin });
  await freezeNext(world, policy, '2023-2', 1);
  await proposePublication(world, policy, '2023-2', {
    release: 1,
    edition: 2,
    lastDay: '',
    notice:
      'Aan de conclusies is een zin toegevoegd over wie het thuisloket niet kent. De cijfers zijn dezelfde.',
  });
}

async function publishEdition(
  world: World,
  wave: PublishedWave,
  { asks, publishes }: { asks: StaffMember; publishes: StaffMember },
): Promise<void> {
  await freezeNext(world, asks, wave, 0);
  const wanted = { release: 1, edition: 1, lastDay: '', notice: '' };
  const { number } = await proposePublication(world, asks, wave, wanted);
  await publishResults(world, publishes, wave, number);
}

/** The next steps are those of the report plan. */
async function freezeNext(
  world: World,
  person: StaffMember,
  wave: PublishedWave,
  nth: number,
): Promise<void> {
  const { texts } = await textsDraft(world, person, wave);
  await saveTexts(world, person, wave, {
    version: texts.version,
    conclusions: (conclusions[wave][nth] ?? []).join('\n\n'),
    next: texts.next.join('\n\n'),
  });
  const { mark } = await editionDraft(world, person, wave);
  await freezeEdition(world, person, wave, mark);
}

/** @param others what becomes of those that are not released */
async function decide(
  world: World,
  person: StaffMember,
  wave: PublishedWave,
  others: 'withheld' | 'left open',
): Promise<void> {
  for (const { key, text } of await answersToRead(world, person, wave, 'OPEN')) {
    const isReleased = released[wave].includes(text);
    if (!isReleased && others === 'left open') continue;
    const choice = isReleased ? 'whole' : 'withheld';
    await decideOnAnswer(world, person, wave, { question: 'OPEN', key, choice, shown: '', harmless: [] });
  }
}
