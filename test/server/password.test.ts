import { expect } from 'chai';
import { hashPassword, passwordMatches, whyWeak } from '../../server/actions/password.ts';

describe('a new password', () => {
  const weak = [
    'kort',
    'aaaaaaaaaaaa',
    'password1234',
    'P@ssw0rd2026',
    'passwordpassword',
    'Wachtwoord2026!',
    'Welkom123456',
    'qwertyuiop123',
    'azertyuiop12',
    '1q2w3e4r5t6y',
    '210987654321',
    'zomer2026zomer',
    'iloveyou1234',
    'gemeente-kerkebeek',
    'x'.repeat(257),
  ];
  for (const password of weak) {
    it(`is not "${password.slice(0, 20)}"`, () => {
      expect(whyWeak(password)).to.match(/\.$/);
    });
  }

  const good = [
    'vier groene fietsen',
    'correct horse battery staple',
    'kT9#xwQ2!mLp',
    'x8d7f6g5h4j3',
    // Words that are tried first, but four of them.
    'welkom zomer liefde chocolade',
  ];
  for (const password of good) {
    it(`may be "${password}"`, () => {
      expect(whyWeak(password, ['els@kerkebeek.example', 'Els Peeters'])).to.equal(null);
    });
  }

  it('is not what everybody knows of Els', () => {
    const about = ['els@kerkebeek.example', 'Els Peeters'];
    for (const password of ['Els.Peeters2026', 'els-kerkebeek-1', 'els@kerkebeek.example'])
      expect(whyWeak(password, about), password).to.match(/raden/u);
  });

  it('may be a sentence of 64 letters and spaces', () => {
    expect(whyWeak('vier groene fietsen rijden zonder licht door de natte zomerstraat')).to.equal(null);
  });

  it('is kept as argon2id of 19 MiB and two passes', async () => {
    expect(await hashPassword('vier groene fietsen')).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
  });

  it('counts to its last letter, and matches nobody who has none', async () => {
    const long = 'vier groene fietsen '.repeat(5);
    const hash = await hashPassword(`${long}a`);
    const tries = [await passwordMatches(hash, `${long}a`), await passwordMatches(hash, `${long}b`)];
    expect([...tries, await passwordMatches(null, long)]).to.deep.equal([true, false, false]);
  });
});
