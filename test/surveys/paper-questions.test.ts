import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { paperQuestions, type PaperQuestion } from '../../surveys/paper/paper-questions.ts';
import type { Json, JsonObject, Questionnaire } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { compileRouting } from '../../surveys/routing.ts';
import { fillIn, paperOf } from '../support/paper-reader.ts';
import { drawQuestionnaire, fixedQuestionnaires } from './oracle-questionnaires.ts';
import { type Draw, seeded } from './seeded.ts';

const demos = [
  '2021-3-dienstverlening',
  '2023-2-digitaal-thuisloket',
  '2025-1-digitaal-loket-en-bereikbaarheid',
];

function fromFile(file: string): Questionnaire {
  return readQuestionnaire(JSON.parse(readFileSync(file, 'utf8')) as Json);
}
const everyType = (): Questionnaire => fromFile('test/fixtures/every-type.json');
const demo = (name: string): Questionnaire => fromFile(`surveys/${name}/questionnaire.json`);

/** A questionnaire of a few questions in Dutch. */
function small(...elements: JsonObject[]): PaperQuestion[] {
  return paperQuestions(readQuestionnaire({ locale: 'nl', elements }));
}
const yesNo = { type: 'radiogroup', name: 'A', title: 'Kent u ons?', choices: ['ja', 'nee'] };
const many = {
  type: 'checkbox',
  name: 'B',
  title: 'Wat gebruikt u?',
  choices: ['mail', 'post', { value: 'niets', isExclusive: true }],
};
const typed = { type: 'text', name: 'N', title: 'Hoe oud bent u?', inputType: 'number' };
const rows = {
  type: 'matrix',
  name: 'M',
  title: 'Tevreden?',
  columns: ['ja', 'nee'],
  rows: ['prijs', 'uitleg'],
};

function lineFor(visibleIf: string, panel: JsonObject = {}): string | null | undefined {
  return small(yesNo, many, typed, rows, {
    type: 'comment',
    name: 'Z',
    title: 'Waarom?',
    visibleIf,
    panel,
  }).at(-1)?.onlyIf;
}

const lines: [condition: string, line: string][] = [
  ["{A} = 'ja'", 'Alleen als u bij vraag 1 ‘ja’ aankruiste.'],
  ["{A} <> 'ja'", 'Alleen als u bij vraag 1 niet ‘ja’ aankruiste.'],
  ['{A} notempty', 'Alleen als u bij vraag 1 iets aankruiste.'],
  ["{A} anyof ['ja', 'nee']", 'Alleen als u bij vraag 1 iets aankruiste.'],
  ["{B} contains 'mail'", 'Alleen als u bij vraag 2 ‘mail’ aankruiste.'],
  ["{B} notempty and {B} notcontains 'niets'", 'Alleen als u bij vraag 2 iets aankruiste en daar niet ‘niets’ aankruiste.'],
  ["{B} allof ['mail', 'post']", 'Alleen als u bij vraag 2 ‘mail’ en ‘post’ aankruiste.'],
  ['{B} empty', 'Alleen als u bij vraag 2 niets aankruiste.'],
  ['{B.length} > 1', 'Alleen als u bij vraag 2 meer dan 1 antwoord aankruiste.'],
  ['{N} >= 65', 'Alleen als u bij vraag 3 65 of meer invulde.'],
  ['{N} < 2.5', 'Alleen als u bij vraag 3 minder dan 2,5 invulde.'],
  ["{M.uitleg} = 'nee'", 'Alleen als u bij vraag 4 (regel b) ‘nee’ aankruiste.'],
  ["{A} = 'ja' and {N} > 5", 'Alleen als u bij vraag 1 ‘ja’ aankruiste en bij vraag 3 meer dan 5 invulde.'],
  ["{A} = 'ja' or {N} > 5", 'Alleen als u bij vraag 1 ‘ja’ aankruiste, of als u bij vraag 3 meer dan 5 invulde.'],
  ["!({A} = 'ja' and {B} contains 'mail')", 'Alleen als u bij vraag 1 niet ‘ja’ aankruiste, of als u bij vraag 2 niet ‘mail’ aankruiste.'],
]; // prettier-ignore

