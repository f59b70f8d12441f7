/** Kerkebeek as it would be under another law: its open wave asked in Dutch and French, and not quite in English. */
import type { LanguageSettings } from '../../server/actions/panel-records.ts';
import type { World } from '../../server/actions/world.ts';
import type { JsonObject } from '../../surveys/question.ts';

export const translated: JsonObject = {
  locale: 'nl',
  title: { nl: 'Dienstverlening in Kerkebeek', fr: 'Les services à Kerkebeek', en: 'Services in Kerkebeek' },
  description: { nl: 'Hoe gaat het?', fr: 'La commune veut savoir comment vous contactez ses services.', en: 'How are we doing?' },
  pages: [
    {
      name: 'p1',
      elements: [
        {
          type: 'radiogroup',
          name: 'LOK1',
          isRequired: true,
          title: { nl: 'Kent u het thuisloket?', fr: 'Connaissez-vous le guichet électronique ?', en: 'Do you know the digital counter?' },
          choices: [
            { value: '1', text: { nl: 'ja', fr: 'oui', en: 'yes' } },
            { value: '2', text: { nl: 'nee', fr: 'non' } },
          ],
        },
      ],
    },
  ],
}; // prettier-ignore

export const periphery: LanguageSettings = {
  profile: 'periphery',
  offered: ['fr'],
  motivation: null,
  address: 'u',
  phoneHours: { fr: 'chaque jour ouvrable de 9 à 12 heures' },
};

export const ownRules: LanguageSettings = {
  ...periphery,
  profile: 'own',
  offered: ['fr', 'en'],
  phoneHours: { ...periphery.phoneHours, en: 'every working day from 9 to 12' },
};

/** Gives the municipality these languages, and a wave, 2025-3, that asks in them. */
export async function speaking(
  world: World,
  languages: LanguageSettings,
  definition: JsonObject = translated,
): Promise<void> {
  const municipality = await world.panel.settings.municipality();
  const wave = await world.panel.waves.find('2025-1');
  if (municipality === null || wave === null) throw new Error('Kerkebeek is not settled yet.');
  await world.panel.settings.saveMunicipality({ ...municipality, languages });
  const asked = { ...wave, id: '2025-3' };
  await world.keys.createWaveKey(asked.id);
  await world.panel.waves.add(asked, { waveId: asked.id, version: 1, definition, reportPlan: {} });
}
