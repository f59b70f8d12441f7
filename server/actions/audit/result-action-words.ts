/** Of results, from the release to what readers see. */
import type { ActionWords } from './action-kinds.ts';

export const resultWords: ActionWords = {
  release: ['results', 'gaf de resultaten vrij'],
  edition: ['results', 'legde een uitgave vast'],
  'edit report texts': ['results', 'bewerkte de teksten van het rapport'],
  'decide on open answer': ['results', 'besliste over een open antwoord'],
  'propose publication': ['results', 'stelde een publicatie voor'],
  'drop publication': ['results', 'trok een voorstel tot publicatie in'],
  publish: ['results', 'publiceerde resultaten'],
  'withdraw publication': ['results', 'haalde een publicatie weg'],
  'download pdf': ['downloads', 'downloadde het rapport als PDF'],
  'download html': ['downloads', 'downloadde het rapport als HTML'],
  'download word': ['downloads', 'downloadde het rapport als Word'],
  'download charts': ['downloads', 'downloadde een grafiek'],
  'download workbook': ['downloads', 'downloadde het tabellenboek'],
  'download csv': ['downloads', 'downloadde de tabellen als CSV'],
  'download spss': ['downloads', 'downloadde de tabellen voor SPSS'],
  'download bundle': ['downloads', 'downloadde de resultaten als JSON'],
};
