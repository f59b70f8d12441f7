/** An open wave with every kind of question that is read out differently on the telephone. */
import type { Wave } from '../../server/actions/panel-records.ts';
import { newCodes } from '../../server/actions/new-codes.ts';
import type { World } from '../../server/actions/world.ts';
import type { JsonObject } from '../../surveys/question.ts';

export const telephoneWave: Wave = {
  id: '2025-4',
  title: 'Het loket',
  purpose: 'De gemeente wil weten hoe inwoners het loket vinden.',
  status: 'open',
  opensOn: '2025-03-01',
  closesOn: '2025-03-31',
  questionnaireVersion: 1,
  bands: ['age5', 'gender'],
  mayEdit: false,
};

const telephoneDefinition: JsonObject = {
  title: 'Het loket',
  locale: 'nl',
  pages: [
    {
      name: 'loket',
      title: 'Het loket',
      elements: [
        { type: 'html', name: 'INTRO', html: '<p>Deze vragen gaan over het <strong>loket</strong>.</p>' },
        {
          type: 'radiogroup',
          name: 'KENT',
          title: 'Kent u het loket?',
          isRequired: true,
          choices: [
            { value: '1', text: 'nee' },
            { value: '2', text: 'ja, van naam' },
            { value: '3', text: 'ja, ik was er al' },
          ],
          showRefuseItem: true,
          refuseText: 'zeg ik liever niet',
        },
        {
          type: 'rating',
          name: 'CIJFER',
          title: 'Hoe tevreden bent u over het loket?',
          visibleIf: "{KENT} = '3'",
          rateMin: 0,
          rateMax: 10,
          minRateDescription: 'heel ontevreden',
          maxRateDescription: 'heel tevreden',
        },
      ],
    },
    {
      name: 'kanalen',
      elements: [
        {
          type: 'checkbox',
          name: 'HOE',
          title: 'Hoe had u het voorbije jaar contact met de gemeente?',
          isRequired: true,
          choices: ['telefoon', 'e-mail', { value: 'geen', text: 'geen contact', isExclusive: true }],
          showOtherItem: true,
          otherText: 'op een andere manier',
        },
        {
          type: 'matrix',
          name: 'EENS',
          title: 'Bent u het eens met deze zinnen?',
          columns: [
            { value: '1', text: 'niet eens' },
            { value: '2', text: 'eens' },
            { value: 'gm', text: 'geen mening' },
          ],
          rows: [
            { value: 'snel', text: 'Het loket werkt snel.' },
            { value: 'mild', text: 'De mensen zijn vriendelijk.' },
          ],
          panel: { missing: ['gm'] },
        },
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
          min: 1900,
          max: 2009,
          panel: { profile: 'age_group' },
        },
        { type: 'dropdown', name: 'WIJK', title: 'Waar komt u het meest?', choices: ['Centrum', 'Dries'] },
        { type: 'comment', name: 'WENS', title: 'Wat kan beter?' },
        {
          type: 'radiogroup',
          name: 'HULP',
          title: 'Wie vulde dit in?',
          choices: ['ikzelf', 'iemand anders'],
          panel: { onPhone: false },
        },
      ],
    },
  ],
};

/** Beside the waves of settleKerkebeek. */
export async function openTelephoneWave(world: World): Promise<void> {
  await world.keys.createWaveKey(telephoneWave.id);
  await world.panel.waves.add(telephoneWave, {
    waveId: telephoneWave.id,
    version: 1,
    definition: telephoneDefinition,
    reportPlan: {},
  });
}

/** The code in the letter of member lid-NNN. */
export async function telephoneCode(world: World, member: string): Promise<string> {
  return (await newCodes(world, telephoneWave.id, [member])).get(member) ?? '';
}
