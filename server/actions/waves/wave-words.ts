import { oneParagraph } from '../one-paragraph.ts';
import { Problem } from '../problem.ts';

export interface WaveWords {
  title: string;
  purpose: string;
}

/** What residents read on the first page. @throws Problem when one is empty or too long */
export function readWaveWords(title: string, purpose: string): WaveWords {
  const words = {
    title: oneParagraph(title, 'De titel', 120),
    purpose: oneParagraph(purpose, 'Het doel', 400),
  };
  if (words.title === '') throw new Problem('bad-input', 'Schrijf een titel.');
  if (words.purpose === '') throw new Problem('bad-input', 'Schrijf in een zin waarom u dit vraagt.');
  return words;
}
