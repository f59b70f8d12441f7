import { expect } from 'chai';
import {
  echoOf,
  readField,
  type FieldKind,
  type NumberLimits,
} from '../../../surveys/paper-entry/read-field.ts';

const answers = ['rood', 'groen', 'blauw'].map((label, i) => ({ print: String(i + 1), code: label, label }));

describe('what is typed of a place on a form', () => {
  const cases: [kind: FieldKind, typed: string, state: string, echo: string][] = [
    ['one', '', 'empty', ''],
    ['one', ' 2 ', 'codes', 'groen'],
    ['one', '2 2', 'codes', 'groen'],
    ['one', 'x', 'unreadable', 'niet leesbaar: geen antwoord'],
    ['one', '99', 'unreadable', 'niet leesbaar: geen antwoord'],
    ['one', '1 3', 'unreadable', 'meer dan één kruisje: geen antwoord'],
    ['one', '4', 'fault', '“4” staat er niet. Typ een nummer van 1 tot en met 3, of x.'],
    ['one', 'rood', 'fault', '“rood” staat er niet. Typ een nummer van 1 tot en met 3, of x.'],
    ['one', '-', 'fault', '“-” staat er niet. Typ een nummer van 1 tot en met 3, of x.'],
    ['one', ',', 'fault', '“,” staat er niet. Typ een nummer van 1 tot en met 3, of x.'],
    ['several', '1 3', 'codes', 'rood; blauw'],
    ['several', '3,1;3', 'codes', 'blauw; rood'],
    ['several', '1 9', 'fault', '“9” staat er niet. Typ een nummer van 1 tot en met 3, of x.'],
    ['number', '1947', 'number', ''],
    ['number', '99', 'number', ''],
    ['number', '1,5', 'number', ''],
    ['number', 'X', 'unreadable', 'niet leesbaar: geen antwoord'],
    ['number', '1.515', 'fault', 'Typ een getal in cijfers, zonder punt voor de duizendtallen, of x.'],
    ['number', 'vijf', 'fault', 'Typ een getal in cijfers, zonder punt voor de duizendtallen, of x.'],
    ['date', '3/9/2021', 'text', '03/09/2021'],
    ['date', '9/2021', 'fault', 'Typ dag/maand/jaar, zoals 3/9/2021, of x.'],
    ['month', '9/2021', 'text', '09/2021'],
    ['month', '3/9/2021', 'fault', 'Typ maand/jaar, zoals 9/2021, of x.'],
    ['one', '２', 'codes', 'groen'],
    ['one', '²', 'fault', '“²” staat er niet. Typ een nummer van 1 tot en met 3, of x.'],
    ['several', '１ ３', 'codes', 'rood; blauw'],
    ['number', '１９４７', 'number', ''],
    ['date', '３/９/２０２１', 'text', '03/09/2021'],
    ['text', ' Meer banken, graag. ', 'text', ''],
  ]; // prettier-ignore
  for (const [kind, typed, state, echo] of cases) {
    it(`"${typed}" for ${kind} is ${state}`, () => {
      const reading = readField(kind, typed, answers);
      expect([reading.state, echoOf(reading, answers)]).to.deep.equal([state, echo]);
    });
  }

  it('is a number between the limits of the question, or a fault that names them', () => {
    const years = { least: 1900, most: 2009 };
    const said = (typed: string, limits: NumberLimits): string =>
      echoOf(readField('number', typed, [], limits));
    for (const typed of ['1900', '1947', '2009']) expect(said(typed, years), typed).to.equal('');
    for (const typed of ['1899', '2010', '3055'])
      expect(said(typed, years)).to.equal(`“${typed}” kan hier niet. Typ een getal van 1900 tot en met 2009, of x.`);
    expect(said('-1', { least: 0.5, most: null })).to.equal('“-1” kan hier niet. Typ een getal vanaf 0,5, of x.');
    expect(said('11', { least: null, most: 10 })).to.equal('“11” kan hier niet. Typ een getal tot en met 10, of x.');
  }); // prettier-ignore

  it('is the answer 99 where that is printed', () => {
    const many = [{ print: '99', code: 'laatste', label: 'laatste' }];
    expect(readField('one', '99', many)).to.deep.equal({ state: 'codes', codes: ['laatste'] });
  });
});
