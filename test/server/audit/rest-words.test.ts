import { expect } from 'chai';
import { sentenceOf } from '../../../server/actions/audit/action-words.ts';

describe('what stands behind the action of an entry', () => {
  for (const [action, sentence] of [
    ['propose publication 2 of 1.2', 'stelde een publicatie voor: publicatie 2, vrijgave 1, uitgave 2'],
    ['propose publication 1 of 1.0', 'stelde een publicatie voor: publicatie 1, vrijgave 1'],
    ['publish 1: 1.1', 'publiceerde resultaten: publicatie 1, vrijgave 1, uitgave 1'],
    ['withdraw publication 3', 'haalde een publicatie weg: publicatie 3'],
    [
      'decide on open answer (4 of 20 of OPEN)',
      'besliste over een open antwoord: antwoord 4 van 20 op vraag OPEN',
    ],
    ['release 2', 'gaf de resultaten vrij: vrijgave 2'],
    ['download pdf 1.2', 'downloadde het rapport als PDF: vrijgave 1, uitgave 2'],
    ['download tracker csv', 'downloadde de cijfers van het loket: CSV'],
    ['change last day to 2025-03-31', 'wijzigde de laatste dag van een golf: 31 maart 2025'],
    ['take back request 4', 'trok een eigen verzoek in: verzoek 4'],
    ['sign in', 'meldde zich aan'],
  ] as const) {
    it(`is Dutch where the log has "${action}"`, () => {
      const said = sentenceOf(action);
      expect(said).to.equal(sentence);
    });
  }
});
