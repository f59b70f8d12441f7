/** Deeds about a wave that cannot be taken back: what will happen, and to how many. */
import { dutchDay } from '../../../actions/dutch-day.ts';
import type { WaveSetup } from '../../../actions/waves/wave-setup.ts';
import { howMany } from '../belgian.ts';

export interface ConfirmView {
  id: string;
  /** After "Golf 2027-1 ". */
  question: string;
  consequences: string[];
  action: string;
  button: string;
  no: string;
  isDangerous: boolean;
  back: string;
}

export function openingView({ wave, life }: WaveSetup): ConfirmView {
  const address = `/beheer/golven/${wave.id}/instellen`;
  return {
    id: wave.id,
    question: 'nu openen?',
    consequences: [
      `De golf start meteen, en niet op ${dutchDay(wave.opensOn)}. Ze loopt tot en met ${dutchDay(wave.closesOn)}.`,
      `De steekproef telt ${howMany(life.sampled, 'panellid', 'panelleden')}. Wie uitgenodigd is, kan antwoorden.`,
      'De vragenlijst ligt vast. U kunt ze daarna niet meer vervangen.',
      'U kunt de golf niet terugzetten. De laatste dag kunt u wel nog verschuiven.',
    ],
    action: `/beheer/golven/${wave.id}/openen`,
    button: 'openen',
    no: 'Niet openen',
    isDangerous: false,
    back: address,
  };
}

export function deletingView({ wave, life }: WaveSetup): ConfirmView {
  return {
    id: wave.id,
    question: 'verwijderen?',
    consequences: [
      'De instellingen en de vragenlijst van deze golf verdwijnen.',
      ...(life.sampled === 0
        ? []
        : [
            `De steekproef van ${howMany(life.sampled, 'panellid', 'panelleden')} verdwijnt. De leden zelf blijven.`,
          ]),
      ...(life.mailings.length === 0
        ? []
        : [
            `${howMany(life.mailings.length, 'bericht', 'berichten')} in voorbereiding ${life.mailings.length === 1 ? 'verdwijnt' : 'verdwijnen'}.`,
          ]),
      'U kunt dit niet ongedaan maken.',
    ],
    action: `/beheer/golven/${wave.id}/verwijderen`,
    button: 'verwijderen',
    no: 'Niet verwijderen',
    isDangerous: true,
    back: `/beheer/golven/${wave.id}/instellen`,
  };
}
