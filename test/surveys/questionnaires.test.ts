import { expect } from 'chai';
import { Model, Serializer } from 'survey-core';
import { codebook } from '../../surveys/codebook.ts';
import { refuseUnfitForFieldwork } from '../../surveys/fieldwork.ts';
import { inLanguage } from '../../surveys/languages/in-language.ts';
import { type JsonObject, type Question, type Questionnaire, questionsOf } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { readSurvey } from '../../server/demo/read-survey.ts';

const waves = ['2021-3', '2023-2', '2025-1'];
const repeated = [
  'INT1',
  'LOK1',
  'LOK3',
  'LOK4',
  'LOK6',
  'AFS4',
  'AFS5',
  'KAN1',
  'DEM2',
  'DEM3',
  'DEM4',
  'DEM5',
  'DEM6',
];
const allowedTags = ['p', 'strong', 'br', 'ul', 'li'];
const english =
  /\b(the|and|you|your|with|what|how|please|survey|question|answer|other|none|yes|often|never|municipality|counter|feedback)\b/i;

/** In Dutch, also where it speaks other languages too. */
async function questionnaireOf(wave: string): Promise<Questionnaire> {
  return readQuestionnaire(inLanguage((await readSurvey(wave)).questionnaire.definition, 'nl'));
}

async function questionOf(wave: string, name: string): Promise<Question | undefined> {
  return questionsOf(await questionnaireOf(wave)).find((question) => question.name === name);
}

/** Codes of the answers and names of the nets in a table. */
async function figuresOf(wave: string, key: string): Promise<string[]> {
  const variables = codebook(await questionnaireOf(wave));
  const found = variables.find(
    ({ question, item }) => key === (item === null ? question : `${question}/${item}`),
  );
  return [...(found?.categories.map(({ code }) => code) ?? []), ...Object.keys(found?.meaning.nets ?? {})];
}

/** Keys that get a table: a question, or question/row; what only gives the profile has none. */
async function tableKeys(wave: string): Promise<string[]> {
  const variables = codebook(await questionnaireOf(wave)).filter(({ meaning }) => meaning.profile === null);
  return variables.map(({ question, item }) => (item === null ? question : `${question}/${item}`));
}

