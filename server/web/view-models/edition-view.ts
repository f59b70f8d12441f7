/** What an edition would hold, before it is frozen, and the editions that are there. */
import type { EditionDraft } from '../../actions/freeze-edition.ts';
import { countText, howMany } from './belgian.ts';

export interface EditionView {
  id: string;
  address: string;
  name: string;
  mark: string;
  isNew: boolean;
  texts: { title: string; paragraphs: string[]; empty: string }[];
  /** What was released of each question with open answers. */
  answers: { title: string; count: string; texts: string[] }[];
  /** What is not finished: it may be frozen nevertheless. */
  warnings: string[];
}

/** @param claims how many claims no figure bears */
export function editionView(draft: EditionDraft, claims: number): EditionView {
  const { waveId, release, number, content, planned, questions, mark, isNew } = draft;
  const counted = questions.flatMap(({ question, title, counts }) =>
    counts === null ? [] : [{ ...counts, question, title }],
  );
  const left = counted.reduce((sum, { texts, decided }) => sum + texts - decided, 0);
  return {
    id: waveId,
    address: `/beheer/golven/${waveId}`,
    name: `${release}.${number}`,
    mark,
    isNew,
    texts: [
      { title: 'Conclusies', paragraphs: content.conclusions, empty: 'Er zijn geen conclusies geschreven.' },
      {
        title: 'Wat de gemeente ermee doet',
        paragraphs: content.next.length === 0 ? planned : content.next,
        empty: 'Er is niets geschreven.',
      },
    ],
    answers: counted.map(({ question, title, released }) => ({
      title,
      count: `${howMany(released, 'antwoord', 'antwoorden')} vrijgegeven`,
      texts: content.quotes.find((quote) => quote.question === question)?.texts ?? [],
    })),
    warnings: [
      ...(left === 0
        ? []
        : [
            `${howMany(left, 'open antwoord is', 'open antwoorden zijn')} nog niet beslist. Die komen er niet in.`,
          ]),
      ...(claims === 0
        ? []
        : [
            `${countText(claims)} ${claims === 1 ? 'uitspraak steunt' : 'uitspraken steunen'} niet op een cijfer. U ziet ze op de pagina met teksten.`,
          ]),
    ],
  };
}
