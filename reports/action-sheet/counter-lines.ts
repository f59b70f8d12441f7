import type { Board } from '../dashboard/board.ts';
import { andList, count } from '../dashboard/words.ts';
import { loginsInYear } from '../figures/logins.ts';
import { requestsByDocument } from '../figures/requests.ts';

/** Documents that are named; the others are said together. */
const named = 3;

/** What was asked for most at the digital counter, what the rest is, and that logins are something else. */
export function counterLines({ figures, year }: Board): string[] {
  const documents = requestsByDocument(figures, year)
    .flatMap(({ document, byChannel: { counter = 0 } }) => (counter > 0 ? [{ document, counter }] : []))
    .toSorted((one, other) => other.counter - one.counter);
  if (documents.length === 0) return [];
  const sum = (some: typeof documents): number => some.reduce((all, { counter }) => all + counter, 0);
  const [top, rest] = [documents.slice(0, named), documents.slice(named)];
  const said = top.map(({ document, counter }) => `${document} (${count(counter)})`);
  const others =
    rest.length === 0
      ? `Andere documenten werden er niet gevraagd.`
      : `De overige ${rest.length === 1 ? '' : `${rest.length} `}documenten: samen ${count(sum(rest))}.`;
  const logins = loginsInYear(figures, year);
  return [
    `Via het digitale loket waren er ${count(sum(documents))} aanvragen, het meest voor ${andList(said)}. ${others}`,
    ...(logins === null
      ? []
      : [
          `Daarnaast staan ${count(logins.total)} aanmeldingen. Een aanmelding is geen aanvraag: wie zich aanmeldt, vraagt soms niets en soms meer dan één document. Daarom staat hier geen percentage.`,
        ]),
  ];
}
