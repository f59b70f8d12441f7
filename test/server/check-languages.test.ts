import { expect } from 'chai';
import { checkLanguages } from '../../server/actions/check-languages.ts';
import type { LanguageSettings } from '../../server/actions/panel-records.ts';

const dutch: LanguageSettings = {
  profile: 'dutch',
  offered: [],
  motivation: null,
  address: 'u',
  phoneHours: {},
};
const hours = { fr: 'chaque jour ouvrable de 9 à 12 heures', en: 'every working day from 9 to 12' };
const reason = 'Voor nieuwkomers in hun eerste jaar, besluit van de raad.'; // prettier-ignore

describe('the languages of a municipality', () => {
  it('are Dutch alone in a Dutch municipality, and a reason without another language is not kept', () => {
    expect(checkLanguages({ ...dutch, motivation: reason })).to.deep.equal(dutch);
  });

  it('may be others in a Dutch municipality only with a reason', () => {
    const wanted = { ...dutch, offered: ['en' as const], phoneHours: hours };
    for (const motivation of [null, '', '   ', 'zomaar'])
      expect(() => checkLanguages({ ...wanted, motivation })).to.throw(/waarom/u);
    expect(checkLanguages({ ...wanted, motivation: ` ${reason} ` })).to.deep.equal({
      ...wanted,
      motivation: reason,
      phoneHours: { en: hours.en },
    });
  });

  it('are Dutch and French in the periphery, whatever was ticked, and no English', () => {
    const wanted = { ...dutch, profile: 'periphery' as const, phoneHours: hours };
    expect(checkLanguages(wanted).offered).to.deep.equal(['fr']);
    expect(checkLanguages({ ...wanted, motivation: reason }).motivation).to.equal(null);
    expect(() => checkLanguages({ ...wanted, offered: ['fr', 'en'] })).to.throw(
      /alleen Nederlands en Frans/u,
    );
  });

  it('are free elsewhere, and need no reason', () => {
    const wanted = { ...dutch, profile: 'own' as const, offered: ['fr' as const, 'en' as const], phoneHours: hours };
    expect(checkLanguages(wanted)).to.deep.equal(wanted);
  }); // prettier-ignore

  it('each need the hours of the telephone', () => {
    expect(() => checkLanguages({ ...dutch, profile: 'periphery' })).to.throw(/in het Frans/u);
    const wanted = { ...dutch, profile: 'own' as const, offered: ['en' as const], phoneHours: { en: ' ' } };
    expect(() => checkLanguages(wanted)).to.throw(/in het Engels/u);
  });
});
