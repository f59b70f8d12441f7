/**
 * Passwords that are tried first. Lists of the most used passwords hold almost none of twelve characters or more: what there is, is one or
 * two of the same words, a row of the keyboard or of digits, and a year hung on it. So those words are taken out, and what is left must
 * still be something.
 */

/** Tops of such lists (English, Dutch, French), what people call this program, and what they fill in for want of an idea. */
const tried = `
  password passwort passw pass wachtwoord motdepasse secret geheim login admin administrator beheerder beheer root user gebruiker guest
  welkom welcome bienvenue hallo hello bonjour bonsoir letmein changeme default test testing temp tijdelijk nieuw
  iloveyou ikhouvanjou jetaime loveyou love liefde schatje amour soleil doudou princess princesse prinses sunshine
  dragon monkey master shadow superman batman pokemon starwars football voetbal baseball basketball soccer hockey
  michael jordan charlie jennifer jessica daniel thomas nicole ashley andrew joshua matthew anthony robert
  computer internet samsung google facebook microsoft windows office outlook belgie belgium belgique vlaanderen brussel bruxelles antwerpen
  gent brugge leuven zomer winter lente herfst summer spring autumn maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari
  februari maart april juni juli augustus september oktober november december
  panelpeil panel inwonerspanel gemeente gemeentehuis stad stadhuis municipality kerkebeek enquete bevraging
  flower bloem cheese kaas chocolate chocolade whatever trustno killer ninja access matrix freedom corvette mustang
`
  .split(/\s+/u)
  .filter((word) => word !== '')
  .toSorted((one, other) => other.length - one.length);

/** Along the keyboard, the alphabet and the digits, also backwards. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb',
  '1q2w3e4r5t6y7u8i9o0p',
];
const bothWays = rows.flatMap((row) => [row, row.split('').toReversed().join('')]);
const shortestRun = 4;

/** Digits and signs that stand for letters. */
const standsFor: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** Letters that nobody would guess, at least so many. */
const leastLeft = 4;
/** More words than these, one after another, are a sentence. */
const mostTried = 2;

/** @param about what others know of this person */
export function isEasilyGuessed(password: string, about: string[] = []): boolean {
  const typed = password.toLowerCase();
  const known = about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u))
    .filter((part) => part.length >= 3);
  const meant = typed.replaceAll(/[@4310!$57]/gu, (sign) => standsFor[sign] ?? sign);
  return [typed, meant].some((text) => isLittle(withoutRuns(text), known) || isLittle(text, known));
}

function isLittle(text: string, known: string[]): boolean {
  let left = known.reduce((rest, word) => rest.replaceAll(word, ' '), text);
  let found = 0;
  for (const word of tried) {
    if (!left.includes(word)) continue;
    left = left.replaceAll(word, ' ');
    found += 1;
  }
  const letters = left.replaceAll(/[^\p{L}]/gu, '');
  return found <= mostTried && new Set(letters).size < leastLeft;
}

function withoutRuns(text: string): string {
  let left = text;
  for (let length = Math.min(text.length, 26); length >= shortestRun; length -= 1) {
    for (let at = 0; at + length <= left.length; at += 1) {
      const run = left.slice(at, at + length);
      if (bothWays.some((row) => row.includes(run))) left = left.replace(run, ' ');
    }
  }
  return left;
}
