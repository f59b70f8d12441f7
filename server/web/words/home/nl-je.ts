import type { HomeWords } from './home-words.ts';

export const familiarHome: HomeWords = {
  panel: 'Het inwonerspanel',
  lead: 'Enkele keren per jaar vragen wij een groep inwoners wat zij van onze diensten vinden. Met hun antwoorden maken wij die diensten beter.',
  howTitle: 'Hoe doe je mee?',
  how: 'Je krijgt een uitnodiging met een brief of een e-mail. Daarin staat je eigen link. Open die link en vul de vragenlijst in. Je hebt geen account en geen wachtwoord nodig.',
  help: {
    call: 'Vul je liever op papier in, of aan de telefoon? Bel',
    glad: 'Wij helpen je graag.',
    lostLink: 'Ben je je link kwijt? Bel ons op hetzelfde nummer of mail naar',
  },
  confidentialTitle: 'Je antwoorden zijn vertrouwelijk',
  confidential:
    'Onze medewerkers zien niet wie wat heeft geantwoord. Wij tonen alleen cijfers over groepen van minstens 10 mensen. Je kiest zelf of je meedoet, en je kunt altijd stoppen.',
  receipt: 'Na het verzenden krijg je een code waarmee je je antwoorden',
  withdrawLink: 'weer kunt intrekken',
  thenTitle: 'Wat gebeurt er met de antwoorden?',
  afterwards: 'Na elke vragenlijst leest iedereen hier wat eruit kwam.',
  resultsLink: 'Bekijk de resultaten',
  or: 'of',
  counterLink: 'hoe het digitale loket gebruikt wordt',
};
