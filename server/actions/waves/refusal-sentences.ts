/** Why an uploaded questionnaire is refused, in Dutch, with the question it is about. */
import type { JsonObject, Refusal } from '../../../surveys/question.ts';
import { placedPages } from '../../../surveys/reading/elements.ts';
import { nameOf } from '../../../surveys/reading/json.ts';

/** What somebody reads at once; the rest follows when these are mended. */
const mostShown = 8;

export function refusalSentences(definition: JsonObject, refusals: Refusal[]): string[] {
  const shown = refusals
    .slice(0, mostShown)
    .map((refusal) => `${placeOf(definition, refusal)}: ${inDutch(refusal)}`);
  const left = refusals.length - shown.length;
  return left === 0 ? shown : [...shown, `Nog ${left} andere ${left === 1 ? 'opmerking' : 'opmerkingen'}.`];
}

/** The question that a place lies in, or the place as it is written in JavaScript. */
function placeOf(definition: JsonObject, { path }: Refusal): string {
  const inside = placedPages(definition)
    .flatMap(({ elements, panels }) => [...elements, ...panels])
    .filter((placed) => path === placed.path || path.startsWith(`${placed.path}.`))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
  if (inside !== undefined && nameOf(inside.element) !== '') return `Vraag ${nameOf(inside.element)}`;
  if (path === 'definition' || path === '') return 'De vragenlijst';
  return path.includes(' (') ? `Vraag ${path}` : `Op de plaats ${path}`;
}

/** By what the reason starts with, or has in it; the first that fits. */
const sentences: [RegExp, string][] = [
  [/^the HTML "(.*)" is not allowed/su, 'de HTML $1 mag niet. Toegelaten zijn vet, cursief, lijsten, titels en links naar een mailadres, telefoonnummer of eigen pagina.'],
  [/^an answer in braces/u, 'een antwoord tussen accolades mag niet in een tekst met HTML.'],
  [/^the address "(.*)" is not allowed/su, 'het adres $1 mag niet. Een vragenlijst toont niets van elders.'],
  [/^SurveyJS knows no question of type "(.*)"/su, 'de soort vraag "$1" bestaat niet.'],
  [/^SurveyJS knows no validator "(.*)"/su, 'de controle "$1" bestaat niet.'],
  [/^this kind of question cannot be asked/u, 'deze soort vraag kan het panel niet stellen. Kies een andere soort.'],
  [/^a question needs a (type|name)/u, 'een vraag heeft een soort (type) en een naam (name) nodig.'],
  [/^(?:two questions are named|twice the value|two pages have the name) "(.*)"/su, '"$1" komt twee keer voor. Elke naam en elke keuze is anders.'],
  [/^needs a value/u, 'een keuze heeft een waarde nodig.'],
  [/^SurveyJS cannot read the condition "(.*)"/su, 'de voorwaarde "$1" is niet te lezen.'],
  [/^the condition names \{(.*)\}/su, 'een voorwaarde verwijst naar {$1}, maar die vraag bestaat niet.'],
  [/^the condition calls (\w+)\(\)/u, 'een voorwaarde gebruikt de functie $1(). Die werkt hier niet.'],
  [/^a condition longer/u, 'een voorwaarde is te lang.'],
  [/regular expression/u, 'een controle met een reguliere expressie is onveilig of klopt niet.'],
  [/^a name is/u, 'een naam bestaat uit 1 tot 40 letters, cijfers of _.'],
  [/^(deeper than|the definition holds more|a text longer|more than \d+ questions)/u, 'de vragenlijst is te groot.'],
  [/^an answer is (given|taken back) by the resident only/u, 'alleen de inwoner zelf vult een antwoord in of wist het.'],
  [/^the server does not/u, 'dit onderdeel werkt hier niet. Gebruik voorwaarden (visibleIf).'],
  [/^(everybody sees the same order)/u, 'een willekeurige volgorde kan niet. Iedereen ziet dezelfde.'],
  [/^everybody may take the time/u, 'een tijdslimiet kan niet. Iedereen krijgt de tijd die nodig is.'],
  [/^set it on the questions themselves/u, 'zet "verplicht" of "alleen lezen" op de vragen zelf, niet op het blok.'],
  [/^nobody could fill in/u, 'dit formulier is alleen om te lezen. Niemand kan het invullen.'],
  [/^a definition has pages or elements/u, 'gebruik bladzijden (pages) of losse vragen (elements), niet allebei.'],
  [/^expected a list/u, 'hier hoort een lijst.'],
  [/^expected a language/u, 'de taal klopt niet. Schrijf nl, fr of en.'],
]; // prettier-ignore

function inDutch({ path, reason }: Refusal): string {
  const found = sentences.find(([pattern]) => pattern.test(reason));
  // What is read seldom says where; who made the file finds it there.
  if (found === undefined) return `dit onderdeel kan het panel niet gebruiken (${path}).`;
  const [pattern, sentence] = found;
  const match = pattern.exec(reason);
  return sentence.replace(/\$(\d)/u, (_all, group: string) => match?.[Number(group)] ?? '');
}
