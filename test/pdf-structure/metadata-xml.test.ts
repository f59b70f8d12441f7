import { expect } from 'chai';
import { findXml, readXml, textOfXml } from '../support/pdf-structure/read/xml.ts';

const refused: [what: string, text: string, why: string][] = [
  ['a bare &', '<a>Kort & goed</a>', 'a bare & in "Kort & goed"'],
  ['an element closed by another name', '<a><b></a></b>', '</a> closes <b>'],
  ['an element that is never closed', '<a><b></b>', '<a> is never closed'],
  ['a bare <', '<a>5 < 6</a>', '"< 6</a>" is no XML'],
  ['an attribute without quotes', '<a b=c/>', '"<a b=c/>" is no XML'],
]; // prettier-ignore

describe('the XML of metadata', () => {
  for (const [what, text, why] of refused) {
    it(`is refused with ${what}`, () => {
      expect(() => readXml(text)).to.throw(why);
    });
  }

  it('is found by its namespace, whatever the prefix', () => {
    const read = readXml(
      '<?x?><!-- y --><r xmlns:q="urn:een"><q:titel q:taal="nl">Eén &amp; &#8211; twee</q:titel></r>',
    );
    const found = findXml(read, '{urn:een}titel');
    expect(found === null ? '' : textOfXml(found)).to.equal('Eén & – twee');
    expect(found?.attributes.get('{urn:een}taal')).to.equal('nl');
  });
});
