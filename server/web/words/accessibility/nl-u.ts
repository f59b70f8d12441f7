import { dutchDay } from '../../../actions/dutch-day.ts';
import type { AccessibilityWords } from './accessibility-words.ts';

export const formalAccessibility: AccessibilityWords = {
  title: 'Toegankelijkheidsverklaring',
  heading: 'Toegankelijkheids\u00ADverklaring',
  link: 'Toegankelijkheid',
  lead: (name) =>
    `Iedereen moet kunnen meedoen met het inwonerspanel van ${name}, ook wie minder goed ziet, hoort, beweegt of leest.`,
  law: 'Dat vraagt ook de wet: artikel II.16 van het Bestuursdecreet van 7 december 2018, dat de Europese richtlijn 2016/2102 omzet.',
  scope: {
    title: 'Waarover gaat deze verklaring?',
    text: (name, address) =>
      `Ze gaat over ${address}, de website van het inwonerspanel van ${name}: de vragenlijsten, de pagina’s met resultaten, de rapporten die u daar downloadt, en de pagina’s voor medewerkers.`,
  },
  standard: {
    title: 'Hoe toegankelijk is deze website?',
    text: 'Wij volgen de Europese norm EN 301 549 en de richtlijnen WCAG 2.2, niveau AA.',
    status:
      'Volgens onze eigen toetsing voldoet deze website gedeeltelijk aan die norm: wij kennen de grenzen hieronder, en niemand van buiten keek het na.',
  },
  checked: {
    title: 'Wat is getoetst, en hoe?',
    items: [
      'Een programma (axe) kijkt de pagina’s voor inwoners en medewerkers na in een browser, op een breed scherm en op een telefoon.',
      'De vragenlijst is volledig in te vullen met het toetsenbord alleen, en ook zonder scripts. Er zijn tests van elke soort vraag.',
      'Geen pagina schuift opzij op een scherm van 320 beeldpunten breed. Brede tabellen schuiven in hun eigen kader.',
      'Rapporten in pdf zijn gelabeld voor schermlezers. Een eigen controleprogramma kijkt de opbouw na.',
    ],
    when: 'Deze toetsen lopen bij elke wijziging van het programma.',
  },
  unchecked: {
    title: 'Wat is niet getoetst?',
    items: [
      'Er was geen toetsing door een onafhankelijk bureau.',
      'Er was geen test met mensen die een schermlezer gebruiken.',
      'De pdf-rapporten zijn niet nagekeken met veraPDF of een ander erkend programma.',
    ],
  },
  limits: {
    title: 'Wat kan beter?',
    items: [
      'Staan scripts aan, dan neemt SurveyJS de vragen over terwijl u invult. Dat is een programma van anderen: wij toetsen het, maar kunnen er niet alles aan veranderen. Staan scripts uit, dan blijft het gewone formulier.',
      'Een grafiek is een tekening met een korte beschrijving. Alle cijfers staan in de tabel die erbij hoort.',
      'Een pdf leest niet op elk toestel even goed. Hetzelfde rapport staat ook als pagina op deze website.',
      'Bestanden in Word en Excel zijn niet apart getoetst.',
      'De pagina’s met resultaten en de rapporten zijn alleen in het Nederlands. De uitleg over de berekeningen is in het Engels.',
    ],
    reviewed: (day) => `Wij lazen deze verklaring en deze grenzen het laatst na op ${dutchDay(day)}.`,
  },
  help: {
    title: 'Lukt iets niet? Zeg het ons',
    contact:
      'Kunt u iets niet lezen of invullen? Laat het ons weten. Wij helpen u verder en lossen het op als dat kan.',
    otherwise:
      'U kunt ook anders meedoen: op papier, of aan de telefoon met een medewerker die de vragen voorleest. De resultaten bezorgen wij u ook op een andere manier. Bel of mail ons daarvoor.',
  },
  complaint: {
    title: 'Niet tevreden met ons antwoord?',
    text: 'Dan kunt u een klacht indienen bij de Vlaamse Ombudsdienst:',
  },
  made: {
    title: 'Over deze verklaring',
    drawnUp: (day) =>
      `Deze verklaring is opgesteld op ${dutchDay(day)}, na een eigen toetsing van de website.`,
  },
};
