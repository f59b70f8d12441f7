/** What staff do with members. */
import type { ActionWords } from './action-kinds.ts';

export const memberWords: ActionWords = {
  'see members': ['members', 'bekeek de lijst van panelleden'],
  'see member': ['members', 'bekeek een panellid'],
  'look up member': ['members', 'zocht een panellid op met een e-mailadres'],
  'add member': ['members', 'voegde een panellid toe'],
  'change member': ['members', 'wijzigde een panellid'],
  'pause member': ['members', 'zette een panellid op pauze'],
  'resume member': ['members', 'liet een panellid weer meedoen'],
  'mark mail': ['members', 'wijzigde of een panellid mails krijgt'],
  'mark letters': ['members', 'wijzigde of een panellid brieven krijgt'],
  'member leaves': ['members', 'schreef een panellid uit'],
  'import members': ['members', 'voerde een bestand van panelleden in'],
};
