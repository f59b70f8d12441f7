import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { AnswerRefused, type Respondent } from '../../../../reports/data-column.ts';
import type { SavFile, SavNumbers, SavVariable } from '../../../../reports/print/sav/sav-file.ts';
import { plainRequest } from '../../../../reports/weighting/weighing-request.ts';
import type { Json, JsonObject } from '../../../../surveys/question.ts';
import { checksum, savedStudy } from '../../../support/saved-study.ts';

const everyType = JSON.parse(readFileSync('test/fixtures/every-type.json', 'utf8')) as Json;

function people(answers: JsonObject[]): Respondent[] {
  return answers.map((one) => ({ answers: one, profile: {} }));
}

function fileOf(elements: JsonObject[], answers: JsonObject[], definition: JsonObject = {}): SavFile {
  return savedStudy({ locale: 'nl', elements, ...definition }, people(answers)).file;
}

function variableIn(file: SavFile, name: string): SavVariable {
  const found = file.variables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name}: not in ${file.variables.map((one) => one.name).join()}`);
  return found;
}

function numbersIn(file: SavFile, name: string): SavNumbers {
  const found = variableIn(file, name);
  if (found.kind !== 'numbers') throw new Error(`${name} holds texts`);
  return found;
}

/** "1 ja" a value, from low to high. */
function labelsOf({ valueLabels }: SavNumbers): string[] {
  return valueLabels.toSorted((a, b) => a.value - b.value).map(({ value, label }) => `${value} ${label}`);
}

describe('the answers of a study as a data file', () => {
  const knows: JsonObject = {
    type: 'radiogroup',
    name: 'KENT',
    title: 'Kent u het thuisloket?',
    choices: [
      { value: 'nee', text: 'neen' },
      { value: 'ja', text: 'ja' },
      { value: 'nvt', text: 'ik woon hier niet' },
    ],
    showDontKnowItem: true,
    panel: { missing: ['nvt'] },
  };
  const uses: JsonObject = {
    type: 'checkbox',
    name: 'KANAAL',
    title: 'Hoe had u contact?',
    visibleIf: "{KENT} = 'ja'",
    choices: ['web', 'tel'],
    showRefuseItem: true,
  };
  const typed = { type: 'text', inputType: 'number', name: 'GETAL' };

  it('keep four reasons apart why somebody has no answer, beside the answers themselves', () => {
    const uncertain = { ...knows, visibleIf: '{GETAL} = 1' };
    const given = ['nee', 'ja', 'nvt', 'dontknow'].map((KENT) => ({ GETAL: 1, KENT }));
    const file = fileOf([typed, uncertain], [...given, { GETAL: 1 }, { GETAL: 2 }]);
    const { values, missing, measure } = numbersIn(file, 'KENT');
    expect(values).to.deep.equal([1, 2, -4, -3, -2, -1]);
    expect([missing, measure]).to.deep.equal([{ from: -4, to: -1 }, 'nominal']);
  });

  it('call a reason as the questionnaire does where one answer has it, else in words of the report’s language', () => {
    const twice = { ...knows, showRefuseItem: true };
    expect(labelsOf(numbersIn(fileOf([knows], [{}]), 'KENT'))).to.deep.equal([
      '-4 ik woon hier niet',
      '-3 Weet niet',
      '-2 geen antwoord',
      '-1 niet gevraagd',
      '1 neen',
      '2 ja',
    ]);
    const dutch = labelsOf(numbersIn(fileOf([twice], [{}]), 'KENT'));
    expect(dutch[1]).to.equal('-3 weet het niet of zegt het liever niet');
    const french = savedStudy({ locale: 'nl', elements: [twice] }, people([{}]), { language: 'fr' });
    expect(labelsOf(numbersIn(french.file, 'KENT'))[1]).to.equal('-3 ne sait pas ou préfère ne pas répondre');
  });

  it('give a question with several answers a variable an answer, 0, 1 or why there is none, and join them', () => {
    const told = [{ KANAAL: ['tel'] }, { KANAAL: ['refused'] }, {}].map((one) => ({ KENT: 'ja', ...one }));
    const file = fileOf([knows, uses], [...told, { KENT: 'nee' }]);
    const [web, phone] = [numbersIn(file, 'KANAAL_web'), numbersIn(file, 'KANAAL_tel')];
    expect(web.values).to.deep.equal([0, -3, -2, -1]);
    expect(phone.values).to.deep.equal([1, -3, -2, -1]);
    expect(labelsOf(web).slice(2)).to.deep.equal(['-2 geen antwoord', '-1 niet gevraagd', '0 nee', '1 ja']);
    expect(phone.label).to.equal('tel – Hoe had u contact?');
    expect(file.sets).to.deep.equal([
      { name: 'KANAAL', label: 'Hoe had u contact?', variables: [web, phone] },
    ]);
  });

  it('join no single answer: a set of one is none', () => {
    const file = fileOf([{ type: 'checkbox', name: 'EEN', choices: ['web'] }], [{ EEN: ['web'] }]);
    expect(numbersIn(file, 'EEN_web').values).to.deep.equal([1]);
    expect(file.sets).to.deep.equal([]);
  });

  it('keep the whole numbers of a questionnaire, and number other answers in its order', () => {
    const rating = { type: 'rating', name: 'CIJFER', rateMin: 0, rateMax: 10 };
    const words = { type: 'rating', name: 'WOORD', rateValues: ['slecht', 'matig', 'goed'] };
    const file = fileOf(
      [rating, words],
      [
        { CIJFER: 10, WOORD: 'matig' },
        { CIJFER: 0, WOORD: 'slecht' },
      ],
    );
    expect(numbersIn(file, 'CIJFER'))
      .to.include({ measure: 'ordinal' })
      .with.deep.property('values', [10, 0]);
    expect(numbersIn(file, 'WOORD')).to.include({ measure: 'ordinal' }).with.deep.property('values', [2, 1]);
  });

  it('number answers that have scores by their scores, so that a mean is the report’s mean', () => {
    const panel = { scores: { a: 10, b: 7.5, c: 0 } };
    const scored = { type: 'radiogroup', name: 'ZIN', choices: ['a', 'b', 'c'], panel };
    const file = fileOf([scored], [{ ZIN: 'a' }, { ZIN: 'b' }, { ZIN: 'c' }]);
    expect(numbersIn(file, 'ZIN')).to.include({ decimals: 1 }).with.deep.property('values', [10, 7.5, 0]);
  });

  it('make place for a real -1: the reasons move below every answer', () => {
    const balance = { type: 'radiogroup', name: 'SALDO', choices: [-1, 0, 1] };
    const file = fileOf([balance, typed], [{ SALDO: -1, GETAL: -250.5 }, {}, { SALDO: 1, GETAL: -3 }]);
    const [saldo, number] = [numbersIn(file, 'SALDO'), numbersIn(file, 'GETAL')];
    expect([saldo.values, saldo.missing]).to.deep.equal([[-1, -12, 1], { from: -14, to: -11 }]);
    expect([number.values, number.missing]).to.deep.equal([[-250.5, -1002, -3], { from: -1004, to: -1001 }]);
    expect([number.measure, number.decimals]).to.deep.equal(['scale', 1]);
  });

  it('keep the reasons apart below numbers of any size, and refuse one that leaves no place below it', () => {
    const { values, valueLabels } = numbersIn(fileOf([typed], [{ GETAL: -9e199 }, {}]), 'GETAL');
    const reasons = valueLabels.map(({ value }) => value);
    expect(values).to.deep.equal([-9e199, reasons[1]]);
    expect(new Set(reasons).size).to.equal(4);
    expect(Math.max(...reasons)).to.be.below(-9e199);
    const refused = expect(() => fileOf([typed], [{}, { GETAL: -1e305 }])).to.throw(AnswerRefused);
    refused.with.property('message', 'expected a number from -1e+300 up, found -1e+305');
    refused.with.property('respondent', 1);
  });

  it('give each row of a matrix its variable, the row first in its label', () => {
    const answers = { INT1: 1, LOK1: 'gebruikt', LOK2: 8, LOK3: { makkelijk: 3, vlot: 'nvt' } };
    const { file } = savedStudy(everyType, people([answers]));
    expect(numbersIn(file, 'LOK3_makkelijk').values).to.deep.equal([3]);
    const login = numbersIn(file, 'LOK3_vlot');
    expect(login.values).to.deep.equal([-4]);
    expect(login.label).to.equal('Aanmelden verliep vlot. – Wat vindt u van deze uitspraken?');
  });

  it('hold what is derived from answers, as 1 and 0', () => {
    const derived = { P1: { title: 'Kent het loket', any: [{ question: 'KENT', codes: ['ja'] }] } };
    const answers = [{ KENT: 'ja' }, { KENT: 'nee' }, { KENT: 'dontknow' }, {}];
    const indicator = numbersIn(fileOf([knows], answers, { panel: { derived } }), 'P1');
    expect(indicator.values).to.deep.equal([1, 0, -3, -2]);
    expect(labelsOf(indicator).slice(-2)).to.deep.equal(['0 nee', '1 ja']);
  });

  it('hold no answers in own words and no birth year, and say so', () => {
    const answers = {
      INT1: 5,
      INT4: 'Te moeilijk.',
      DEM1: 1950,
      DEM3: 'an@kerkebeek.example',
      OPEN: 'Banken.',
    };
    const { file } = savedStudy(everyType, people([answers]));
    const names = file.variables.map(({ name }) => name);
    expect(names).to.include('DEM6');
    expect(names.filter((name) => /^(INT4|DEM1|DEM3|DEM4|OPEN|intro)$/.test(name))).to.deep.equal([]);
    expect(file.documents).to.include.members([
      'Antwoorden in eigen woorden staan niet in dit bestand.',
      'Niet in dit bestand: vragen die alleen dienen om groepen te maken (DEM1).',
    ]);
    expect(JSON.stringify(file)).not.to.match(/moeilijk|example|Banken|1950/);
  });

  it('say which study and release they are of', () => {
    const file = fileOf([knows], [{}]);
    expect([file.label, file.createdAt]).to.deep.equal(['Dienstverlening in Kerkebeek', '2021-10-14']);
    expect(file.documents.slice(0, 4)).to.deep.equal([
      'Gemeente Kerkebeek · Dienstverlening in Kerkebeek · 2021-3',
      'Vrijgave: 1 (14/10/2021)',
      `SHA-256: ${checksum}`,
      'Antwoorden tot en met: 26/09/2021',
    ]);
  });
});

describe('the people of a study in its data file', () => {
  const elements = [{ type: 'radiogroup', name: 'LOK1', choices: [1, 2] }];
  const three = (more: (i: number) => Partial<Respondent>): Respondent[] =>
    [1, 2, 1].map((LOK1, i) => ({ answers: { LOK1 }, profile: {}, ...more(i) }));

  it('are in their groups, in the order asked for, and nobody’s group is lost', () => {
    const ages = ['35-54', '16-34', ''];
    const respondents = three((i) => ({
      profile: { age_group: ages[i] ?? '', gender: i === 0 ? 'v' : 'm' },
    }));
    const order = { gender: [{ code: 'v', label: 'v' }] };
    const { file } = savedStudy({ elements }, respondents, { order });
    const [age, gender] = [numbersIn(file, 'age_group'), numbersIn(file, 'gender')];
    expect([age.values, age.measure, age.label]).to.deep.equal([[2, 1, -2], 'ordinal', 'Leeftijdsgroep']);
    expect(labelsOf(age)).to.deep.equal(['-2 onbekend', '1 16–34 jaar', '2 35–54 jaar']);
    expect([gender.values, gender.measure]).to.deep.equal([[1, 2, 2], 'nominal']);
    expect(labelsOf(gender).slice(1)).to.deep.equal(['1 vrouw', '2 man']);
  });

  it('keep groups that are whole numbers', () => {
    const respondents = three((i) => ({ profile: { postcode: ['9000', '', '9500'][i] ?? '' } }));
    const { file } = savedStudy({ elements }, respondents);
    expect(numbersIn(file, 'postcode').values).to.deep.equal([9000, -2, 9500]);
    expect(numbersIn(file, 'postcode').missing).to.deep.equal({ codes: [-2] });
  });

  it('have an id, a stratum and a weight only where these were given', () => {
    const plain = savedStudy(
      { elements },
      three(() => ({})),
    ).file;
    expect(plain.variables.map(({ name }) => name)).to.deep.equal(['LOK1']);
    const weights = { values: Float64Array.of(0.5, 0, 2), final: true };
    const weighing = { ...plainRequest, weights, stratum: ['Noord', '', 'Zuid'] };
    const respondents = three((i) => ({ id: i === 1 ? null : `p${i}` }));
    const { file } = savedStudy({ elements }, respondents, { weighing });
    expect(file.variables.map(({ name, values }) => [name, values])).to.deep.equal([
      ['id', ['p0', '', 'p2']],
      ['LOK1', [1, 2, 1]],
      ['stratum', ['Noord', '', 'Zuid']],
      ['weight', [0.5, 0, 2]],
    ]);
    expect([plain.weight, file.weight]).to.deep.equal([null, variableIn(file, 'weight')]);
  });
});