/** Every text a resident or a reader of the report gets to see. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    const machine = [
      'type',
      'name',
      'value',
      'visibleIf',
      'inputType',
      'locale',
      'id',
      'question',
      'item',
      'code',
      'net',
    ];
    return machine.includes(key) ? [] : [value.replaceAll(/\{\w+\}/g, '')];
  }
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  const skipped = [
    'palette',
    'first',
    'nets',
    'scores',
    'missing',
    'indicator',
    'profile',
    'recruitment',
    'questions',
    'codes',
  ];
  return Object.entries(value).flatMap(([name, one]) => (skipped.includes(name) ? [] : textsIn(one, name)));
}

describe('the questionnaires of Kerkebeek', () => {
  for (const wave of waves) {
    it(`are valid in SurveyJS (${wave})`, async () => {
      const { definition } = (await readSurvey(wave)).questionnaire;
      for (const owner of ['question', 'survey'])
        expect(Serializer.findProperty(owner, 'panel')).to.include({ name: 'panel' });
      const model = new Model(definition);
      expect(model.jsonErrors ?? []).to.deep.equal([]);
      expect(model.validateExpressions()).to.deep.equal([]);
      expect(model.getAllQuestions().length).to.be.greaterThan(15);
    });

    it(`may go out to residents (${wave})`, async () => {
      const questionnaire = await questionnaireOf(wave);
      expect(() => refuseUnfitForFieldwork(questionnaire)).not.to.throw();
    });

    it(`leave no question of the definition unread (${wave})`, async () => {
      const questionnaire = await questionnaireOf(wave);
      expect(questionnaire.leftOut).to.deep.equal([]);
      expect(questionnaire.locale).to.equal('nl');
    });

    it(`give each question that gets a table a sentence, a heading, a place and a palette (${wave})`, async () => {
      const { reportPlan } = await readSurvey(wave);
      const keys = await tableKeys(wave);
      const questions = [...new Set(keys.map((key) => key.split('/')[0] ?? ''))];
      expect(Object.keys(reportPlan['sentences'] as JsonObject)).to.have.members(keys);
      expect(reportPlan['shortTitles']).to.include.all.keys(keys);
      expect(Object.keys(reportPlan['palette'] as JsonObject)).to.have.members(questions);
      const themes = reportPlan['themes'] as { questions: string[] }[];
      expect(themes.flatMap((theme) => theme.questions)).to.have.members(questions);
    });

    it(`fill sentences only with codes and nets that exist, and never with a typed digit (${wave})`, async () => {
      const { reportPlan } = await readSurvey(wave);
      for (const [key, sentence] of Object.entries(reportPlan['sentences'] as Record<string, string>)) {
        const known = ['noun', ...(await figuresOf(wave, key))];
        const used = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(known, key).to.include.members(used);
        expect(used, key).to.include('noun');
        expect(sentence.replaceAll(/\{\w+\}/g, ''), key).not.to.match(
          /\d|meerderheid|meer dan|minder dan|hoe ouder|velen/i,
        );
      }
    });

    it(`put 5 to 8 figures in "In het kort", each with the sentence that names it (${wave})`, async () => {
      const { reportPlan } = await readSurvey(wave);
      const chosen = reportPlan['inShort'] as {
        question: string;
        item?: string;
        figure: { code?: string; net?: string };
      }[];
      const keys = await tableKeys(wave);
      const sentences = reportPlan['sentences'] as Record<string, string>;
      expect(chosen.length).to.be.within(5, 8);
      for (const { question, item, figure } of chosen) {
        const key = item === undefined ? question : `${question}/${item}`;
        expect(keys).to.include(key);
        expect(sentences[key], key).to.include(`{${figure.net ?? figure.code}}`);
        expect(await figuresOf(wave, key)).to.include(figure.net ?? figure.code);
      }
    });

    it(`have a label short enough for a segment of a chart for each answer (${wave})`, async () => {
      const { reportPlan } = await readSurvey(wave);
      const short = reportPlan['shortLabels'] as Record<string, Record<string, string>>;
      for (const variable of codebook(await questionnaireOf(wave))) {
        const own = short[variable.question] ?? {};
        const labels = variable.categories
          .filter(({ code }) => code !== 'other')
          .map(({ code, label }) => own[code] ?? label);
        expect(
          labels.filter((label) => label.length > 24),
          variable.question,
        ).to.deep.equal([]);
        expect(new Set(labels).size, variable.question).to.equal(labels.length);
      }
    });

    it(`speak Dutch only, in titles of at most 160 characters (${wave})`, async () => {
      const questionnaire = await questionnaireOf(wave);
      const { reportPlan } = await readSurvey(wave);
      const { definition } = questionnaire;
      const texts = [...textsIn(definition), ...textsIn(reportPlan)];
      expect(texts.length).to.be.greaterThan(100);
      expect(texts.filter((text) => english.test(text))).to.deep.equal([]);
      const titles = questionsOf(await questionnaireOf(wave)).flatMap(({ kind, title }) =>
        kind === 'shown' ? [] : [title],
      );
      expect(titles.filter((title) => title.length > 160)).to.deep.equal([]);
    });

    it(`have an introduction with plain tags only, and no address of another site (${wave})`, async () => {
      const { definition } = (await readSurvey(wave)).questionnaire;
      const source = JSON.stringify(definition);
      const tags = [...source.matchAll(/<\/?(\w+)([^>]*)>/g)];
      expect(tags.length).to.be.greaterThan(4);
      expect(tags.filter(([, tag, rest]) => !allowedTags.includes(tag ?? '') || rest !== '')).to.deep.equal(
        [],
      );
      expect(source).not.to.match(/https?:|\/\//);
    });

    it(`say in words who was asked, for each question that not everybody gets (${wave})`, async () => {
      const routed = questionsOf(await questionnaireOf(wave)).filter(
        ({ conditions }) => conditions.length > 0,
      );
      expect(routed.length).to.be.greaterThan(2);
      expect(routed.filter(({ meaning }) => meaning.base === null)).to.deep.equal([]);
    });

    it(`oblige residents to answer only whether they know the counter (${wave})`, async () => {
      const required = questionsOf(await questionnaireOf(wave)).filter((question) => question.required);
      expect(required.map(({ name }) => name)).to.deep.equal(['LOK1']);
    });

    it(`take no birth year of somebody under 16 (${wave})`, async () => {
      const birthYear = await questionOf(wave, 'DEM1');
      expect(birthYear?.element).to.include({
        inputType: 'number',
        min: 1900,
        max: Number(wave.slice(0, 4)) - 16,
      });
    });
  }

  it('tell in every wave, of everybody, who knows too little of the counter', async () => {
    for (const wave of waves) {
      const { derived } = await questionnaireOf(wave);
      expect(derived.map(({ name, base }) => [name, base])).to.deep.equal([['P9', null]]);
      expect(derived[0]?.parts).to.deep.equal([
        { question: 'LOK1', item: null, codes: ['1'] },
        { question: 'LOK6', item: null, codes: ['1', '2'] },
      ]);
    }
  });

  for (const name of repeated) {
    it(`ask ${name} word for word the same in every wave`, async () => {
      const [first, second, third] = await Promise.all(waves.map((wave) => questionOf(wave, name)));
      expect(first?.element).to.be.an('object');
      expect(second?.element).to.deep.equal(first?.element);
      expect(third?.element).to.deep.equal(first?.element);
    });
  }

  it('show one name of the counter to residents born on an even day and the other to the rest', async () => {
    const [even, odd] = await Promise.all(['NAAM1', 'NAAM2'].map((name) => questionOf('2025-1', name)));
    expect(even?.conditions).to.deep.equal(["{GRP1} = 'even'"]);
    expect(odd?.conditions).to.deep.equal(["{GRP1} = 'oneven'"]);
    expect(odd?.title).to.equal(even?.title.replace('Digitaal thuisloket', 'Digitaal loket'));
    expect(odd?.choices).to.deep.equal(even?.choices);
  });
});
