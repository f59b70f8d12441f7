import { expect } from 'chai';
import { compileRead } from '../../surveys/form/read-posted.ts';
import { compileOnlyShown } from '../../surveys/form/only-shown.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

const channels = { type: 'checkbox', name: 'CON1', title: 'Hoe had u contact?', choices: [1, 2, 'brief'] };

describe('a page as it is posted', () => {
  const read = compileRead(readQuestionnaire({ locale: 'nl', elements: [channels] }));

  it('gives the values that the questionnaire has for its codes', () => {
    const fields = new Map([['v.CON1', ['2', 'brief']]]);
    expect(read({ fields, seen: ['CON1'], changed: null })).to.deep.equal({
      CON1: [2, 'brief'],
      'CON1-Comment': null,
    });
  });

  it('is read once and no further than needed, however often it names a question or a value', () => {
    const fields = new Map([['v.CON1', Array.from({ length: 100_000 }, () => '1')]]);
    const seen = Array.from({ length: 100_000 }, () => 'CON1');
    const answers = read({ fields, seen, changed: null });
    expect(answers['CON1']).to.deep.equal([1, 1, 1, 1]);
  });

  it('gives no more than was changed on it, where a script knows', () => {
    const fields = new Map([['v.CON1', ['2']]]);
    expect(read({ fields, seen: ['CON1'], changed: ['ANDERS'] })).to.deep.equal({});
    expect(read({ fields, seen: ['CON1'], changed: ['CON1'] })['CON1']).to.deep.equal([2]);
  });
});

describe('answers that hang on each other', () => {
  const chain = Array.from({ length: 400 }, (_, i) => ({
    type: 'radiogroup',
    name: `V${i}`,
    choices: ['ja', 'nee'],
    ...(i === 0 ? {} : { visibleIf: `{V${i - 1}} = 'ja'` }),
  }));
  const onlyShown = compileOnlyShown(readQuestionnaire({ locale: 'nl', elements: chain }));
  const allYes = Object.fromEntries(chain.map(({ name }) => [name, 'ja']));

  it('all go when the first of four hundred changes, and stay when none does', () => {
    expect(onlyShown({ ...allYes, V0: 'nee' })).to.deep.equal({ V0: 'nee' });
    expect(onlyShown(allYes)).to.deep.equal(allYes);
  });

  it('are looked at again from the first question that asks for the one that went', () => {
    const elements = [
      { type: 'text', name: 'A', visibleIf: '{C} notempty' },
      { type: 'text', name: 'B' },
      { type: 'text', name: 'C', visibleIf: "{B} = 'x'" },
    ];
    const shown = compileOnlyShown(readQuestionnaire({ locale: 'nl', elements }));
    expect(shown({ A: 'a', B: 'y', C: 'c' })).to.deep.equal({ B: 'y' });
  });
});
