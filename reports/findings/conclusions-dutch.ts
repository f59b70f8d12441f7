import { listed } from './listed.ts';
import type { ConclusionPhrases, SaidOfGroup } from './conclusion-phrases.ts';
import { ageGroupOf } from './group-words.ts';

const genders: Record<string, string> = { v: 'van de vrouwen', m: 'van de mannen', x: 'van de mensen met x' };
const groups: Record<string, string> = {
  age_group: 'de leeftijdsgroepen',
  gender: 'vrouwen en mannen',
  district: 'de deelgemeenten',
  country: 'de landen',
};

function share({ share, group, indicative }: SaidOfGroup): string {
  return `${share} ${group}${indicative ? ' (indicatief)' : ''}`;
}

export const conclusionsDutch: ConclusionPhrases = {
  ofGroup: (variable, code, label) => {
    const age = ageGroupOf(variable, label);
    if (age !== null)
      return age.to === null ? `van de ${age.from}-plussers` : `van de ${age.from}- tot ${age.to}-jarigen`;
    if (variable === 'district') return `van wie in ${label} woont`;
    return (variable === 'gender' ? genders[code] : undefined) ?? `van de groep “${label}”`;
  },
  groups: (variable, name) => groups[variable] ?? `de groepen (${name})`,
  differ: (label, said, total, more) =>
    `Voor “${label}” ${said.length === 1 ? 'wijkt' : 'wijken'} ${more ? 'onder meer ' : ''}aantoonbaar af: ${said.map(share).join(' en ')}, tegen ${total} van iedereen samen.`,
  noDifference: (between) =>
    `Er is geen aantoonbaar verschil tussen ${listed(between, ', tussen ', ' en tussen ')}.`,
  noDifferenceIn: (label, between) => `“${label}”: er is geen aantoonbaar verschil tussen ${between}.`,
  older: (label, more, youngest, oldest) =>
    `Hoe ouder, hoe ${more ? 'meer' : 'minder'} mensen “${label}” antwoorden: ${share(youngest)}, ${share(oldest)}.`,
  noneStandsOut: (label, between) =>
    `In hun antwoorden samen verschillen ${between} aantoonbaar, maar voor “${label}” springt geen groep eruit.`,
  noLine: 'Er is geen doorlopende lijn van jong naar oud.',
  noLineEither:
    'De leeftijdsgroepen verschillen aantoonbaar, maar er is geen doorlopende lijn van jong naar oud.',
  margin: {
    error: (share, range) => `De foutenmarge bij ${share}: tussen ${range}.`,
    indicative: (share, range) => `De marge bij ${share} is indicatief: tussen ${range}.`,
  },
  imprecise: 'Die marge is breed: het cijfer is onnauwkeurig.',
  wave: (wave, year) => (year === null ? `bevraging ${wave}` : year),
  previousWave: 'de vorige bevraging',
  change: ({ when, was, now }, risen, slight) =>
    `In ${when} was dat ${was}, nu ${now}: aantoonbaar ${slight ? 'maar licht ' : ''}${risen ? 'gestegen' : 'gedaald'}.`,
  points: (points) => `Dat is een verschil van ${points} procentpunt.`,
  noChange: ({ when, was, now }) => `Er is geen aantoonbaar verschil met ${when} (${was} toen, ${now} nu).`,
  indicative: 'Dat is indicatief: er zijn weinig antwoorden.',
  notComparable: (when, why) => `Dit cijfer is niet te vergelijken met ${when}: ${why}.`,
  incomparable: {
    kind: 'het is een ander soort vraag',
    wording: 'de vraag kreeg andere woorden',
    choices: 'men kon uit andere antwoorden kiezen',
    order: 'de antwoorden stonden in een andere volgorde',
    label: 'een antwoord kreeg andere woorden',
    missing: 'niet dezelfde antwoorden tellen mee',
    limits: 'men mocht niet evenveel antwoorden aanduiden',
    net: 'andere antwoorden zijn samengeteld',
    scores: 'de antwoorden tellen voor een ander cijfer',
    routing: 'de vraag ging naar andere mensen',
    filter: 'de vraag die bepaalt wie ze kreeg, is veranderd',
    mode: 'men kon niet op dezelfde manieren antwoorden',
  },
};
