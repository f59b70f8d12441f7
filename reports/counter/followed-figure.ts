/** The figures of the tracker, each with its lines over the waves. What no wave asked is not in the list. */
import type { Composing } from '../compose/composing.ts';
import { figureLines, wavesWith, type AskedIn, type FigureLine } from './figure-line.ts';
import { askedOfKnowing, awarenessIn, digital, informed, type Asked, type Steps } from './questions.ts';
import type { Tracking } from './tracking.ts';
import { useAmongKnown } from './use-among-known.ts';

export interface FollowedFigure {
  id: 'bekendheid' | 'gebruik' | 'gebruik-bij-kenners' | 'geinformeerd' | 'digitaal';
  title: string;
  /** "kent het digitaal thuisloket", after "89 % van de inwoners". */
  says: string;
  /** As it was asked, under the title of the chart. */
  question: string;
  /** Whom the share is of. */
  of: 'everybody' | 'who knows it';
  /** Waves that asked it, oldest first; at least one. */
  waves: AskedIn[];
  /** Everybody first, then the age groups. */
  lines: FigureLine[];
}

export function followedFigures(tracking: Tracking): FollowedFigure[] {
  const { counterName } = tracking.municipality;
  const waves = (find: (composing: Composing) => Asked | null): AskedIn[] => wavesWith(tracking.waves, find);
  const step = (name: keyof Steps): AskedIn[] => waves((composing) => awarenessIn(composing)?.[name] ?? null);
  const [known, used] = [step('known'), step('used')];
  const everybody = (
    figure: Pick<FollowedFigure, 'id' | 'title' | 'says'>,
    asked: AskedIn[],
  ): FollowedFigure => {
    const question = questionOf(asked);
    return { ...figure, question, of: 'everybody', waves: asked, lines: figureLines(asked) };
  };
  return [
    everybody({ id: 'bekendheid', title: 'Bekendheid', says: `kent het ${counterName}` }, known),
    everybody({ id: 'gebruik', title: 'Gebruik', says: `gebruikte het ${counterName} al` }, used),
    {
      id: 'gebruik-bij-kenners' as const,
      title: 'Gebruik bij wie het kent',
      says: 'gebruikte het al',
      question: questionOf(used),
      of: 'who knows it' as const,
      waves: used,
      lines: useAmongKnown(figureLines(known), figureLines(used), used),
    },
    {
      ...everybody(
        {
          id: 'geinformeerd',
          title: 'Weten wat er kan',
          says: `weet voldoende wat er in het ${counterName} kan`,
        },
        waves(() => informed),
      ),
      question: informedQuestion(tracking),
    },
    everybody(
      {
        id: 'digitaal',
        title: 'Voorkeur voor digitaal',
        says: 'regelt zaken met de gemeente het liefst digitaal',
      },
      waves(() => digital),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

function questionOf(waves: AskedIn[]): string {
  return waves.at(-1)?.table.title ?? '';
}

/** The indicator is derived: the question itself was asked of who knows the counter, and who does not counts as not informed. */
function informedQuestion({ waves, municipality }: Tracking): string {
  const asked = waves.findLast(({ tables }) => tables.has(askedOfKnowing))?.tables.get(askedOfKnowing)?.title;
  const counted = `Wie het ${municipality.counterName} niet kent, telt mee als niet op de hoogte.`;
  return asked === undefined ? counted : `${asked} ${counted}`;
}
