import { expect } from 'chai';
import fc from 'fast-check';
import { shortNames, variableNames } from '../../../../reports/print/sav/variable-names.ts';

describe('names of variables in a data file', () => {
  it('keep the names of questions that are names already, accents and all', () => {
    expect(variableNames(['LOK1', 'énergie', 'vraag.2', 'Änderung_ß'])).to.deep.equal(['LOK1', 'énergie', 'vraag.2', 'Änderung_ß']); // prettier-ignore
  });

  it('lose what SPSS would read as something else', () => {
    expect(
      variableNames(['a b', '2e vraag', 'x-y', 'LOK4/aanmelden', '$geld', '_x_', '😀', '']),
    ).to.deep.equal(['a_b', 'v_2e_vraag', 'x_y', 'LOK4_aanmelden', 'geld', 'x', 'v', 'v_2']);
  });

  it('are no words of its language', () => {
    expect(variableNames(['and', 'TO', 'With', 'tot'])).to.deep.equal(['v_and', 'v_TO', 'v_With', 'tot']);
  });

  it('stay apart when cleaning, capitals or an accent written otherwise would make them the same', () => {
    expect(variableNames(['a b', 'a_b', 'A.B', 'a-b'])).to.deep.equal(['a_b', 'a_b_2', 'A.B', 'a_b_3']);
    expect(variableNames(['straße', 'STRASSE', 'e\u0301', 'É', 'a', 'ª'])).to.deep.equal([
      'straße',
      'STRASSE_2',
      'é',
      'É_2',
      'a',
      'a_2',
    ]);
  });

  it('stay apart although they share their first 64 bytes', () => {
    const long = 'é'.repeat(32);
    const [first, second, third] = variableNames([`${long}a`, `${long}b`, `${long}c`]);
    expect([first, second, third]).to.deep.equal([long, `${'é'.repeat(31)}_2`, `${'é'.repeat(31)}_3`]);
  });

  it('are valid and each there once, whatever questions are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 90 }), { maxLength: 30 }), (wanted) => {
        const names = variableNames(wanted);
        for (const name of names) {
          expect(name)
            .to.match(/^\p{L}[\p{L}\p{Nd}._]*$/u)
            .and.not.match(/[._]$/);
          expect(Buffer.byteLength(name)).to.be.at.most(64);
        }
        expect(new Set(names.map((name) => name.toUpperCase())).size).to.equal(wanted.length);
      }),
    );
  });

  it('have short names behind them that are no other variable’s name', () => {
    expect(shortNames(['v2', 'LOK1', 'V4'], 3)).to.deep.equal(['V1', 'V3', 'V5']);
  });
});
