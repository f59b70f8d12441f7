import { expect } from 'chai';
import { comparable, type AskedInWave, type Comparability } from '../../surveys/comparable.ts';
import { codebook } from '../../surveys/codebook.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { demoWaves } from '../../server/demo/demo-waves.ts';
import { readSurvey } from '../../server/demo/read-survey.ts';

/** Three questions: who knows the counter, what the users think of it, and on which ways they hear of it. */
function survey(): { elements: [JsonObject, JsonObject, JsonObject, JsonObject, JsonObject] } & JsonObject {
  const scores = { 1: 1, 2: 2, 3: 3 };
  const columns = [1, 2, 3].map((value) => ({
    value,
    text: ['oneens', 'neutraal', 'eens'][value - 1] ?? '',
  }));
  return {
    title: 'Thuisloket',
    locale: 'nl',
    elements: [
      { type: 'radiogroup', name: 'KENT', title: 'Kent u het thuisloket?', choices: yesOrNo() },
      {
        type: 'radiogroup',
        name: 'OORDEEL',
        title: 'Wat vindt u ervan?',
        description: 'Denk aan de laatste keer.',
        visibleIf: "{KENT} = 'ja'",
        choices: [...columns, { value: 'nvt', text: 'niet van toepassing' }],
        panel: { missing: ['nvt'], nets: { top2: ['2', '3'] }, scores },
      },
      { type: 'checkbox', name: 'WEG', title: 'Hoe hoort u van ons?', choices: ['web', 'blad', 'brief'] },
      { type: 'matrix', name: 'ZIN', title: 'Eens?', columns, rows: [{ value: 'a', text: 'Het is snel.' }] },
      { type: 'text', inputType: 'number', name: 'KEER', title: 'Hoe vaak?', panel: { missing: [999] } },
    ],
  };
}

function yesOrNo(): JsonObject[] {
  return [
    { value: 'nee', text: 'nee, dit is nieuw' },
    { value: 'ja', text: 'ja, ik ken het' },
  ];
}

type Draft = ReturnType<typeof survey>;

function asked(definition: JsonObject, key: string, modes: string[] | null = null): AskedInWave {
  const questionnaire = readQuestionnaire(definition);
  const [question, item = null] = key.split('/');
  const variable = codebook(questionnaire).find((one) => one.question === question && one.item === item);
  if (variable === undefined) throw new Error(`no ${key}`);
  return { questionnaire, variable, modes };
}

/** The question of the small survey beside the same one after `change`. */
function after(key: string, change: (draft: Draft) => void, code: string | null = 'ja'): Comparability {
  const later = survey();
  change(later);
  const measured = code === null ? ({ kind: 'mean' } as const) : ({ kind: 'share', code } as const);
  return comparable(asked(survey(), key), asked(later, key), measured);
}

function reasonOf(found: Comparability): unknown {
  return found.comparable ? 'comparable' : found.reason;
}

