/** Of staff, settings, figures and the house itself. */
import type { ActionWords } from './action-kinds.ts';

export const houseWords: ActionWords = {
  'fill demo': ['settings', 'vulde de demogemeente'],
  'sign in': ['staff', 'meldde zich aan'],
  'sign in refused': ['staff', 'werd geweigerd bij het aanmelden'],
  'choose password': ['staff', 'koos een wachtwoord'],
  'add communications': ['staff', 'voegde een medewerker communicatie toe'],
  'add policy': ['staff', 'voegde een beleidsmedewerker toe'],
  'add admin': ['staff', 'voegde een beheerder toe'],
  'add steward': ['staff', 'voegde een gegevensbeheerder toe'],
  'change languages': ['settings', 'wijzigde de talen'],
  'change house style': ['settings', 'wijzigde de huisstijl'],
  'change panel settings': ['settings', 'wijzigde de instellingen van het panel'],
  'change consent texts': ['settings', 'wijzigde de teksten van de toestemmingen'],
  'change paper form': ['settings', 'wijzigde het formulier op papier'],
  'change figure settings': ['figures', 'wijzigde de instellingen van de cijfers'],
  'import service figures': ['figures', 'voerde cijfers in'],
  'edit action sheet': ['figures', 'bewerkte een actiefiche'],
  'download service figures': ['downloads', 'downloadde cijfers van de diensten'],
  'download action sheet': ['downloads', 'downloadde een actiefiche'],
  'download tracker': ['downloads', 'downloadde de cijfers van het loket'],
  'use population': ['waves', 'nam bevolkingscijfers over'],
  'seal day counts': ['safety', 'verzegelde de tellingen per dag'],
  'change audit mail': ['safety', 'wijzigde wie de controlecode van het logboek krijgt'],
  'download audit log': ['downloads', 'downloadde het logboek'],
};
