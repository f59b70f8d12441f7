/** The moderator's decision on one open answer: shown whole, with parts left out, or not at all. Never rewritten. */
import type { Flag } from '../../reports/open-answers/flag.ts';
import { gap, leavesOnlyOut } from '../../reports/open-answers/left-out.ts';
import { noted } from './noted.ts';
import { answersToRead, type AnswerToRead } from './open-answers.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { StaffMember } from './panel-records.ts';
import type { World } from './world.ts';

export interface Verdict {
  question: string;
  key: string;
  choice: 'whole' | 'parts' | 'withheld';
  /** For "parts": the text with […] for what is left out. */
  shown: string;
  /** Flags that point to nobody, by flagMark. */
  harmless: string[];
}

/** "10-17": which part of the text a flag is about. */
export function flagMark({ start, end }: Flag): string {
  return `${start}-${end}`;
}

/** @throws Problem as answersToRead; when the text is not of this question; when a flag stands open or words were changed */
export async function decideOnAnswer(
  world: World,
  person: StaffMember,
  waveId: string,
  verdict: Verdict,
): Promise<void> {
  mustBeAllowed(person, 'release open answers');
  const answers = await answersToRead(world, person, waveId, verdict.question);
  const answer = answers.find(({ key }) => key === verdict.key);
  if (answer === undefined) throw new Problem('not-found', 'Dit open antwoord bestaat niet.');
  const released = releasedText(answer, verdict);
  const decided = answers.filter(({ key, decision }) => key === verdict.key || decision !== null).length;
  const action = `decide on open answer (${decided} of ${answers.length} of ${verdict.question})`;
  await noted(world, { actor: person.id, action, subject: waveId }, () =>
    world.answers.openTexts.decide(waveId, verdict.key, { released }),
  );
}

/** As readers will see it; null when they will not. @throws Problem */
function releasedText({ text, flags }: AnswerToRead, { choice, shown, harmless }: Verdict): string | null {
  if (choice === 'withheld') return null;
  const marks = new Set(flags.map(flagMark));
  if (!harmless.every((mark) => marks.has(mark))) {
    throw new Problem('conflict', 'Deze tekst wordt nu anders nagekeken. Kijk hem opnieuw na.');
  }
  const open = flags.filter((flag) => !harmless.includes(flagMark(flag)));
  if (choice === 'whole') {
    if (open.length === 0) return text;
    throw new Problem(
      'bad-input',
      'In deze tekst staat nog iets dat naar iemand kan wijzen. Laat het weg, of zeg van elk deel dat het naar niemand wijst.',
    );
  }
  if (!/[\p{L}\p{N}]/u.test(shown.replaceAll(gap, ''))) {
    throw new Problem('bad-input', 'Er blijft niets van deze tekst over. Kies dan “Niets”.');
  }
  if (leavesOnlyOut(text, shown, open)) return shown;
  throw new Problem('bad-input', leavesOnlyOut(text, shown) ? stillThere(open, text) : rewritten);
}

function stillThere(open: Flag[], text: string): string {
  const parts = open.map(({ start, end }) => `“${text.slice(start, end)}”`);
  return `Laat ook dit weg, of zeg dat het naar niemand wijst: ${parts.join(', ')}.`;
}

const rewritten = `U mag alleen hele woorden weglaten, met ${gap} op hun plaats. De rest blijft zoals het geschreven is.`;
