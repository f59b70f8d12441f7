/** The questions of a wave that have open answers, and where each of these is read. */
import { fewestTexts, type OpenQuestion } from '../../actions/open-answers.ts';
import { countText, howMany } from './belgian.ts';

export interface QuestionRow {
  title: string;
  counts: string;
  address: string | null;
}

/** Where in the answers to a question somebody is. */
export interface ReadingPlace {
  wave: string;
  question: string;
  which: 'open' | 'beslist';
  part: number;
}

export function addressOf({ wave, question, which, part }: ReadingPlace): string {
  const tail = part > 1 ? `&deel=${part}` : '';
  return `/beheer/golven/${wave}/open-antwoorden?vraag=${encodeURIComponent(question)}&stand=${which}${tail}`;
}

export function questionRows(wave: string, questions: OpenQuestion[]): QuestionRow[] {
  return questions.map(({ question, title, counts }) => {
    if (counts === null)
      return { title, counts: `Minder dan ${fewestTexts} antwoorden. Die tonen wij niet.`, address: null };
    const { texts, decided, released } = counts;
    return {
      title,
      counts: `${countText(decided)} van ${howMany(texts, 'antwoord', 'antwoorden')} beslist, ${countText(released)} vrijgegeven`,
      address: addressOf({ wave, question, which: decided < texts ? 'open' : 'beslist', part: 1 }),
    };
  });
}
