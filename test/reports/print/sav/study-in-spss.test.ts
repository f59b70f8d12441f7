import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Respondent } from '../../../../reports/data-column.ts';
import { keyOf } from '../../../../reports/dataset.ts';
import { statesOf } from '../../../../reports/disclosure/states.ts';
import type { Cell, Crosstab } from '../../../../reports/tables/crosstab.ts';
import { isMissing } from '../../../../reports/tables/crosstab.ts';
import { tabulate } from '../../../../reports/tables/tabulate.ts';
import { populationByMargin } from '../../../../reports/weighting/population.ts';
import { plainRequest, type WeighingRequest } from '../../../../reports/weighting/weighing-request.ts';
import { codebook } from '../../../../surveys/codebook.ts';
import type { Json, JsonObject } from '../../../../surveys/question.ts';
import { readQuestionnaire } from '../../../../surveys/questionnaire.ts';
import type { Variable } from '../../../../surveys/variable.ts';
import { savedStudy, type SavedStudy } from '../../../support/saved-study.ts';
import { casesInPspp, inPspp, inR, requireSpss, type Printed } from '../../../support/spss.ts';
import { worldValuesFile, worldValuesLines } from '../../../support/world-values.ts';

const everyType = JSON.parse(readFileSync('test/fixtures/every-type.json', 'utf8')) as Json;

/** Two hundred residents who between them give every answer, the ones outside the base too, and skip questions. */
function everyAnswer(): Respondent[] {
  const variables = codebook(readQuestionnaire(everyType));
  return Array.from({ length: 200 }, (_, person) => {
    const answers: JsonObject = {};
    variables.forEach((variable, v) => {
      const value = answerOf(variable, person * 7 + v * 3 + Math.floor(person / 9));
      if (variable.item === null) answers[variable.question] = value;
      else
        answers[variable.question] = {
          ...(answers[variable.question] as JsonObject),
          [variable.item]: value,
        };
    });
    return { answers, profile: { age_group: ['16-34', '35-64', '65+', ''][person % 4] ?? '' } };
  });
}

function answerOf({ kind, categories, outside }: Variable, turn: number): Json {
  const codes = [...categories, ...outside].map(({ code }) => code);
  const code = codes[turn % (codes.length + 1)] ?? null;
  if (kind === 'number') return turn % 6 === 0 ? null : (turn % 17) / 4;
  if (kind !== 'multiple' || code === null) return code;
  return [...new Set([code, codes[(turn * 5) % codes.length] ?? code])];
}

function worldValues(): Respondent[] {
  return worldValuesLines().map((line) => JSON.parse(line) as Respondent);
}

/** What PSPP counts of one variable: label -> people with a valid answer. */
function countedIn(printed: Printed, label: string): Map<string, number> {
  const rows = printed.get(label)?.slice(1) ?? [];
  const missing = rows.findIndex(([kind]) => kind === 'Missing' || kind === 'Total');
  return new Map(rows.slice(0, missing).map(([, answer = '', count]) => [answer, Number(count)]));
}

function tableOf({ wave }: SavedStudy, variable: Variable): Crosstab {
  return tabulate(wave.sample, variable).table;
}

/** Of everybody together; nobody where PSPP lists no such answer. */
function totalOf(table: Crosstab, code: string, figure: 'n' | 'weighted'): number {
  const cell = table.rows.find((row) => !row.net && row.code === code)?.cells[0];
  return cell === undefined || isMissing(cell) ? 0 : numberIn(cell, figure);
}

function numberIn(cell: Cell, figure: 'n' | 'weighted'): number {
  const { [figure]: number } = cell;
  return isMissing(number) ? 0 : number;
}

/** Every answer to every question is counted by PSPP as in our own tables, to the three decimals it prints. */
function expectSameCounts(study: SavedStudy, figure: 'n' | 'weighted'): void {
  const { file, wave } = study;
  const printed = inPspp(file, ['FREQUENCIES ALL /STATISTICS=NONE.']);
  let compared = 0;
  for (const variable of wave.sample.dataset.variables) {
    if (variable.meaning.profile !== null || variable.kind === 'number') continue;
    const [table, name] = [tableOf(study, variable), keyOf(variable).replace('/', '_')];
    for (const { code, label } of variable.categories) {
      const several = variable.kind === 'multiple';
      const title = file.variables.find((one) => one.name === (several ? `${name}_${code}` : name))?.label;
      const found = countedIn(printed, title ?? '').get(several ? 'ja' : label) ?? 0;
      expect(found, `${name} ${code}`).to.be.closeTo(totalOf(table, code, figure), 0.0005);
      compared += found > 0 ? 1 : 0;
    }
  }
  expect(compared, 'answers somebody gave').to.be.above(5);
}

