import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { type AnswerCheck, compileCheck } from '../../surveys/answers.ts';
import type { Json, JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

const everyType = JSON.parse(readFileSync('test/fixtures/every-type.json', 'utf8')) as Json;
const everyCheck = compileCheck(readQuestionnaire(everyType));

function checkFor(...elements: JsonObject[]): AnswerCheck {
  return compileCheck(readQuestionnaire({ elements }));
}

/** "question code" or "question.place code" of each problem; nothing when the answers are right. */
function problemsWith(check: AnswerCheck, sent: Json | undefined): string[] {
  const checked = check.check(sent);
  return checked.ok
    ? []
    : checked.problems.map(
        ({ question, place, code }) => `${question}${place === null ? '' : `.${place}`} ${code}`,
      );
}

const complete: JsonObject = {
  OPEN: 'Langer open op woensdag.', INT1: 1, INT2: ['computer', 'other'], 'INT2-Comment': 'horloge', INT3: ['itsme', 'kaartlezer'],
  LOK1: 'gebruikt', LOK2: 8, LOK3: { snel: 3, makkelijk: 1, vlot: 'nvt' }, LOK4: { wachttijd: 'goed' }, 'LOK4-Comment': 'vlot',
  LOK5: 'niet', LOK6: 'other', 'LOK6-Comment': 'brief', LOK7: 'ja', DEM1: 1980, DEM2: '2021-02-03', DEM3: 'an@kerkebeek.be',
  DEM4: '9000', DEM5: 'Dorp', DEM6: 4, DEM7: 2, DEM8: ['fiets'], DEM9: '09:30', DEM10: 50, DEM11: 'alleen',
}; // prettier-ignore

describe('the answers of a resident', () => {
  it('are taken whole, in the order of the questionnaire', () => {
    const checked = everyCheck.check(complete);
    const answers = checked.ok ? checked.answers : {};
    expect(answers).to.deep.equal(complete);
    expect(Object.keys(answers).at(-1)).to.equal('OPEN');
    expect(JSON.stringify(answers['LOK3'])).to.equal('{"makkelijk":1,"vlot":"nvt","snel":3}');
  });

  it('are kept with the values of the questionnaire, without what is empty', () => {
    const check = checkFor(
      { type: 'radiogroup', name: 'a', choices: [1, 2] },
      { type: 'boolean', name: 'b' },
      { type: 'checkbox', name: 'c', choices: [1, 'x'] },
      { type: 'text', name: 'd' },
      { type: 'matrix', name: 'm', columns: [1], rows: ['r', 's'] },
    );
    const checked = check.check({ m: { r: '1', s: null }, d: '', c: ['x', '1'], b: 'true', a: '2' });
    expect(checked).to.deep.equal({ ok: true, answers: { a: 2, b: true, c: ['x', 1], m: { r: 1 } } });
  });

  const changes: [what: string, change: JsonObject, problems: string[]][] = [
    ['a question that is not there', { weg: 1 }, ['weg unknown-question']],
    ['an answer to a text', { intro: 'x' }, ['intro unknown-question']],
    ['a comment where there is none', { 'LOK7-Comment': 'x' }, ['LOK7-Comment unknown-question']],
    ['no answer where one is needed', { INT1: null, INT2: null, 'INT2-Comment': null, INT3: null }, [
      'INT1 required', 'LOK1 not-asked', 'LOK2 not-asked', 'LOK3 not-asked', 'LOK4 not-asked', 'LOK5 not-asked', 'LOK6 not-asked', 'LOK7 not-asked',
    ]],
    ['an answer to a hidden question', { INT4: 'x' }, ['INT4 not-asked']],
    ['a choice that is not there', { LOK7: 'misschien' }, ['LOK7 unknown-choice']],
    ['a list for a single choice', { LOK7: ['ja'] }, ['LOK7 wrong-type']],
    ['a text for a list', { DEM8: 'fiets' }, ['DEM8 wrong-type']],
    ['a choice in the list that is not there', { DEM8: ['raket'] }, ['DEM8 unknown-choice']],
    ['a choice twice', { DEM8: ['fiets', 'fiets'] }, ['DEM8.fiets repeated-choice']],
    ['"geen" with something else', { INT3: ['itsme', 'geen'] }, ['INT3.geen exclusive-choice']],
    ['too many choices', { INT2: ['computer', 'tablet', 'smartphone', 'other'] }, ['INT2 too-many']],
    ['too few choices', { INT3: ['itsme'] }, ['INT3 too-few']],
    ['too few choices: none at all', { INT3: [] }, ['INT3 too-few']],
    ['more choices than a validator allows', { DEM8: ['fiets', 'bus', 'auto'] }, ['DEM8 too-many']],
    ['a choice that was not offered', { INT2: ['openbaar'], 'INT2-Comment': '' }, ['INT2.openbaar not-asked']],
    ['"other" without a text', { 'INT2-Comment': ' ' }, ['INT2.other required']],
    ['a text without "other"', { LOK6: 'loket' }, ['LOK6.Comment not-asked']],
    ['a row that is not there', { LOK4: { parking: 'goed' } }, ['LOK4 unknown-row']],
    ['a row that is not shown', { LOK2: 5 }, ['LOK3.snel not-asked']],
    ['a row left open', { LOK3: { makkelijk: 1, vlot: 2 } }, ['LOK3.snel required']],
    ['a column that is not there', { LOK4: { wachttijd: 'best' } }, ['LOK4.wachttijd unknown-choice']],
    ['a list for a matrix', { LOK4: ['goed'] }, ['LOK4 wrong-type']],
    ['a number below the limit', { DEM1: 1899 }, ['DEM1 out-of-range']],
    ['a number between the steps', { DEM1: 1980.5 }, ['DEM1 out-of-range']],
    ['a number that a validator refuses', { DEM6: 21 }, ['DEM6 out-of-range']],
    ['a text for a number', { DEM1: '1980' }, ['DEM1 not-a-number']],
    ['a number that does not fit the other answers', { DEM7: 4 }, ['DEM7 wrong-form']],
    ['a day that does not exist', { DEM2: '2021-02-29' }, ['DEM2 not-a-date']],
    ['a day after the last', { DEM2: '2022-01-01' }, ['DEM2 out-of-range']],
    ['a time before the first', { DEM9: '07:59' }, ['DEM9 out-of-range']],
    ['something else than a mail address', { DEM3: 'an@' }, ['DEM3 wrong-form']],
    ['a postcode of five figures', { DEM4: '90000' }, ['DEM4 wrong-form']],
    ['a text with figures where none may be', { DEM5: 'Dorp 5' }, ['DEM5 wrong-form']],
    ['a text too short', { DEM5: 'D' }, ['DEM5 too-short']],
    ['a text too long', { DEM5: 'D'.repeat(41) }, ['DEM5 too-long']],
    ['a text beyond our own limit', { OPEN: 'D'.repeat(10_001) }, ['OPEN too-long']],
    ['a number for a text', { OPEN: 5 }, ['OPEN wrong-type']],
    ['a text with NUL', { OPEN: 'a\0' }, ['OPEN broken-text']],
    ['half a character', { 'LOK6-Comment': '\udc00' }, ['LOK6.Comment broken-text']],
  ]; // prettier-ignore
  for (const [what, change, problems] of changes) {
    it(`are refused with ${what}`, () => {
      expect(problemsWith(everyCheck, { ...complete, ...change })).to.deep.equal(problems);
    });
  }

  it('are required when a condition says so, and only when they can be filled in', () => {
    const check = checkFor(
      { type: 'boolean', name: 'a' },
      { type: 'text', name: 'b', isRequired: true, requiredIf: '{a} = true' },
      { type: 'text', name: 'c', isRequired: true, enableIf: '{a} = true' },
      { type: 'text', name: 'd', isRequired: true, readOnly: true },
    );
    expect(problemsWith(check, { a: true })).to.deep.equal(['b required', 'c required']);
    expect(problemsWith(check, { a: false })).to.deep.equal([]);
  });

  for (const sent of [undefined, null, 'x', 5, [], [{}]]) {
    it(`are refused when they are ${JSON.stringify(sent) ?? 'nothing'}`, () => {
      expect(problemsWith(everyCheck, sent)).to.deep.equal([' not-an-object']);
    });
  }

  it('are refused with keys that reach prototypes, and leave no trace', () => {
    const sent = JSON.parse(
      '{"__proto__": {"a": 1}, "constructor": 1, "LOK4": {"__proto__": "goed"}}',
    ) as Json;
    const check = checkFor({ type: 'matrix', name: 'LOK4', columns: ['goed'], rows: ['r'] });
    expect(problemsWith(check, sent)).to.deep.equal([
      '__proto__ unknown-question',
      'constructor unknown-question',
      'LOK4 unknown-row',
    ]);
    expect(({} as JsonObject)['a']).to.equal(undefined);
  });

  it('get the same verdict whoever answered before', () => {
    const before = problemsWith(everyCheck, { INT1: 5 });
    everyCheck.check(complete);
    expect(problemsWith(everyCheck, { INT1: 5 })).to.deep.equal(before);
  });

  it('get a verdict whatever is sent, and what passes once passes again unchanged', () => {
    const names = fc.constantFrom(...Object.keys(complete), 'weg', '__proto__', 'toString');
    const values = fc.oneof(fc.constantFrom(...Object.values(complete)), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(fc.dictionary(names, values), (changes) => {
        const sent = JSON.parse(JSON.stringify({ ...complete, ...changes })) as JsonObject;
        const checked = everyCheck.check(sent);
        expect(checked.ok ? everyCheck.check(checked.answers) : null).to.deep.equal(
          checked.ok ? checked : null,
        );
        expect(everyCheck.asked(sent).size).to.be.greaterThan(12);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('get a verdict on a hundred thousand names and on a list nested without end', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, number) => [`x${number}`, 1]));
    let deep: Json = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(problemsWith(everyCheck, many)).to.have.length(100);
    expect(problemsWith(everyCheck, { ...complete, DEM8: deep, OPEN: deep })).to.deep.equal([
      'DEM8 unknown-choice',
      'OPEN wrong-type',
    ]);
  });
});

describe('the questions asked', () => {
  it('follow the answers', () => {
    const never = everyCheck.asked({ INT1: 5 });
    const daily = everyCheck.asked({ INT1: 1, LOK1: 'gebruikt' });
    expect(['INT2', 'INT4', 'INT5', 'LOK1', 'LOK2'].filter((name) => never.has(name))).to.deep.equal([
      'INT4',
      'INT5',
      'LOK1',
    ]);
    expect(['INT2', 'INT4', 'INT5', 'LOK1', 'LOK2'].filter((name) => daily.has(name))).to.deep.equal([
      'INT2',
      'LOK1',
      'LOK2',
    ]);
  });
});
