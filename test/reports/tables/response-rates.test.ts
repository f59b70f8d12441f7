import { expect } from 'chai';
import { panelRates } from '../../../reports/tables/panel-rates.ts';
import { responseRates, type Dispositions } from '../../../reports/tables/response-rates.ts';
import { referenceJson } from '../../support/reference-data.ts';

interface Reference {
  cases: Record<string, number>[];
  panel: { input: Record<string, number> } & Record<string, unknown>;
}

interface Trap {
  id: string;
  input: Record<string, number>;
  wrong: Record<string, number>;
  right: Record<string, number>;
}

const { traps } = referenceJson('traps.json') as { traps: Trap[] };
const { cases, panel } = referenceJson('response_rates.json') as Reference;

function dispositions(found: Record<string, number>): Dispositions {
  return {
    complete: found['I'] ?? NaN,
    partial: found['P'] ?? NaN,
    refusal: found['R'] ?? NaN,
    nonContact: found['NC'] ?? NaN,
    other: found['O'] ?? NaN,
    unknownHousehold: found['UH'] ?? NaN,
    unknownOther: found['UO'] ?? NaN,
    ineligible: found['ineligible'] ?? NaN,
  };
}

const nobody = dispositions({ I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 0, UO: 0, ineligible: 0 });
const rates = ['RR1', 'RR2', 'RR3', 'RR4', 'RR5', 'RR6', 'COOP1', 'COOP2', 'COOP3', 'COOP4', 'REF1', 'REF2', 'REF3', 'CON1', 'CON2', 'CON3'] as const; // prettier-ignore

describe('response rates', () => {
  for (const one of cases) {
    it(`are those of the Standard Definitions: ${one['id']}`, () => {
      const found = responseRates(dispositions(one));
      expect(found.eligibility).to.be.closeTo(one['e'] ?? NaN, 1e-14);
      for (const name of rates) expect(found[name], name).to.be.closeTo(one[name] ?? NaN, 1e-14);
    });
  }

  it('divide by everybody who was invited: of those who opened the letter it is a cooperation rate [response_rate]', () => {
    const trap = traps.find(({ id }) => id === 'response_rate')!;
    const found = responseRates(dispositions(trap.input));
    for (const name of ['RR1', 'RR2', 'RR5', 'RR6'] as const)
      expect(found[name]).to.be.closeTo(trap.right[name]!, 1e-14);
    expect(found.COOP3, 'a cooperation rate').to.be.closeTo(trap.wrong['rate']!, 1e-14);
  });

  it('do not exist when nobody was approached', () => {
    const found = responseRates(nobody);
    expect(Object.values(found)).to.deep.equal(Object.values(found).map(() => ({ missing: 'no base' })));
  });

  it('of a panel multiply from the first letter to the last answer', () => {
    const { input } = panel;
    const found = panelRates({
      approached: input['recruit_known_eligible']!,
      consented: input['consented']!,
      profiled: input['profiled']!,
      active: input['active_at_wave']!,
      invited: input['invited_to_wave']!,
      completed: input['completed']!,
    });
    const expected = { recruitment: 'RECR', profile: 'PROR', retention: 'RETR', completion: 'COMR', CUMRR1: 'CUMRR1', CUMRR2: 'CUMRR2' } as const; // prettier-ignore
    for (const [name, key] of Object.entries(expected)) {
      expect(found[name as keyof typeof expected], name).to.be.closeTo(panel[key] as number, 1e-14);
    }
  });

  it('of a panel are unknown, not 0, when nobody was invited to the wave', () => {
    const found = panelRates({
      approached: 90,
      consented: 30,
      profiled: 20,
      active: 20,
      invited: 0,
      completed: 0,
    });
    expect(found.recruitment).to.equal(1 / 3);
    expect([found.completion, found.CUMRR1, found.CUMRR2]).to.deep.equal(
      Array(3).fill({ missing: 'no base' }),
    );
  });
});
