import { expect } from 'chai';
import { nounFor, speakForResidents } from '../../../reports/findings/nouns.ts';
import type { WeightingSummary } from '../../../reports/weighting/summary.ts';

const raked: WeightingSummary = {
  method: 'raking',
  converged: true,
  iterations: 9,
  min: 0.41,
  max: 2.87,
  designEffect: 1.31,
  effectiveBase: 229,
  refused: null,
};

describe('whom a sentence speaks of', () => {
  it('residents, when the answers are weighted to the population and not everyone signed up alone', () => {
    expect(speakForResidents({ weighting: raked, recruitment: 'random' })).to.equal(true);
    expect(speakForResidents({ weighting: raked, recruitment: 'mixed' })).to.equal(true);
  });

  it('panel members otherwise', () => {
    expect(speakForResidents({ weighting: null, recruitment: 'random' })).to.equal(false);
    expect(speakForResidents({ weighting: { ...raked, refused: 'why' }, recruitment: 'random' })).to.equal(
      false,
    );
    expect(speakForResidents({ weighting: { ...raked, method: 'given' }, recruitment: 'random' })).to.equal(
      false,
    );
    expect(speakForResidents({ weighting: raked, recruitment: 'open' })).to.equal(false);
    expect(speakForResidents({ weighting: raked, recruitment: null })).to.equal(false);
  });

  it('everyone asked, in the words of the base', () => {
    const noun = (weighted: boolean, base: string | null, language = 'nl'): string =>
      nounFor({ weighted, base, language });
    expect([noun(true, null), noun(false, null)]).to.deep.equal(['inwoners', 'panelleden']);
    expect(noun(true, 'panelleden die contact hadden')).to.equal('inwoners die contact hadden');
    expect(noun(false, 'panelleden die contact hadden')).to.equal('panelleden die contact hadden');
    expect(noun(true, 'alle panelleden met kinderen')).to.equal('alle inwoners met kinderen');
    expect(noun(true, 'gebruikers van het thuisloket')).to.equal('gebruikers van het thuisloket');
    expect(noun(true, 'respondents who had contact', 'en')).to.equal('residents who had contact');
    expect(noun(true, 'membres du panel qui ont un enfant', 'fr')).to.equal('habitants qui ont un enfant');
  });
});
