/** Of what one person asks and another decides: behind each is the number of the request. */
import type { ActionWords } from './action-kinds.ts';

export const twoPeopleWords: ActionWords = {
  'ask destruction of wave key': ['safety', 'vroeg om de sleutel van een golf te vernietigen'],
  'confirm destruction of wave key': ['safety', 'bevestigde dat de sleutel van een golf weg moet'],
  'refuse destruction of wave key': ['safety', 'weigerde de sleutel van een golf te vernietigen'],
  'ask destruction of series key': ['safety', 'vroeg om de sleutel van de reeks te vernietigen'],
  'confirm destruction of series key': ['safety', 'bevestigde dat de sleutel van de reeks weg moet'],
  'refuse destruction of series key': ['safety', 'weigerde de sleutel van de reeks te vernietigen'],
  'ask download of microdata': ['safety', 'vroeg om microdata te downloaden'],
  'confirm download of microdata': ['safety', 'keurde goed dat een collega microdata downloadt'],
  'refuse download of microdata': ['safety', 'weigerde dat een collega microdata downloadt'],
  'take back request': ['safety', 'trok een eigen verzoek in'],
  'lapse request': ['safety', 'liet een verzoek vervallen waarover niemand besliste'],
  'wave key destroyed': ['safety', 'vernietigde de sleutel van een golf'],
  'series key destroyed': ['safety', 'vernietigde de sleutel van de reeks'],
  'download microdata': ['downloads', 'downloadde microdata'],
};
