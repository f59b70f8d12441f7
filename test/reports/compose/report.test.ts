import { expect } from 'chai';
import { composeReport } from '../../../reports/compose/compose-report.ts';
import type { Respondent } from '../../../reports/data-column.ts';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import { plainRequest } from '../../../reports/weighting/weighing-request.ts';
import { makeRelease } from '../../../reports/disclosure/release.ts';
import type { Block, Report } from '../../../reports/report.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { readQuestionnaire } from '../../../surveys/questionnaire.ts';

const choices = [
  { value: 'ja', text: 'ja' },
  { value: 'nee', text: 'nee' },
];
const definition: JsonObject = {
  title: 'Het loket',
  locale: 'nl',
  elements: [
    { type: 'radiogroup', name: 'KENT', title: 'Kent u het thuisloket?', choices },
    {
      type: 'matrix',
      name: 'OORDEEL',
      title: 'Bent u het eens met deze zinnen?',
      columns: choices,
      rows: [
        { value: 'vlot', text: 'Het gaat vlot.' },
        { value: 'duidelijk', text: 'het is duidelijk' },
      ],
    },
  ],
};

/** 40 people of 16-34 and 20 of 35-54 (a small group); 6 and 6 of the oldest, too few to show. */
const people = [
  ...Array.from({ length: 40 }, (_, i) => person('16-34', i < 30)),
  ...Array.from({ length: 20 }, (_, i) => person('35-54', i < 6)),
  ...Array.from({ length: 6 }, () => person('55-74', false)),
  ...Array.from({ length: 6 }, () => person('75+', true)),
];

function person(age: string, knows: boolean): Respondent {
  const answer = knows ? 'ja' : 'nee';
  return {
    profile: { age_group: age },
    answers: { KENT: answer, OORDEEL: { vlot: answer, duidelijk: 'ja' } },
  };
}

function reportWith(
  plan: JsonObject,
  fieldwork: [string, string] | null = ['2021-09-06', '2021-09-26'],
  methodsUrl: string | null = null,
): Report {
  const release = makeRelease({
    questionnaire: readQuestionnaire(definition),
    respondents: people,
    banner: ['age_group'],
    order: {},
    policy: defaultPolicy,
    about: {
      municipality: 'Kerkebeek',
      wave: '2021-3',
      title: 'Het loket',
      purpose: '',
      fieldwork,
      population: '',
      recruitment: null,
      language: 'nl',
      colour: '#0B5563',
      number: 2,
      createdOn: '2021-10-14',
      questionnaireVersion: 1,
      cutOff: null,
      logo: null,
      methodsUrl,
    },
    invited: { total: 100, groups: {} },
    plan,
    notes: [],
    weighing: plainRequest,
    history: [],
  });
  return composeReport(release, 'a'.repeat(64));
}

function blocksOf<K extends Block['kind']>(
  report: Report,
  id: string,
  kind: K,
): Extract<Block, { kind: K }>[] {
  const blocks = report.sections.find((section) => section.id === id)?.blocks ?? [];
  return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

describe('the report of a wave', () => {
  it('says on its cover which survey it is, when, who answered and which release', () => {
    expect(reportWith({}).coverLines).to.deep.equal([
      'Bevraging 2021-3',
      'Bevraging van 06/09/2021 tot en met 26/09/2021',
      '72 van de 100 uitgenodigde panelleden vulden de vragenlijst in: een respons van 72\u00a0%.',
      'Vrijgave 2, gemaakt op 14/10/2021',
    ]);
  });

  it('goes on after the large figure when a planned sentence begins with it, and asks the question first when there is no plan', () => {
    const inShort = [{ question: 'KENT', figure: { code: 'ja' } }];
    const planned = reportWith({ inShort, sentences: { KENT: '{ja} van de {noun} kent het.' } });
    const [said] = blocksOf(planned, 'in-het-kort', 'keyFigures').flatMap((block) => block.items);
    const [standard] = blocksOf(reportWith({ inShort }), 'in-het-kort', 'keyFigures').flatMap(
      (block) => block.items,
    );
    expect(said).to.include({ figure: '58\u00a0%', text: 'van de panelleden kent het.' });
    expect(standard?.text).to.match(/^Kent u het thuisloket\? Van de panelleden antwoordt 58\u00a0% “ja”/);
  });

  it('names age groups in full beside their bars, and in short above a column', () => {
    const report = reportWith({});
    const [chart] = blocksOf(report, 'vraag-kent', 'chart');
    const [table] = blocksOf(report, 'vraag-kent', 'table');
    const names = chart?.chart.rows.map((row) => row.label);
    expect(names).to.deep.equal(['Totaal', '16–34 jaar', '35–54 jaar', '55–74 jaar', '75 jaar en ouder']);
    expect(table?.table.columns).to.deep.equal(['Totaal', '16–34', '35–54', '55–74', '75+']);
    expect(table?.table.caption).to.equal('Kent u het thuisloket, naar leeftijd');
  });

  it('shows small groups as small and hidden ones as hidden', () => {
    const [chart] = blocksOf(reportWith({}), 'vraag-kent', 'chart');
    expect(chart?.chart.rows.map((row) => row.state)).to.deep.equal([
      'plain',
      'plain',
      'small',
      'hidden',
      'hidden',
    ]);
  });

  it('shows all rows of a matrix in one chart with how many answered each, and a sentence on each', () => {
    const report = reportWith({ shortTitles: { 'OORDEEL/vlot': 'Vlot' } });
    const [overview] = blocksOf(report, 'vraag-oordeel', 'chart').map((block) => block.chart);
    const [sentences] = blocksOf(report, 'vraag-oordeel', 'list');
    expect(overview?.rows.map((row) => row.label)).to.deep.equal(['Vlot', 'het is duidelijk']);
    expect(overview?.asides).to.deep.equal([{ head: 'n', texts: ['72', '72'] }]);
    expect(sentences?.items[0]).to.match(/^Vlot: Van de panelleden antwoordt 58\s% /u);
  });

  it('says once under a question what a dash, grey and the margin mean', () => {
    const notes = blocksOf(reportWith({}), 'vraag-kent', 'note').map((block) => block.text);
    expect(notes).to.have.length(1);
    expect(notes[0]).to.match(/^De marge bij 58\s% is indicatief: tussen \d+ en \d+\s%\. /u);
    expect(notes[0]).to.contain(
      'Een streepje (–): minder dan 10 antwoorden, of afgeschermd. Grijs: minder dan 30',
    );
  });

  it('leads from the method to how the numbers are made, or says where that stands', () => {
    const href = 'https://panel.kerkebeek.example/methode';
    const factsOf = (report: Report) => blocksOf(report, 'verantwoording', 'facts')[0]?.items.at(-1);
    expect(factsOf(reportWith({}, null, href))).to.deep.equal({ label: 'Rekenwijze', text: href, href });
    expect(factsOf(reportWith({}))).to.deep.equal({
      label: 'Rekenwijze',
      text: 'Zie docs/methods.md van het programma Panelpeil (in het Engels).',
    });
  });

  it('has no empty list of facts when nothing is known of the survey', () => {
    expect(blocksOf(reportWith({}), 'doel', 'facts')).to.have.length(1);
    expect(blocksOf(reportWith({}, null), 'doel', 'facts')).to.deep.equal([]);
  });
});
