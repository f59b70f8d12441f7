/** What is taken away some time after a wave closed. The counts of the wave stay as they are. */
import type { IsoDay } from '../iso-day.ts';
import { keepAllCounted } from '../own-pages/keep-counted.ts';
import type { Wave } from '../panel-records.ts';
import { countSample } from '../sampling/count-sample.ts';
import type { World } from '../world.ts';
import { wavesClosedBefore } from './closed-waves.ts';
import { daysBefore, monthsBefore } from './days-before.ts';
import type { RetentionRule } from './retention-rule.ts';

export const rulesOfWaves: RetentionRule[] = [
  {
    id: 'codes',
    from: ({ codes }, today) => daysBefore(today, codes),
    run: ofEach(async ({ panel }, { id }) => {
      const codes = await panel.codes.dropOfWave(id);
      return codes + (await panel.invitations.endTokens(id));
    }),
  },
  {
    id: 'mails',
    from: (_settings, today) => daysBefore(today, 90),
    async run(world, from) {
      return (await world.panel.outbox.dropEnded()) + (await unlinkOrders(world, from));
    },
  },
  {
    id: 'samples',
    from: ({ samples }, today) => daysBefore(today, samples),
    run: ofEach(async (world, wave) => {
      if ((await world.panel.samples.members(wave.id)).length === 0) return 0;
      return world.panel.samples.forget(wave.id, await countSample(world, wave));
    }),
  },
  {
    id: 'invitations',
    from: ({ invitations }, today) => monthsBefore(today, invitations),
    run: ofEach(({ panel }, wave) => panel.inOneTransaction((here) => keepAllCounted(here, wave))),
  },
];

const unlinkOrders = ofEach(async ({ panel }, { id }) => {
  let unlinked = 0;
  for (const mailing of await panel.mailings.ofWave(id))
    unlinked += await panel.outbox.unlinkOrders(mailing.id);
  return unlinked;
});

function ofEach(run: (world: World, wave: Wave) => Promise<number>) {
  return async (world: World, from: IsoDay): Promise<number> => {
    let removed = 0;
    for (const wave of await wavesClosedBefore(world, from)) removed += await run(world, wave);
    return removed;
  };
}
