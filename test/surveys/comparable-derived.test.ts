import { expect } from 'chai';
import { comparable, type AskedInWave, type Comparability } from '../../surveys/comparable.ts';
import { codebook } from '../../surveys/codebook.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

const first = { question: 'KENT', codes: ['nee'] };
const second = { question: 'WEET', codes: ['niets', 'weinig'] };

function wave(indicator: JsonObject, title = 'Weet u wat er kan?'): AskedInWave {
  const questionnaire = readQuestionnaire({
    panel: { derived: { P9: { title: 'Te weinig op de hoogte', any: [first, second], ...indicator } } },
    elements: [
      { type: 'radiogroup', name: 'KENT', title: 'Kent u het?', choices: ['ja', 'nee'] },
      { type: 'radiogroup', name: 'WEET', title, choices: ['niets', 'weinig', 'veel'] },
    ],
  });
  const variable = codebook(questionnaire).find(({ question }) => question === 'P9');
  if (variable === undefined) throw new Error('no P9');
  return { questionnaire, variable, modes: null };
}

function beside(later: AskedInWave): Comparability {
  return comparable(wave({}), later, { kind: 'share', code: '1' });
}

describe('an indicator derived from answers in two waves', () => {
  it('may be called otherwise and name its parts in another order', () => {
    const later = wave({ title: 'Slecht op de hoogte', any: [second, first] });
    expect(beside(later)).to.deep.equal({ comparable: true });
  });

  it('is another one when other answers make it yes', () => {
    const later = wave({ any: [first, { ...second, codes: ['niets'] }] });
    expect(beside(later)).to.deep.equal({ comparable: false, reason: { kind: 'net', code: '1' } });
  });

  it('is another one when one of its questions was put in other words', () => {
    const later = wave({}, 'Hoeveel weet u van het loket?');
    expect(beside(later)).to.have.nested.property('reason.kind', 'wording');
  });
});
