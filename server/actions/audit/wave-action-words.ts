/** Of waves, their sample, mailings, letters and forms. */
import type { ActionWords } from './action-kinds.ts';

export const waveWords: ActionWords = {
  'make wave': ['waves', 'maakte een golf, met haar sleutel'],
  'change wave': ['waves', 'wijzigde een golf'],
  'change last day to': ['waves', 'wijzigde de laatste dag van een golf'],
  'replace questionnaire by version': ['waves', 'verving de vragenlijst'],
  'plan wave': ['waves', 'plande een golf'],
  'take planning back': ['waves', 'nam de planning van een golf terug'],
  'open wave': ['waves', 'opende een golf'],
  'close wave': ['waves', 'sloot een golf'],
  'delete wave': ['waves', 'verwijderde een golf'],
  'destroy wave key again': [
    'safety',
    'vernietigde opnieuw de sleutel van een golf, na een teruggezette kopie',
  ],
  'retention waits': [
    'safety',
    'liet nog niets wissen: volgens de klok liep er meer dan een maand geen enkele regel',
  ],
  'draw sample': ['waves', 'trok een steekproef'],
  'download sample': ['downloads', 'downloadde de referenties van de steekproef'],
  'make mailing': ['mailings', 'maakte een mailing'],
  'write mailing': ['mailings', 'schreef aan een mailing'],
  'remove mailing': ['mailings', 'verwijderde een mailing'],
  'plan mailing': ['mailings', 'plande een mailing'],
  'stop mailing': ['mailings', 'stopte een mailing'],
  'begin mailing': ['mailings', 'begon een mailing te versturen'],
  'finish mailing': ['mailings', 'verstuurde een mailing helemaal'],
  'read returned mail': ['mailings', 'las teruggekomen mails in'],
  'make letters': ['mailings', 'maakte brieven'],
  'make letters again': ['mailings', 'maakte brieven opnieuw'],
  'post letters': ['mailings', 'deed brieven op de post'],
  'letter came back': ['mailings', 'noteerde een teruggekomen brief'],
  'download letters': ['downloads', 'downloadde brieven'],
  'download paper form': ['downloads', 'downloadde het formulier op papier'],
  'download paper forms with codes': ['downloads', 'downloadde formulieren op papier met codes'],
};
