import { expect } from 'chai';
import type { Claim, ClaimEvidence } from '../../../reports/findings/claim.ts';
import { claimCheck } from '../../../reports/findings/claim-check.ts';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import { madeTable, type MadeCell } from './made-table.ts';

const between = (share: number, low: number, high: number): MadeCell => ({ share, low, high });

/** Not aware of the counter: 22 %, by age 14, 21 and 41 %; satisfied: 56 %; on appointment: 52 %. */
const evidence: ClaimEvidence = {
  tables: [
    madeTable({
      question: 'LOK1',
      groups: [
        ['16-34', 80],
        ['35-64', 120],
        ['65-74', 100],
        ['75+', 20],
      ],
      rows: {
        1: [
          between(0.22, 0.177, 0.27),
          { share: 0.14, verdict: 'lower' },
          { share: 0.212, verdict: 'none' },
          { share: 0.41, verdict: 'higher', difference: 0.28 },
          0.65,
        ],
        2: [between(0.556, 0.51, 0.6), 0.57, 0.55, 0.53, 0.35],
      },
      trend: { 1: { slope: 0.1, p: 0.001 }, 2: { slope: -0.02, p: 0.31 } },
    }),
    madeTable({ question: 'AFS4', rows: { 1: [between(0.523, 0.464, 0.576)], 2: [0.31], 3: [0.167] } }),
    madeTable({
      question: 'INT1',
      rows: { 1: [between(0.908, 0.87, 0.94)], 2: [between(0.974, 0.95, 0.99)] },
    }),
  ],
  lines: [
    {
      table: 'LOK1',
      row: '1',
      column: 0,
      points: [
        { wave: '2019-3', base: 290, share: 0.33 },
        { wave: '2020-3', base: 290, share: 0.25 },
        { wave: '2021-3', base: 300, share: 0.22 },
      ],
      changes: [
        { from: 1, to: 2, difference: -0.03, verdict: 'no demonstrable change' },
        { from: 0, to: 2, difference: -0.11, verdict: 'fallen' },
      ],
      breaks: [],
    },
  ],
  policy: defaultPolicy,
  others: [0.725],
};

const checked = (text: string, language = 'nl'): Claim[] => claimCheck(text, language, evidence);
const verdicts = (text: string, language = 'nl'): string[] =>
  checked(text, language).map(({ quote, verdict }) => `${quote}: ${verdict}`);

