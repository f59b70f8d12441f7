import { expect } from 'chai';
import type { ProblemCode } from '../../surveys/checks/problem.ts';
import { type Voice, languageOf, voices } from '../../surveys/language.ts';
import { inLanguage } from '../../surveys/languages/in-language.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { requestFor, sentenceFor } from '../../surveys/wording.ts';

const definition = {
  locale: 'nl',
  title: 'x',
  elements: [
    {
      type: 'matrix',
      name: 'Q',
      title: { nl: 'Titel', fr: 'Titre', en: 'Title' },
      columns: [{ value: 1, text: { nl: 'goed', fr: 'bon', en: 'good' } }],
      rows: [{ value: 'rij', text: { nl: 'rij', fr: 'ligne', en: 'line' } }],
    },
  ],
};
const codes: Record<ProblemCode, string> = {
  'not-an-object': '',
  'unknown-question': '',
  'not-asked': '',
  required: '',
  'wrong-type': '',
  'unknown-choice': '',
  'unknown-row': '',
  'repeated-choice': '',
  'exclusive-choice': '',
  'too-few': 'at least 2 choices',
  'too-many': 'at most 1 choice',
  'too-long': 'at most 40 characters',
  'too-short': 'at least 3 characters',
  'out-of-range': '',
  'not-a-number': '',
  'not-a-date': '',
  'wrong-form': '',
  'broken-text': '',
};

/** Each problem in words, for the whole question and for one of its lines. */
function sentencesIn(voice: Voice): string[] {
  const questionnaire = readQuestionnaire(inLanguage(definition, languageOf(voice)));
  return Object.entries(codes).flatMap(([code, expected]) =>
    [null, 'rij'].flatMap((place) => {
      const problem = { question: 'Q', place, code: code as ProblemCode, expected };
      return [sentenceFor(problem, questionnaire, voice), requestFor(problem, questionnaire, voice)];
    }),
  );
}

describe('what is wrong with an answer', () => {
  for (const voice of voices) {
    it(`is a whole sentence for every problem (${voice})`, () => {
      const sentences = sentencesIn(voice);
      expect(sentences.length).to.equal(72);
      expect(sentences.filter((text) => !/^.{14,}\.$/u.test(text) || /undefined|NaN/u.test(text))).to.deep.equal([]);
    }); // prettier-ignore
  }

  it('is said in one language, with the title and the line in that language too', () => {
    const dutch = /\b(vraag|titel|rij|uw|antwoord|kies|vul|niet)\b/iu;
    for (const voice of ['fr', 'en'] as const)
      expect(sentencesIn(voice).filter((text) => dutch.test(text)), voice).to.deep.equal([]);
    expect(sentencesIn('fr')).to.include('Question «\u00a0Titre\u00a0», «\u00a0ligne\u00a0»\u00a0: indiquez une réponse.');
    expect(sentencesIn('fr')).to.include('Choisissez au maximum une réponse.');
    expect(sentencesIn('en')).to.include('line: choose at least 2 answers.');
  }); // prettier-ignore

  it('says u throughout, or je throughout', () => {
    expect(sentencesIn('nl-u').filter((text) => /\b(je|jij|jouw|jou)\b/iu.test(text))).to.deep.equal([]);
    expect(sentencesIn('nl-je').filter((text) => /\b(u|uw)\b/iu.test(text))).to.deep.equal([]);
  });

  it('gives a limit as each language writes it', () => {
    const day = { locale: 'nl', title: 'x', elements: [{ type: 'text', name: 'D', title: 'D', inputType: 'date', min: '2020-03-04', max: '2021-12-31' }] };
    const said = voices.map((voice) =>
      requestFor({ question: 'D', place: null, code: 'out-of-range', expected: '' }, readQuestionnaire(inLanguage(day, languageOf(voice))), voice),
    );
    expect(said).to.deep.equal([
      'Vul een waarde in van 4/3/2020 tot en met 31/12/2021.',
      'Vul een waarde in van 4/3/2020 tot en met 31/12/2021.',
      'Saisissez une valeur de 4/3/2020 à 31/12/2021 inclus.',
      'Enter a value from 4 March 2020 to 31 December 2021.',
    ]);
  }); // prettier-ignore
});