describe('whether two waves asked residents the same', () => {
  it('is true of every question that the waves of Kerkebeek have in common', async () => {
    const waves = await Promise.all(demoWaves.map(async ({ id }) => (await readSurvey(id)).questionnaire));
    const [first, ...others] = waves;
    let compared = 0;
    for (const later of others) {
      for (const variable of codebook(first!)) {
        const same = codebook(later).find(
          (one) => one.question === variable.question && one.item === variable.item,
        );
        if (same === undefined) continue;
        compared += 1;
        const found = comparable(
          { questionnaire: first!, variable, modes: ['web', 'paper'] },
          { questionnaire: later, variable: same, modes: ['paper', 'web'] },
          { kind: 'share', code: variable.categories[0]?.code ?? '' },
        );
        expect(reasonOf(found), variable.question).to.equal('comparable');
      }
    }
    expect(compared).to.be.at.least(2 * 13);
  });

  it('does not depend on spaces, capitals, punctuation, bold print or quotes in a condition', () => {
    const found = after('OORDEEL', ({ elements: [kent, oordeel] }) => {
      kent['title'] = '  <b>Kent u</b> het  Thuisloket';
      oordeel['visibleIf'] = '{kent}=="ja"';
      oordeel['title'] = 'Wat vindt u ervan…';
    });
    expect(reasonOf(found)).to.equal('comparable');
  });

  it('does not depend on other questions, or on a condition moved to the panel around it', () => {
    const found = after('OORDEEL', (draft) => {
      const [kent, oordeel, , zin] = draft.elements;
      const { visibleIf, ...free } = oordeel;
      const panel = { type: 'panel', name: 'P', visibleIf: visibleIf ?? '', elements: [free] };
      Object.assign(draft, { elements: [kent, panel, zin] });
    });
    expect(reasonOf(found)).to.equal('comparable');
  });

  it('ends with other words in the question, its explanation or the row of a matrix', () => {
    const question = after('KENT', ({ elements: [kent] }) => (kent['title'] = 'Kent u het digitaal loket?'));
    expect(reasonOf(question)).to.deep.equal({
      kind: 'wording',
      part: 'question',
      was: 'Kent u het thuisloket?',
      is: 'Kent u het digitaal loket?',
    });
    const explained = after(
      'OORDEEL',
      ({ elements: [, oordeel] }) => (oordeel['description'] = 'Denk aan alles.'),
    );
    expect(reasonOf(explained)).to.include({ kind: 'wording', part: 'explanation' });
    const row = after(
      'ZIN/a',
      ({ elements }) => (elements[3]['rows'] = [{ value: 'a', text: 'Het is goed.' }]),
    );
    expect(reasonOf(row)).to.include({ kind: 'wording', part: 'row', was: 'Het is snel.' });
  });

  it('takes a sign for a word: + and %, and the minus of a number', () => {
    for (const [was, is] of [
      ['65+', '65'],
      ['10 %', '10'],
      ['-5', '5'],
      ['< 1 km', '> 1 km'],
    ]) {
      const [first, later] = [was, is].map((text) => {
        const draft = survey();
        draft.elements[0]['choices'] = [{ value: 'ja', text: text ?? '' }, 'nee'];
        return asked(draft, 'KENT');
      });
      expect(reasonOf(comparable(first!, later!, { kind: 'share', code: 'ja' })), was).to.include({
        kind: 'label',
      });
    }
  });

  it('ends when a choice comes, goes, moves or is put in other words', () => {
    const added = after('KENT', ({ elements: [kent] }) => (kent['choices'] = [...yesOrNo(), 'misschien']));
    expect(reasonOf(added)).to.deep.equal({ kind: 'choices', added: ['misschien'], removed: [] });
    const removed = after('WEG', ({ elements }) => (elements[2]['choices'] = ['web', 'brief']), 'web');
    expect(reasonOf(removed)).to.deep.equal({ kind: 'choices', added: [], removed: ['blad'] });
    const moved = after('KENT', ({ elements: [kent] }) => (kent['choices'] = yesOrNo().toReversed()));
    expect(reasonOf(moved)).to.deep.equal({ kind: 'order' });
    const renamed = after('KENT', ({ elements: [kent] }) => {
      kent['choices'] = [yesOrNo()[0] ?? '', { value: 'ja', text: 'ja, ik gebruik het' }];
    });
    expect(reasonOf(renamed)).to.deep.equal({
      kind: 'label',
      code: 'ja',
      was: 'ja, ik ken het',
      is: 'ja, ik gebruik het',
    });
  });

  it('ends when an answer goes out of the base, also for a number typed in', () => {
    const choice = after(
      'OORDEEL',
      ({ elements: [, oordeel] }) => (oordeel['panel'] = { scores: { 1: 1, 2: 2, 3: 3 } }),
      '1',
    );
    expect(reasonOf(choice)).to.deep.equal({ kind: 'missing', code: 'nvt', label: 'niet van toepassing' });
    const number = after('KEER', ({ elements }) => (elements[4]['panel'] = { missing: [999, 888] }), null);
    expect(reasonOf(number)).to.deep.equal({ kind: 'missing', code: '888', label: '888' });
  });

  it('ends when several answers may be ticked, or not as many as before', () => {
    const kind = after('KENT', ({ elements: [kent] }) => (kent['type'] = 'checkbox'));
    expect(reasonOf(kind)).to.deep.equal({ kind: 'kind', was: 'single', is: 'multiple' });
    const limit = after('WEG', ({ elements }) => (elements[2]['maxSelectedChoices'] = 2), 'web');
    expect(reasonOf(limit)).to.deep.equal({ kind: 'limits' });
  });

  it('ends for a net that joins other codes and for a mean with other scores, not for a single answer', () => {
    const change = ({ elements: [, oordeel] }: Draft): void => {
      oordeel['panel'] = { missing: ['nvt'], nets: { top2: ['3'] }, scores: { 1: 0, 2: 5, 3: 10 } };
    };
    expect(reasonOf(after('OORDEEL', change, 'top2'))).to.deep.equal({ kind: 'net', code: 'top2' });
    expect(reasonOf(after('OORDEEL', change, null))).to.deep.equal({ kind: 'scores' });
    expect(reasonOf(after('OORDEEL', change, '3'))).to.equal('comparable');
  });

  it('ends for a band of a number with other ends, not for its mean', () => {
    const banded = (draft: Draft, often: [number, null]): Draft => {
      draft.elements[4]['panel'] = { bands: { zelden: [0, often[0] - 1], vaak: often } };
      return draft;
    };
    const [was, is] = [
      asked(banded(survey(), [3, null]), 'KEER'),
      asked(banded(survey(), [4, null]), 'KEER'),
    ];
    expect(reasonOf(comparable(was, is, { kind: 'share', code: 'vaak' }))).to.deep.equal({
      kind: 'net',
      code: 'vaak',
    });
    expect(reasonOf(comparable(was, is, { kind: 'mean' }))).to.equal('comparable');
  });

  it('ends when other people were asked, by other conditions or by another question before it', () => {
    const routed = after(
      'OORDEEL',
      ({ elements: [, oordeel] }) => (oordeel['visibleIf'] = '{KENT} notempty'),
      '1',
    );
    expect(reasonOf(routed)).to.deep.equal({
      kind: 'routing',
      was: ["{KENT} = 'ja'"],
      is: ['{KENT} notempty'],
    });
    const filter = after(
      'OORDEEL',
      ({ elements: [kent] }) => (kent['title'] = 'Hoorde u al van ons loket?'),
      '1',
    );
    expect(reasonOf(filter)).to.deep.include({ kind: 'filter', question: 'KENT' });
    const row = after('ZIN/a', ({ elements }) => (elements[3]['rowsVisibleIf'] = "{KENT} = 'ja'"), '1');
    expect(reasonOf(row)).to.include({ kind: 'routing' });
  });

  it('ends when people answered in another mode, as far as the modes are known', () => {
    const share = { kind: 'share', code: 'ja' } as const;
    const online = asked(survey(), 'KENT', ['web']);
    const both = asked(survey(), 'KENT', ['web', 'paper']);
    expect(reasonOf(comparable(online, both, share))).to.deep.equal({
      kind: 'mode',
      was: ['web'],
      is: ['paper', 'web'],
    });
    expect(reasonOf(comparable(asked(survey(), 'KENT'), both, share))).to.equal('comparable');
  });

  it('names the first of several reasons: wording before choices before routing', () => {
    const found = after(
      'OORDEEL',
      ({ elements: [, oordeel] }) => {
        oordeel['visibleIf'] = '{KENT} notempty';
        oordeel['choices'] = [3, 2, 1, 'nvt'];
        oordeel['title'] = 'Bent u tevreden?';
      },
      '1',
    );
    expect(reasonOf(found)).to.include({ kind: 'wording' });
  });
});
