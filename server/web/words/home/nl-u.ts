import type { HomeWords } from './home-words.ts';

export const formalHome: HomeWords = {
  panel: 'Het inwonerspanel',
  lead: 'Enkele keren per jaar vragen wij een groep inwoners wat zij van onze diensten vinden. Met hun antwoorden maken wij die diensten beter.',
  howTitle: 'Hoe doet u mee?',
  how: 'U krijgt een uitnodiging met een brief of een e-mail. Daarin staat uw eigen link. Open die link en vul de vragenlijst in. U hebt geen account en geen wachtwoord nodig.',
  help: {
    call: 'Vult u liever op papier in, of aan de telefoon? Bel',
    glad: 'Wij helpen u graag.',
    lostLink: 'Bent u uw link kwijt? Bel ons op hetzelfde nummer of mail naar',
  },
  confidentialTitle: 'Uw antwoorden zijn vertrouwelijk',
  confidential:
    'Onze medewerkers zien niet wie wat heeft geantwoord. Wij tonen alleen cijfers over groepen van minstens 10 mensen. U kiest zelf of u meedoet, en u kunt altijd stoppen.',
  receipt: 'Na het verzenden krijgt u een code waarmee u uw antwoorden',
  withdrawLink: 'weer kunt intrekken',
  thenTitle: 'Wat gebeurt er met de antwoorden?',
  afterwards: 'Na elke vragenlijst leest iedereen hier wat eruit kwam.',
  resultsLink: 'Bekijk de resultaten',
  or: 'of',
  counterLink: 'hoe het digitale loket gebruikt wordt',
};