/** Every mean in our tables is the mean PSPP finds, to the last digits. */
function expectSameMeans(study: SavedStudy): void {
  const asked = study.wave.sample.dataset.variables.filter(({ meaning }) => meaning.profile === null);
  const measured = asked.flatMap((variable) => {
    const mean = tableOf(study, variable).means?.[0];
    return mean === undefined || isMissing(mean) ? [] : [{ key: keyOf(variable), mean: mean.value }];
  });
  const wanted = measured.map(({ key }, i) => `/m${i}=MEAN(${key.replace('/', '_')})`);
  const aggregate = ['COMPUTE everybody=1.', `AGGREGATE OUTFILE=* /BREAK=everybody ${wanted.join(' ')}.`];
  const [, [, ...means] = []] = casesInPspp(study.file, aggregate);
  measured.forEach(({ key, mean }, i) => expect(Number(means[i]), key).to.be.closeTo(mean, 1e-12));
  expect(measured).to.have.length.above(4);
}

/** Who is outside the base, by variable, is NA to R. */
function expectSameMissing({ file, wave }: SavedStudy): void {
  const { dataset } = wave.sample;
  const variables = dataset.variables.filter(({ kind, meaning }) => meaning.profile === null && kind !== 'multiple'); // prettier-ignore
  const script = 'cat(sapply(d, function(x) paste(length(x), sum(is.na(x)))), sep = "\\n")';
  const counted = inR(file, script, 'use.value.labels = FALSE, use.missings = TRUE');
  for (const variable of variables) {
    const place = file.variables.findIndex(({ name }) => name === keyOf(variable).replace('/', '_'));
    const outside = dataset.size - statesOf(dataset, variable).answered;
    expect(counted[place], keyOf(variable)).to.equal(`${dataset.size} ${outside}`);
  }
}

describe('the answers of a study in PSPP and R', function () {
  const weights = (size: number): WeighingRequest => {
    const values = Float64Array.from({ length: size }, (_, i) => 0.25 + (i % 13) / 8);
    return { ...plainRequest, weights: { values, final: true } };
  };
  before(function () {
    requireSpss(this);
  });

  it('are counted as in our tables: every type of question, unweighted and weighted', () => {
    const respondents = everyAnswer();
    const plain = savedStudy(everyType, respondents);
    expectSameCounts(plain, 'n');
    expectSameMeans(plain);
    const weighted = savedStudy(everyType, respondents, { weighing: weights(respondents.length) });
    expectSameCounts(weighted, 'weighted');
    expectSameMeans(weighted);
  });

  it('are outside the base for R where they are outside ours', () => {
    expectSameMissing(savedStudy(everyType, everyAnswer()));
  });

  it('are there with their sets, weight and labels', () => {
    const respondents = everyAnswer();
    const { file } = savedStudy(everyType, respondents, { weighing: weights(respondents.length) });
    const printed = inPspp(file, ['MRSETS /DISPLAY NAME=ALL.', 'SYSFILE INFO FILE="x.sav".']);
    const sets = printed.get('Multiple Response Sets')?.slice(1) ?? [];
    expect(sets.map(([name]) => name)).to.have.members(['$DEM8', '$INT2', '$INT3']);
    expect(sets.find(([name]) => name === '$INT3')?.slice(1)).to.deep.equal([
      'Welke sleutels gebruikt u?',
      'Dichotomies',
      '1',
      'INT3_itsme\nINT3_kaartlezer\nINT3_geen',
    ]);
    const about = printed.get('File Information') ?? [];
    expect(about.find(([name]) => name === 'Weight')).to.deep.equal(['Weight', 'Gewicht']);
    const frequency = 'cat(names(sort(attr(d, "label.table")$INT1)), sep = ", ")';
    expect(inR(file, frequency, 'use.value.labels = FALSE')).to.deep.equal([
      'niet gevraagd, geen antwoord, weet het niet of zegt het liever niet, niet van toepassing, elke dag, elke week, elke maand, minder vaak, nooit',
    ]);
  });

  it('are those of 5,381 real respondents, counted alike before and after weighting', () => {
    const [definition, respondents] = [
      JSON.parse(worldValuesFile('questionnaire.json')) as Json,
      worldValues(),
    ];
    const plain = savedStudy(definition, respondents, { language: 'en' });
    expectSameCounts(plain, 'n');
    expectSameMissing(plain);
    const margins = { gender: { female: 520, male: 480 }, country: { Australia: 190, Norway: 50, Sweden: 90, USA: 2600 } }; // prettier-ignore
    const population = populationByMargin(margins, []);
    const raked = savedStudy(definition, respondents, { language: 'en', weighing: { ...plainRequest, population } }); // prettier-ignore
    expect(raked.wave.weighing.summary).to.include({ method: 'raking', refused: null });
    expectSameCounts(raked, 'weighted');
  });
});
