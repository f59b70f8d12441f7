/** Which settings an entry is about, and what they became. */

const settings: Record<string, string> = {
  selfRegistration: 'zich zelf inschrijven',
  minimumAge: 'jongste leeftijd',
  contactCap: 'uitnodigingen per jaar',
  mailsPerMinute: 'mails per minuut',
  codes: 'links en codes',
  samples: 'wie getrokken werd',
  invitations: 'wie uitgenodigd werd',
  left: 'wie het panel verliet',
  inactive: 'wie niets liet horen',
  answer: 'tijd om te antwoorden',
};

const values: Record<string, string> = { true: 'ja', false: 'nee' };

const languages: Record<string, string> = { nl: 'Nederlands', fr: 'Frans', en: 'Engels' };

const profiles: Record<string, string> = {
  dutch: 'Nederlandstalige gemeente',
  periphery: 'randgemeente',
  own: 'eigen regels',
};

const patterns: [RegExp, (...found: string[]) => string][] = [
  [/^logo$/u, () => 'het logo'],
  [/^no logo$/u, () => 'geen logo meer'],
  [/^colour (.+)$/u, (_, colour = '') => `kleur ${colour}`],
  [
    /^version (\d+), ((?:nl|fr|en)(?: (?:fr|en))*)$/u,
    (_, version = '', spoken) => `versie ${version}, ${inWords(spoken)}`,
  ],
  [
    /^(dutch|periphery|own) (nl(?: (?:fr|en))*) (u|je)$/u,
    (_, profile = '', spoken, address = '') =>
      `${profiles[profile] ?? profile}, ${inWords(spoken)}, met ${address}`,
  ],
  [
    /^(\d{4}-\d{1,2}) (nl|fr|en)$/u,
    (_, wave = '', language = '') => `${wave}, ${languages[language] ?? language}`,
  ],
];

/** What a later version writes stays as it is. */
export function settingWords(subject: string): string {
  for (const [pattern, words] of patterns) {
    const found = pattern.exec(subject);
    if (found !== null) return words(...found);
  }
  const changes = subject.split(', ').map(changeIn);
  return changes.every((change) => change !== null) ? changes.join(', ') : subject;
}

/** "codes 90 to 60" or "contactCap 5" */
function changeIn(change: string): string | null {
  const [, name = '', first = '', next] = /^(\w+) (\S+)(?: to (\S+))?$/u.exec(change) ?? [];
  const setting = settings[name];
  if (setting === undefined) return null;
  const became = values[first] ?? first;
  return next === undefined ? `${setting}: ${became}` : `${setting}: van ${became} naar ${next}`;
}

function inWords(spoken = ''): string {
  return spoken
    .split(' ')
    .map((language) => languages[language] ?? language)
    .join(', ');
}
