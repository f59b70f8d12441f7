/** Of what one person asks and another decides: behind each is the number of the request. */
import type { ActionWords } from './action-kinds.ts';

export const twoPeopleWords: ActionWords = {
  'ask destruction of wave key': ['safety', 'vroeg om de sleutel van een golf te vernietigen, verzoek'],
  'confirm destruction of wave key': ['safety', 'bevestigde dat de sleutel van een golf weg moet, verzoek'],
  'refuse destruction of wave key': ['safety', 'weigerde de sleutel van een golf te vernietigen, verzoek'],
  'ask destruction of series key': ['safety', 'vroeg om de sleutel van de reeks te vernietigen, verzoek'],
  'confirm destruction of series key': ['safety', 'bevestigde dat de sleutel van de reeks weg moet, verzoek'],
  'refuse destruction of series key': ['safety', 'weigerde de sleutel van de reeks te vernietigen, verzoek'],
  'ask download of microdata': ['safety', 'vroeg om microdata te downloaden, verzoek'],
  'confirm download of microdata': ['safety', 'keurde goed dat een collega microdata downloadt, verzoek'],
  'refuse download of microdata': ['safety', 'weigerde dat een collega microdata downloadt, verzoek'],
  'take back request': ['safety', 'trok een eigen verzoek in, verzoek'],
  'lapse request': ['safety', 'liet een verzoek vervallen waarover niemand besliste, verzoek'],
  'wave key destroyed': ['safety', 'vernietigde de sleutel van een golf'],
  'series key destroyed': ['safety', 'vernietigde de sleutel van de reeks'],
  'download microdata': ['downloads', 'downloadde microdata, verzoek'],
};