describe('the check of what staff write', () => {
  it('finds each percentage in the tables, or says that it is in none', () => {
    const [known, unknown] = checked('22 % kent het niet, 29\u00a0% wel.');
    expect(known).to.deep.equal({
      quote: '22 %',
      position: 0,
      verdict: 'supported',
      why: 'Staat in LOK1 “antwoord 1” (totaal).',
    });
    expect(unknown).to.deep.include({
      quote: '29\u00a0%',
      verdict: 'not found',
      why: 'Dit cijfer staat in geen tabel.',
    });
  });

  it('reads decimals, ranges and the response as they are printed', () => {
    expect(verdicts('21,2 % en 21,3 %.')).to.deep.equal(['21,2 % en 21,3 %: not found']);
    expect(verdicts('55,6 %')).to.deep.equal(['55,6 %: supported']);
    expect(verdicts('Dat ligt tussen 18 en 27 %.')).to.deep.equal(['18 en 27 %: supported']);
    expect(verdicts('Dat ligt tussen 19 en 27 %.')).to.deep.equal(['19 en 27 %: not found']);
    expect(verdicts('De respons was 73 procent.')).to.deep.equal(['73 procent: supported']);
  });

  it('does not take a figure of fewer than thirty people', () => {
    const [small] = checked('Bij de oudsten is dat 65 %.');
    expect(small).to.deep.include({ verdict: 'not found' });
    expect(small?.why).to.contain('minder dan 30 antwoorden');
  });

  it('contradicts a majority that the margin does not bear', () => {
    expect(verdicts('Een meerderheid (56 %) kent het.')).to.include('Een meerderheid: supported');
    const [claim] = checked('Een meerderheid van 52 % komt op afspraak.');
    expect(claim).to.deep.include({ quote: 'Een meerderheid', verdict: 'contradicted' });
    expect(claim?.why).to.contain('marge tussen 46 en 58');
    expect(verdicts('Meer dan de helft (52 %).')).to.include('Meer dan de helft: contradicted');
    expect(verdicts('Ongeveer de helft (52 %).')).to.include('Ongeveer de helft: supported');
  });

  it('asks for the figure of words that claim a size', () => {
    expect(verdicts('De meeste inwoners kennen het. Velen komen langs. 22 % belt.')).to.deep.equal([
      'De meeste: needs figure',
      'Velen: needs figure',
      '22 %: supported',
    ]);
    expect(verdicts('Enkelen (22 %) kennen het niet.')).to.include('Enkelen: supported');
  });

  it('knows everyone, nobody and fractions by their rules', () => {
    expect(verdicts('Zo goed als iedereen (97 %), maar niet iedereen, en voor iedereen.')).to.deep.equal([
      'iedereen: supported',
      '97 %: supported',
    ]);
    expect(verdicts('Iedereen (91 %).')).to.include('Iedereen: contradicted');
    expect(verdicts('Niemand (22 %).')).to.include('Niemand: contradicted');
    expect(verdicts('Negen op de tien (91 %).')).to.include('Negen op de tien: supported');
    expect(verdicts('Bijna een kwart (22 %) en een derde van hen (22 %).')).to.include.members([
      'Bijna een kwart: supported',
      'een derde: contradicted',
    ]);
  });

  it('reads the number behind ruim and bijna as a mark, not as a figure', () => {
    expect(verdicts('Ruim 90 % gebruikt het internet.')).to.deep.equal(['Ruim 90 %: supported']);
    expect(verdicts('Bijna 80 % gebruikt het internet.')).to.deep.equal(['Bijna 80 %: not found']);
    expect(verdicts('Meer dan 50 % (56 %) en minder dan 20 %.')).to.deep.equal([
      'Meer dan 50 %: supported',
      '56 %: supported',
      'minder dan 20 %: contradicted',
    ]);
  });

  it('asks a test for risen and fallen', () => {
    expect(verdicts('Het aandeel is gedaald van 33 % naar 22 %.')).to.include('gedaald: supported');
    expect(verdicts('Het aandeel is gedaald van 25 % naar 22 %.')).to.include('gedaald: contradicted');
    expect(verdicts('Het aandeel is gestegen van 33 % naar 22 %.')).to.include('gestegen: contradicted');
    expect(verdicts('Het aandeel steeg naar 52 %.')).to.include('steeg: not found');
    expect(verdicts('Het gebruik is meer dan vorige keer.')).to.deep.equal([
      'meer dan vorige keer: needs figure',
    ]);
  });

  it('does not let a change between percentages be in percent', () => {
    expect(verdicts('Dat is gedaald met 22 %.')).to.include('22 %: contradicted');
    expect(verdicts('Dat is een verschil van 11 procentpunt.')).to.deep.equal(['11 procentpunt: supported']);
    expect(verdicts('Dat is een verschil van 12 procentpunt.')).to.deep.equal(['12 procentpunt: not found']);
  });

  it('asks the trend test and every step for the older, the more', () => {
    expect(verdicts('Hoe ouder, hoe meer mensen het niet kennen (14 % en 41 %).')).to.include(
      'Hoe ouder, hoe meer: supported',
    );
    expect(verdicts('Hoe ouder, hoe minder het niet kennen: 41 %.')).to.include(
      'Hoe ouder, hoe minder: contradicted',
    );
    const [flat] = checked('Hoe ouder, hoe minder vaak: van 57 % tot 53 %.');
    expect(flat).to.deep.include({ verdict: 'contradicted' });
    expect(flat?.why).to.contain('p = 0,310');
  });

  it('asks a test for significant and demonstrable', () => {
    expect(verdicts('Ouderen wijken significant af (41 %).')).to.include('significant: supported');
    expect(verdicts('Wie 35 tot 64 is, wijkt significant af (21 %).')).to.include(
      'significant: contradicted',
    );
    expect(verdicts('Van 25 % naar 22 %: geen aantoonbaar verschil.')).to.include(
      'geen aantoonbaar verschil: supported',
    );
    expect(verdicts('Van 33 % naar 22 %: geen aantoonbaar verschil.')).to.include(
      'geen aantoonbaar verschil: contradicted',
    );
  });

  it('pairs a word with the nearest figure of its own sentence', () => {
    expect(verdicts('Een meerderheid (56 %) kent het. 52 % komt op afspraak.')).to.include(
      'Een meerderheid: supported',
    );
    expect(verdicts('52 % komt op afspraak en een meerderheid (56 %) kent het.')).to.include(
      'een meerderheid: supported',
    );
  });

  it('says the same of English and French, and the same each time', () => {
    expect(verdicts('A majority (52%) agrees; this has risen from 33% to 22%.', 'en')).to.include.members([
      'A majority: contradicted',
      'risen: contradicted',
    ]);
    expect(
      verdicts("Une majorité (52 %) vient sur rendez-vous. Près d'un quart (22 %) ne le sait pas.", 'fr'),
    ).to.include.members(['Une majorité: contradicted', "Près d'un quart: supported"]);
    const text = 'Een meerderheid (52 %) is gestegen met 3 %.';
    expect(checked(text)).to.deep.equal(checked(text));
  });

  it('gives back the words as they stand in the text, where they stand', () => {
    const text = 'Wij zien:\n“Ruim 90\u00a0%”, een meerderheid van 52\u00a0%.';
    for (const { quote, position } of checked(text))
      expect(text.slice(position, position + quote.length)).to.equal(quote);
    expect(checked(text)).to.have.length(3);
  });

  it('has nothing to say of a text that claims nothing', () => {
    expect(
      checked(
        'De gemeente wil bereikbaar blijven voor iedereen, ook wie belt. In 2021 waren er 300 antwoorden.',
      ),
    ).to.deep.equal([]);
  });
});
