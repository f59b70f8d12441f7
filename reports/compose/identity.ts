/** Which report this is: everything that must be the same for two reports to be the same. */
import { dayText, decimalText } from '../findings/numbers.ts';
import type { Fact } from '../report.ts';
import type { Composing } from './composing.ts';
import { bannerName } from './table-of.ts';

/** @param checksum SHA-256 of the frozen release, hex */
export function identity(composing: Composing, checksum: string): Fact[] {
  const { phrases, release, edition, language } = composing;
  const { facts } = phrases;
  const { number, createdOn, cutOff, questionnaireVersion } = release.about;
  const numbered = (which: number, day: string): string => `${which} (${dayText(day, language)})`;
  return [
    { label: facts.release, text: numbered(number, createdOn) },
    { label: 'SHA-256', text: checksum },
    ...(edition === null
      ? []
      : [
          { label: facts.edition, text: numbered(edition.edition.number, edition.edition.createdOn) },
          { label: `SHA-256 (${facts.edition.toLowerCase()})`, text: edition.checksum },
        ]),
    ...(cutOff === null ? [] : [{ label: facts.cutOff, text: dayText(cutOff, language) }]),
    { label: facts.filters, text: phrases.noFilters },
    { label: facts.weights, text: weightsText(composing) },
    { label: facts.version, text: String(questionnaireVersion) },
  ];
}

function weightsText(composing: Composing): string {
  const { phrases, release, language } = composing;
  const { weighting, population } = release;
  if (weighting === null || weighting.refused !== null) return phrases.weights.none;
  const [least, most] = [weighting.min, weighting.max].map((weight) => decimalText(weight, language, 2));
  const range = `${least} – ${most}`;
  if (weighting.method === 'given') return phrases.weights.given(range);
  const variables = Object.keys(population).map((name) => bannerName(composing, name).toLowerCase());
  return phrases.weights.to(variables, range);
}
