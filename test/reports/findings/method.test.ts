import { expect } from 'chai';
import { phrasesFor } from '../../../reports/findings/language.ts';
import type { MethodFacts } from '../../../reports/findings/method.ts';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';

const weighting: MethodFacts['weighting'] = {
  method: 'raking',
  converged: true,
  iterations: 9,
  min: 0.41,
  max: 2.87,
  designEffect: 1.31,
  effectiveBase: 229,
  refused: null,
};
const facts: MethodFacts = { policy: defaultPolicy, weighting, recruitment: 'mixed' };
const told = (more: Partial<MethodFacts>, language = 'nl'): string =>
  phrasesFor(language)
    .method({ ...facts, ...more })
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe('the method chapter', () => {
  it('tells how answers were weighted and what it cost', () => {
    const text = told({});
    expect(text).to.contain('voor elk kenmerk apart').and.contain('van 0,41 tot 2,87 keer het gemiddelde');
    expect(text).to.contain('ontwerpeffect is 1,31').and.contain('als 229 antwoorden zonder weging');
    expect(text).to.contain('Daarom spreken we over inwoners.').and.not.contain('niet gewogen');
    expect(told({ weighting: { ...weighting, designEffect: 2.2 } })).to.contain('groot verlies');
  });

  it('tells that answers were not weighted, or could not be', () => {
    expect(told({ weighting: null }))
      .to.contain('Ze zijn niet gewogen naar de bevolking')
      .and.not.contain('Wegen kon');
    expect(told({ weighting: { ...weighting, refused: 'no match' } }))
      .to.contain('Wegen kon niet')
      .and.not.contain('no match');
  });

  it('does not speak for residents with weights made elsewhere, or after open recruitment', () => {
    expect(told({ weighting: { ...weighting, method: 'given' } })).to.contain(
      'kon dit programma niet nagaan',
    );
    for (const recruitment of ['open', null] as const) {
      expect(told({ recruitment }), String(recruitment)).to.contain('We spreken over panelleden');
    }
  });

  it('calls a margin a margin of error only after random recruitment', () => {
    expect(told({ recruitment: 'random' }))
      .to.contain('een foutenmarge:')
      .and.not.contain('indicatief. Ze klopt');
    expect(told({ recruitment: 'mixed' }))
      .to.contain('daarom indicatief')
      .and.not.contain('een foutenmarge:');
    expect(told({})).to.contain('waarnaar gewogen is');
    expect(told({ weighting: null }))
      .to.contain('als wie antwoordde lijkt op')
      .and.not.contain('waarnaar gewogen is');
    expect(told({ recruitment: 'open' })).to.contain('geen foutenmarge van een steekproef');
  });

  it('tells which groups were weighted together, which margin was dropped and what the cap was', () => {
    const text = told({
      actions: [
        {
          kind: 'thin',
          variables: ['age_group'],
          from: ['16-24'],
          into: ['25-34'],
          population: 90,
        },
        { kind: 'dropped', variables: ['education'] },
        { kind: 'trimmed', cap: 5, rounds: 3 },
      ],
      nameOf: (variable) => (variable === 'age_group' ? 'leeftijd' : variable),
    });
    expect(text).to.contain('leeftijd: 16-24 bij 25-34').and.contain('Naar education is niet gewogen');
    expect(text).to.contain('zwaarder dan 5 keer het gemiddelde');
  });

  it('tells that one test in twenty finds what is not there, and nothing of tests where none were made', () => {
    expect(told({})).to.contain('één op de twintig').and.contain('minstens 5 procentpunt');
    expect(told({ tested: false }))
      .to.contain('vergelijkt geen groepen')
      .and.not.contain('twintig');
  });

  it('tells the same in English and French', () => {
    expect(told({}, 'en')).to.contain('from 0.41 to 2.87 times the mean').and.contain('speak of residents');
    expect(told({}, 'fr')).to.contain('de 0,41 à 2,87 fois la moyenne').and.contain('parlons des habitants');
    const lengths = ['nl', 'en', 'fr'].map((language) => phrasesFor(language).method(facts).length);
    expect(new Set(lengths).size).to.equal(1);
  });
});