describe('a questionnaire on paper', () => {
  it('numbers the questions, and lets a text to read go without a number', () => {
    const numbers = paperQuestions(everyType()).map(({ number }) => number);
    expect(numbers).to.deep.equal([null, ...Array.from({ length: 24 }, (_, i) => i + 1)]);
  });

  it('prints the points of a scale as they are, and counts other answers', () => {
    const [, , , , , , , cijfer, zinnen] = paperQuestions(everyType());
    expect(cijfer?.answers.map(({ print }) => print).join()).to.equal('0,1,2,3,4,5,6,7,8,9,10');
    expect(zinnen?.answers.map(({ print }) => print).join()).to.equal('1,2,3,4');
    expect(zinnen?.rows.map(({ letter }) => letter).join()).to.equal('a,b,c');
  });

  for (const [condition, line] of lines)
    it(`says ${condition} as “${line}”`, () => {
      expect(lineFor(condition)).to.equal(line);
    });

  it('falls back on who the base is, and then on a plain sentence', () => {
    const odd = "iif({A} = 'ja', {N}, 0) > 3";
    expect(lineFor(odd, { base: 'panelleden die ons kennen' })).to.equal(
      'Alleen voor panelleden die ons kennen.',
    );
    expect(lineFor(odd)).to.equal('Alleen als deze vraag op u slaat.');
  });

  it('tells answers with long names by their numbers', () => {
    const [, second] = paperQuestions(demo('2021-3-dienstverlening')).filter(({ number }) => number !== null);
    expect(second?.onlyIf).to.equal('Alleen als u bij vraag 1 antwoord 1 tot en met 4 aankruiste.');
  });

  it('sends over a whole run of questions, from an answer that stands alone too, and to the end', () => {
    const after = (visibleIf: string): JsonObject => ({
      type: 'comment',
      name: `Z${visibleIf.length}`,
      visibleIf,
    });
    const [known, used] = small(
      yesNo,
      { ...many, visibleIf: "{A} = 'ja'" },
      after("{B} contains 'mail'"),
      after("{B} contains 'post' and {A} = 'ja'"),
    );
    expect([...(known?.goTo ?? [])]).to.deep.equal([['nee', 'end']]);
    expect([...(used?.goTo ?? [])]).to.deep.equal([['niets', 'end']]);
  });

  it('says for whom an answer or a line is that not everybody is offered', () => {
    const labels = paperQuestions(everyType()).flatMap(({ answers, rows: lines }) =>
      [...answers, ...lines].map(({ label }) => label),
    );
    expect(labels.filter((label) => label.includes('alleen'))).to.include.members([
      'openbaar toestel (alleen als u bij vraag 1 antwoord 3, 4 of 5 aankruiste)',
      'wachttijd (alleen als u bij vraag 1 antwoord 1 tot en met 4 aankruiste)',
    ]);
  });

  it('puts the place of an answer where a screen would put the answer itself', () => {
    const [, second] = small(yesNo, { type: 'comment', name: 'Z', title: 'Waarom {a}?' });
    expect(second?.question.title).to.equal('Waarom uw antwoord op vraag 1?');
  });

  it('leaves out what nobody sees or can fill in, and a text that is not meant for paper', () => {
    const names = small(
      { type: 'comment', name: 'weg', visible: false },
      { type: 'comment', name: 'vast', readOnly: true },
      { type: 'html', name: 'scherm', html: '<p>Druk op Volgende.</p>', panel: { onPaper: false } },
      yesNo,
    ).map(({ question }) => question.name);
    expect(names).to.deep.equal(['A']);
  });

  describe('leads a resident past exactly the questions that a screen would show', () => {
    const given: [string, () => Questionnaire[]][] = [
      ...demos.map((name): [string, () => Questionnaire[]] => [name, () => [demo(name)]]),
      ['every type of question', () => [everyType()]],
      ...Object.entries(fixedQuestionnaires).map(([name, definition]): [string, () => Questionnaire[]] => [name, () => [readQuestionnaire(definition)]]),
      ['forty questionnaires put together by chance', () => forty(seeded(48)).map(readQuestionnaire)],
    ]; // prettier-ignore
    for (const [name, questionnaires] of given)
      it(name, () => {
        const draw = seeded(name.length);
        const seen = questionnaires().flatMap((one) => Array.from({ length: 60 }, () => walk(one, draw)));
        expect(seen.filter(({ paper, screen }) => paper !== screen)).to.deep.equal([]);
        guessed += seen.reduce((sum, one) => sum + one.guessed, 0);
        jumps += seen.reduce((sum, one) => sum + one.jumps, 0);
      });

    let [guessed, jumps] = [0, 0];
    it('following "ga naar" often, and guessing seldom', () => {
      expect(jumps).to.be.greaterThan(200);
      expect(guessed).to.be.lessThan(jumps / 2);
    });
  });
});

function forty(draw: Draw): JsonObject[] {
  return Array.from({ length: 40 }, () => drawQuestionnaire(draw));
}

function walk(
  questionnaire: Questionnaire,
  draw: Draw,
): { paper: string; screen: string; guessed: number; jumps: number; answers: JsonObject } {
  const routing = compileRouting(questionnaire);
  const isAsked = (name: string, answers: JsonObject): boolean => {
    const enableIf = questionnaire.pages
      .flatMap(({ questions }) => questions)
      .find((one) => one.name === name)?.element['enableIf'];
    const turn = routing.turnOf(answers);
    return turn.shows(name) && (typeof enableIf !== 'string' || turn.holds(enableIf));
  };
  const { answers, asked, guessed, jumps } = fillIn(questionnaire, draw, isAsked);
  const shown = paperOf(questionnaire).asked.filter(
    ({ number, question }) => number !== null && isAsked(question.name, answers),
  );
  return {
    paper: asked.join(),
    screen: shown.map(({ question }) => question.name).join(),
    guessed,
    jumps,
    answers,
  };
}
