/** What an interviewer reads out around the questionnaire, from the first word to the last, and what stands there for the interviewer. */
export const interviewWords = {
  title: 'Telefonisch gesprek',
  introduction: (municipality: string): string =>
    `Goeiendag, u spreekt met (uw voornaam) van de gemeente ${municipality}. Het gaat over het inwonerspanel.`,
  voluntary: (minutes: number): string =>
    `U kiest zelf of u meedoet. Het duurt ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}. U hoeft niet op elke vraag te antwoorden, en u mag op elk moment stoppen.`,
  confidential:
    'Uw antwoorden zijn vertrouwelijk. Ik noteer ze bij uw code, zonder uw naam. In de resultaten staan alleen cijfers over groepen.',
  code: 'Doet u mee? Lees mij dan de code uit uw brief voor. Het zijn acht letters en cijfers.',
  before: [
    'Het gesprek is er alleen in het Nederlands, met “u”.',
    'Vraag geen naam. Zegt de persoon die zelf, schrijf hem dan nergens op.',
    'Geen code bij de hand? Spreek een ander moment af. Zonder code kan het gesprek niet beginnen.',
  ],
  begunTitle: 'Er is al een deel ingevuld',
  begun: 'U vulde al een deel van de vragenlijst in. Mag ik daar verdergaan? Ik zie dan wat u al antwoordde.',
  notBegun: 'Mag het niet? Dan kan de persoon zelf verdergaan: op internet of op papier.',
  askFirst: 'Vraag eerst of de persoon wil meedoen, en duid dat aan.',
  askToSee:
    'Vraag eerst of u mag zien wat al ingevuld is, en duid dat aan. Mag het niet, kies dan Niet verdergaan.',
  section: (title: string): string => `Het volgende deel: ${insideSentence(title)}.`,
  grew: 'Door dit antwoord staan er nu vragen bij op deze pagina. Er staat “Nieuwe vraag” of “Nieuw bij deze vraag” boven. Stel die ook.',
  newQuestion: 'Nieuwe vraag',
  newAnswers: 'Nieuw bij deze vraag',
  last: 'Dit is het laatste deel geworden. Ga verder met Verzenden.',
  full: 'De antwoorden zijn te lang om te bewaren. Maak de teksten korter.',
  open: 'Wil de persoon hier niet op antwoorden? Ga dan verder zonder antwoord.',
  goOnOpen: 'Verder zonder antwoord',
  sendOpen: 'Verzenden zonder antwoord',
  stop: 'Gesprek stoppen',
  stopped:
    'Het gesprek is gestopt. De antwoorden tot hier zijn bewaard: met dezelfde code gaat de persoon later verder, aan de telefoon of op internet. Worden ze niet verzonden voor de golf sluit, dan wissen wij ze.',
  keys: 'Toetsen: een cijfer kiest het antwoord, Enter gaat naar de volgende vraag en daarna naar de volgende pagina. Shift en Enter maken een nieuwe regel.',
  listKeys: 'In een keuzelijst typt u het begin van het antwoord, of kiest u met de pijlen.',
  send: 'Dat waren alle vragen. Mag ik uw antwoorden verzenden? Daarna kan ik ze niet meer zien of veranderen, en kunt u ze niet meer intrekken.',
  sentTitle: 'De antwoorden zijn verzonden',
  thanks: (lastDay: string): string =>
    `Dank u wel. Uw antwoorden zijn bewaard. De bevraging loopt tot en met ${lastDay}. Daarna tellen wij alle antwoorden samen. De resultaten komen op onze website: cijfers over groepen, nooit over één persoon.`,
  goodbye: (phone: string, hours: string): string =>
    `Hebt u later nog een vraag? Bel ons op ${phone}, ${hours}. Nog een fijne dag.`,
  noReceipt: [
    'Aan de telefoon geven wij geen bewijscode. Wie die kent, vindt de antwoorden terug, en u mag ze niet kennen.',
    'Vernietig wat u tijdens het gesprek opschreef, ook de code.',
  ],
  answeredTitle: 'Deze persoon antwoordde al',
  answered:
    'U hebt al geantwoord: op internet, op papier of aan de telefoon. Uw eerste volledige antwoord telt. U hoeft niets meer te doen. Dank u wel.',
  closedTitle: 'De golf is gesloten',
  closed:
    'De bevraging is intussen afgesloten. Wat u mij vertelde, telt niet mee en wordt niet bewaard. Mijn excuses, en dank u wel voor uw tijd.',
};

/** "over uzelf"; a name keeps its capital. */
function insideSentence(title: string): string {
  return title.replace(/^(Over|Uw|Het|De|Een|Hoe|Wat)\b/u, (word) => word.toLowerCase());
}
