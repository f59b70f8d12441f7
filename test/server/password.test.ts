import { expect } from 'chai';
import { hashPassword, passwordMatches, whyWeak } from '../../server/actions/password.ts';

describe('a new password', () => {
  const weak = ['kort', 'aaaaaaaaaaaa', 'password1234', 'Wachtwoord2026!', 'Welkom123456', 'x'.repeat(257)];
  for (const password of weak) {
    it(`is not "${password.slice(0, 20)}"`, () => {
      expect(whyWeak(password)).to.match(/\.$/);
    });
  }

  it('may be a sentence of 64 letters and spaces', () => {
    expect(whyWeak('vier groene fietsen rijden zonder licht door de natte zomerstraat')).to.equal(null);
  });

  it('counts to its last letter, and matches nobody who has none', async () => {
    const long = 'vier groene fietsen '.repeat(5);
    const hash = await hashPassword(`${long}a`);
    const tries = [await passwordMatches(hash, `${long}a`), await passwordMatches(hash, `${long}b`)];
    expect([...tries, await passwordMatches(null, long)]).to.deep.equal([true, false, false]);
  });
});
