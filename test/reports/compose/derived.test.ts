import { expect } from 'chai';
import { composeReport } from '../../../reports/compose/compose-report.ts';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import { plainRequest } from '../../../reports/weighting/weighing-request.ts';
import { makeRelease } from '../../../reports/disclosure/release.ts';
import type { Block, Report, ReportSection } from '../../../reports/report.ts';
import { readQuestionnaire } from '../../../surveys/questionnaire.ts';

const questionnaire = readQuestionnaire({
  locale: 'nl',
  panel: {
    derived: {
      P9: {
        title: 'Te weinig op de hoogte',
        explanation: 'Wie het niet kent, telt mee.',
        labels: { 1: 'te weinig', 0: 'genoeg' },
        any: [
          { question: 'KENT', codes: ['nee'] },
          { question: 'WEET', codes: ['niets'] },
        ],
      },
    },
  },
  elements: [
    { type: 'radiogroup', name: 'KENT', title: 'Kent u het?', choices: ['ja', 'nee'] },
    { type: 'radiogroup', name: 'WEET', title: 'Weet u wat er kan?', visibleIf: "{KENT} = 'ja'", choices: ['niets', 'veel'] },
  ],
}); // prettier-ignore

/** 20 residents do not know the counter, 10 know it and nothing of it, 50 know all about it. */
const answers = [
  ...Array.from({ length: 20 }, () => ({ KENT: 'nee' })),
  ...Array.from({ length: 10 }, () => ({ KENT: 'ja', WEET: 'niets' })),
  ...Array.from({ length: 50 }, () => ({ KENT: 'ja', WEET: 'veel' })),
];

function report(): Report {
  const release = makeRelease({
    questionnaire,
    respondents: answers.map((one) => ({ answers: one, profile: { age_group: '16-34' } })),
    banner: ['age_group'],
    order: {},
    policy: defaultPolicy,
    about: {
      municipality: 'Kerkebeek',
      wave: '2021-3',
      title: 'Het loket',
      purpose: '',
      fieldwork: null,
      population: '',
      recruitment: null,
      language: 'nl',
      colour: '#0B5563',
      number: 1,
      createdOn: '2021-10-14',
      questionnaireVersion: 1,
      cutOff: null,
      logo: null,
      methodsUrl: null,
    },
    invited: null,
    plan: { first: ['P9'], sentences: { P9: '{1} van de {noun} weet te weinig.' } },
    notes: [],
    weighing: plainRequest,
    history: [],
  });
  return composeReport(release, 'a'.repeat(64));
}

function textsOf(blocks: Block[], kind: 'finding' | 'note' | 'paragraph'): string[] {
  return blocks.flatMap((block) => (block.kind === kind ? [block.text] : []));
}

describe('an indicator derived from answers, in a report', () => {
  let sections: ReportSection[] = [];
  let blocks: Block[] = [];

  before(() => {
    sections = report().sections;
    blocks = sections.find(({ id }) => id === 'vraag-p9')?.blocks ?? [];
  });

  it('has a section, a sentence and a table like a question, of all residents', () => {
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(sections.map(({ title }) => title)).to.include('Te weinig op de hoogte');
    expect(tables[0]?.rows.map(({ label, cells: [total] }) => `${label}: ${total?.text}`)).to.deep.equal([
      'te weinig: 38\u00a0%',
      'genoeg: 63\u00a0%',
      'Aantal antwoorden (n): 80',
    ]);
  });

  it('says under its table how it was derived', () => {
    expect(textsOf(blocks, 'note').join(' ')).to.contain('Wie het niet kent, telt mee.');
  });

  it('is no question that was asked: not in the appendix, and not among the questions that are counted', () => {
    const asked = sections.flatMap(({ blocks: own }) =>
      own.flatMap((block) => (block.kind === 'asked' ? block.questions.map(({ name }) => name) : [])),
    );
    const aim = sections.find(({ id }) => id === 'doel')?.blocks ?? [];
    expect(asked).to.deep.equal(['KENT', 'WEET']);
    expect(textsOf(aim, 'paragraph').join(' ')).to.contain('op 2 vragen');
  });
});
