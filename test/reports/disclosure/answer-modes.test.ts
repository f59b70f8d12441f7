import { expect } from 'chai';
import { composeReport } from '../../../reports/compose/compose-report.ts';
import type { Respondent } from '../../../reports/data-column.ts';
import { buildDataset } from '../../../reports/dataset.ts';
import { answerModes } from '../../../reports/disclosure/answer-modes.ts';
import type { CompositionTable } from '../../../reports/disclosure/composition.ts';
import { madeRelease } from '../../support/made-release.ts';

const ways = ['web', 'paper', 'phone'].map((code) => ({ code, label: code }));
type Shown = Record<string, number>;

function people(counts: Shown): Respondent[] {
  return Object.entries(counts).flatMap(([mode, n]) =>
    Array.from({ length: n }, (_, i) => ({
      answers: { A: i % 2 === 0 ? 'ja' : 'nee' },
      profile: { mode, age_group: i % 2 === 0 ? '16-34' : '35+' },
    })),
  );
}

function shown(counts: Shown, before: Shown | null = null): Shown {
  const dataset = buildDataset([], people(counts), () => new Set());
  const composition: CompositionTable[] = [
    {
      variable: 'mode',
      groups: Object.entries(before ?? {}).map(([code, answered]) => ({
        code,
        label: code,
        answered: answered < 10 ? { missing: 'suppressed' } : answered,
        invited: null,
      })),
    },
  ];
  const responses = Object.values(before ?? {}).reduce((sum, n) => sum + n, 0);
  const earlier = before === null ? null : { responses, composition };
  const tables = answerModes(dataset, ways, { baseMinimum: 10 }, earlier);
  return Object.fromEntries(
    tables.flatMap(({ groups }) => groups.map(({ code, answered }) => [code, Number(answered)])),
  );
}

describe('the ways in which people answered', () => {
  const cases: [what: string, counts: Shown, expected: Shown][] = [
    ['stand apart when each has ten people', { web: 214, paper: 12, phone: 10 }, { web: 214, paper: 12, phone: 10 }],
    ['are counted together when few took one', { web: 214, paper: 9, phone: 3 }, { web: 214, 'paper+phone': 12 }],
    ['take a larger one along when they stay too few', { web: 214, paper: 3, phone: 1 }, { 'web+paper+phone': 218 }],
    ['leave out one that nobody took', { web: 214, paper: 12 }, { web: 214, paper: 12 }],
    ['count answers of which it is not known', { web: 30, paper: 20, '': 11 }, { web: 30, paper: 20, unknown: 11 }],
    ['are not told of fewer than ten people', { web: 5, paper: 4 }, {}],
  ]; // prettier-ignore
  for (const [what, counts, expected] of cases) {
    it(what, () => expect(shown(counts)).to.deep.equal(expected));
  }

  const steps: [what: string, before: Shown, now: Shown, expected: Shown][] = [
    ['stay apart when ten more came, or nobody', { web: 40, paper: 20 }, { web: 40, paper: 30 }, { web: 40, paper: 30 }],
    ['go together when a difference would show a few', { web: 40, paper: 20 }, { web: 50, paper: 23 }, { 'web+paper': 73 }],
    ['are not taken apart again', { web: 40, 'paper+phone': 12 }, { web: 60, paper: 20, phone: 15 }, { web: 60, 'paper+phone': 35 }],
    ['that were hidden stay together', { web: 40, paper: 8, phone: 9 }, { web: 60, paper: 20, phone: 15 }, { web: 60, 'paper+phone': 35 }],
  ]; // prettier-ignore
  for (const [what, before, now, expected] of steps) {
    it(`of a second release ${what}`, () => expect(shown(now, before)).to.deep.equal(expected));
  }

  describe('in a report', () => {
    const definition = {
      elements: [{ type: 'radiogroup', name: 'A', title: 'Ja?', choices: ['ja', 'nee'] }],
    };
    const textOf = (
      language: string,
      banner = ['age_group'],
      counts: Shown = { web: 214, paper: 9, phone: 3 },
    ): string => {
      const made = madeRelease(definition, people(counts), {
        banner,
        order: { mode: ways },
        about: { language },
      });
      const { sections } = composeReport(made.release, made.checksum);
      return JSON.stringify(sections.filter(({ id }) => ['respons', 'verantwoording'].includes(id)));
    };

    it('are a sentence of the response and of the method, in its language', () => {
      const said = 'op het internet 214, op papier of aan de telefoon 12';
      expect(textOf('nl').split(said)).to.have.length(3);
      expect(textOf('en')).to.include('on the internet 214, on paper or by telephone 12');
      expect(textOf('fr')).to.include('sur internet 214, sur papier ou par téléphone 12');
    });

    it('that are counted together are explained once, in the method, and no others', () => {
      const why = 'Manieren die weinig mensen kozen, zijn samengeteld, zodat niemand te herkennen is.';
      expect(textOf('nl').split(why)).to.have.length(2);
      expect(textOf('nl', ['age_group'], { web: 214, paper: 12 })).to.not.include('samengeteld');
      expect(textOf('en')).to.include('are counted together, so that nobody can be recognised.');
      expect(textOf('fr')).to.include('sont comptées ensemble, afin que personne ne puisse être reconnu.');
    });

    it('follow the columns where they are columns', () => {
      const text = textOf('nl', ['mode']);
      expect(text).to.not.include('op het internet 214,');
      expect(text).to.include('Respons naar manier van antwoorden');
    });
  });
});
