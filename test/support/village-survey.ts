/** An open wave with every kind of text in it, and a question on the profile; its answers can be changed. */
import { randomBytes } from 'node:crypto';
import { makeReceipt } from '../../server/actions/personal-code.ts';
import { submitAnswers } from '../../server/actions/submit-answers.ts';
import { linkFor } from './answering-world.ts';
import type { Wave } from '../../server/actions/panel-records.ts';
import type { World } from '../../server/actions/world.ts';
import type { JsonObject } from '../../surveys/question.ts';

export const village: Wave = {
  id: '2025-3',
  title: 'Het dorpsplein',
  purpose: 'De gemeente wil het plein vernieuwen.',
  status: 'open',
  opensOn: '2025-03-01',
  closesOn: '2025-03-31',
  questionnaireVersion: 1,
  bands: ['age5', 'gender'],
  mayEdit: true,
};

const definition: JsonObject = {
  title: 'Het dorpsplein',
  locale: 'nl',
  pages: [
    {
      name: 'plein',
      elements: [
        {
          type: 'radiogroup',
          name: 'PLEIN',
          title: 'Wat wilt u op het plein?',
          choices: [
            { value: 'bomen', text: 'bomen' },
            { value: 'banken', text: 'banken' },
          ],
          showOtherItem: true,
          otherText: 'iets anders',
        },
        { type: 'comment', name: 'WENS', title: 'Wat wenst u nog?' },
      ],
    },
    {
      name: 'profiel',
      elements: [
        {
          type: 'text',
          inputType: 'number',
          name: 'GEBOREN',
          title: 'In welk jaar bent u geboren?',
          panel: { profile: 'age_group' },
        },
      ],
    },
  ],
};

/** Beside the waves of settleKerkebeek. */
export async function openVillage(world: World, changes: Partial<Wave> = {}): Promise<void> {
  await world.keys.createWaveKey(village.id);
  const version = village.questionnaireVersion;
  await world.panel.waves.add(
    { ...village, ...changes },
    { waveId: village.id, version, definition, reportPlan: {} },
  );
}

/** The first members answer, trees and benches in turn. @returns their receipts, in order */
export async function answerVillage(world: World, count: number): Promise<string[]> {
  const receipts: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const receipt = makeReceipt(randomBytes);
    const link = await linkFor(world, nth, village.id);
    await submitAnswers(world, link, { PLEIN: nth % 2 === 0 ? 'bomen' : 'banken' }, { receipt });
    receipts.push(receipt);
  }
  return receipts;
}
