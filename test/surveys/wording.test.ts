import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { compileCheck } from '../../surveys/answers.ts';
import type { Json, JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { sentenceFor } from '../../surveys/wording.ts';

const everyType = JSON.parse(readFileSync('test/fixtures/every-type.json', 'utf8')) as Json;
const questionnaire = readQuestionnaire(everyType);
const check = compileCheck(questionnaire);
const right: JsonObject = { INT1: 1, INT3: ['geen'], LOK1: 'nee', DEM1: 1980 };

function sentencesOn(sent: Json): string[] {
  const checked = check.check(sent);
  return checked.ok ? [] : checked.problems.map((problem) => sentenceFor(problem, questionnaire, 'nl-u'));
}

const sentences: [change: JsonObject, sentence: string][] = [
  [{ INT2: ['computer', 'tablet', 'smartphone', 'other'], 'INT2-Comment': 'x' }, "Vraag 'Op welke toestellen doet u dat?': kies hoogstens 3 antwoorden."],
  [{ INT3: ['itsme'] }, "Vraag 'Welke sleutels gebruikt u?': kies minstens 2 antwoorden."],
  [{ INT3: ['itsme', 'geen'] }, "Vraag 'Welke sleutels gebruikt u?': u kunt 'geen' niet samen met een ander antwoord kiezen."],
  [{ LOK1: null }, "Vraag 'Kent u het thuisloket?': kies een antwoord."],
  [{ LOK1: 'gebruikt', LOK2: 1, LOK3: { vlot: 1 } }, "Vraag 'Wat vindt u van deze uitspraken?', 'Het is gemakkelijk.': duid een antwoord aan."],
  [{ INT2: ['other'] }, "Vraag 'Op welke toestellen doet u dat?': schrijf erbij wat u bedoelt."],
  [{ DEM1: 1800 }, "Vraag 'In welk jaar bent u geboren?': vul een waarde in van 1900 tot en met 2005."],
  [{ DEM2: '2019-01-01' }, "Vraag 'Wanneer was uw laatste bezoek?': vul een waarde in van 1/1/2020 tot en met 31/12/2021."],
  [{ DEM6: 21 }, "Vraag 'Hoeveel mensen wonen bij u?': vul een waarde in van 1 tot en met 20."],
  [{ DEM3: 'an' }, "Vraag 'Uw e-mailadres': vul een geldig e-mailadres in, zoals naam@voorbeeld.be."],
  [{ DEM4: 'x' }, "Vraag 'Uw postcode': Vul een postcode van vier cijfers in."],
  [{ DEM5: 'x'.repeat(41) }, "Vraag 'Uw deelgemeente': uw antwoord is te lang. Gebruik hoogstens 40 tekens."],
  [{ weg: 1 }, 'Er is een antwoord bij een vraag die niet in deze vragenlijst staat.'],
]; // prettier-ignore

describe('a resident', () => {
  for (const [change, sentence] of sentences) {
    it(`reads: ${sentence}`, () => {
      expect(sentencesOn({ ...right, ...change })).to.deep.equal([sentence]);
    });
  }

  it('reads one sentence when nothing arrived', () => {
    expect(sentencesOn([])).to.deep.equal(['Uw antwoorden zijn niet goed aangekomen. Probeer het opnieuw.']);
  });
});
