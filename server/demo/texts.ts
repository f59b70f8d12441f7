/** What residents of Kerkebeek wrote, all made up, and what the town hall wrote about it. */
import type { DemoWaveId } from './demo-waves.ts';

/** OPEN: proposals to do better. Nobody is named in them. */
export const proposals: Record<DemoWaveId, readonly string[]> = {
  '2021-3': [
    'Eén avond per week langer open zou mij goed helpen. Ik werk in ploegen.',
    'Zet op de website duidelijker welke papieren ik moet meebrengen.',
    'Ik wist niet dat ik attesten zelf kan aanvragen. Zet dat eens groot in het infoblad.',
    'Vriendelijk geholpen aan het loket. Blijven doen.',
    'Aan de telefoon hoor ik vaak dat alle lijnen bezet zijn.',
    'Meer zitplaatsen in de wachtruimte graag.',
    'Stuur een dag vooraf een bericht over mijn afspraak.',
    'De website is niet handig op een kleine telefoon.',
    'Ik kom liever zonder afspraak voor iets kleins.',
    'Een duidelijk bord bij de ingang. Ik stond aan het verkeerde loket.',
    'Aanmelden met de kaartlezer lukt mij niet. Kan iemand dat eens tonen?',
    'Meer plaatsen om een fiets te stallen aan het gemeentehuis.',
    'Antwoord op mijn e-mail kwam pas na twee weken. Dat mag sneller.',
    'Ook in Oostdonk een loket, al is het maar een halve dag.',
    'Mijn uittreksel kwam meteen in mijn mailbox. Heel goed.',
    'Gebruik minder moeilijke woorden in brieven.',
    'Niet iedereen heeft een computer. Vergeet ons niet.',
    'De openingsuren op de deur en op de website zijn niet gelijk.',
  ],
  '2023-2': [
    'Een filmpje dat toont hoe het thuisloket werkt, zou mij helpen.',
    'Het thuisloket is veel beter dan vroeger.',
    'Ik krijg na mijn aanvraag geen bevestiging. Dat maakt mij onzeker.',
    'Zet alle attesten op één bladzijde. Nu moet ik zoeken.',
    'Laat ook een papieren formulier bestaan.',
    'Het digipunt is alleen open als ik werk.',
    'Een uitleg in eenvoudige taal graag.',
    'Ik wil zien hoever mijn aanvraag staat.',
    'Voor mijn moeder regel ik alles. Kan zij mij daarvoor een volmacht geven?',
    'Aanmelden lukt niet altijd de eerste keer.',
    'De medewerker aan het loket toonde mij hoe het werkt. Dat was fijn.',
    'Het lettertype op de website is te klein.',
    'Minder stappen om een adres te wijzigen.',
    'Meer uitleg over het verschil met Mijn Burgerprofiel.',
    'Zet de lessen over het internet ook in het infoblad.',
    'Betalen met de kaart aan het loket moet vlotter.',
    'Ik heb niets te klagen.',
  ],
  '2025-1': [
    'Laat het loket open zoals het nu is. Niet alles hoeft digitaal.',
    'Ik bel liever met een mens dan met een keuzemenu.',
    'Alles werkte vlot op mijn gsm. Goed gedaan.',
    'Een videogesprek met een medewerker lijkt mij handig als ik ziek ben.',
    'Digitaal loket is een duidelijkere naam.',
    'Toon op de website hoe druk het is aan het loket.',
    'Ik wil een attest ook in een brief kunnen krijgen.',
    'Een afspraak op zaterdagvoormiddag zou voor mij ideaal zijn.',
    'Hou de website rustig. Er staat te veel op het eerste scherm.',
    'Een computer die antwoordt, begrijpt mijn vraag niet.',
    'Laat mij mijn gegevens maar één keer invullen.',
    'Zet het telefoonnummer op elke bladzijde.',
    'Geef ook uitleg in de bibliotheek van Oostdonk.',
    'Na vijf minuten was mijn attest er. Prima.',
    'Mijn buur heeft geen internet en weet niet waar hij terechtkan.',
    'Antwoord ook op vragen via sociale media.',
    'Een lift naar de eerste verdieping die altijd werkt, graag.',
    'Stuur een bericht als mijn identiteitskaart klaarligt.',
  ],
};

/** OPEN, from people who named somebody or left their number: made up too, so that a moderator has something to find. */
export const revealing: Record<DemoWaveId, readonly string[]> = {
  '2021-3': [
    'Mevrouw Verbeeldt aan het loket heeft mij heel goed geholpen.',
    'Bel mij gerust terug op 0400 00 00 00, dan leg ik het uit.',
  ],
  '2023-2': [
    'Mijn buurman Karel Bedacht, Fantasielaan 3, raakt niet aangemeld. Kan iemand hem helpen?',
    'Stuur de uitleg naar rita@kerkebeek.test.',
    'De man van de technische dienst, Gilbert, was heel vriendelijk.',
  ],
  '2025-1': ['Ik wacht al weken op een antwoord aan karel@kerkebeek.test.'],
};

/** Of the proposals, those that a moderator released. */
export const released: Record<'2021-3' | '2023-2', readonly string[]> = {
  '2021-3': [
    'Eén avond per week langer open zou mij goed helpen. Ik werk in ploegen.',
    'Ik wist niet dat ik attesten zelf kan aanvragen. Zet dat eens groot in het infoblad.',
    'Ik kom liever zonder afspraak voor iets kleins.',
    'Aanmelden met de kaartlezer lukt mij niet. Kan iemand dat eens tonen?',
    'Mijn uittreksel kwam meteen in mijn mailbox. Heel goed.',
    'Niet iedereen heeft een computer. Vergeet ons niet.',
  ],
  '2023-2': [
    'Een filmpje dat toont hoe het thuisloket werkt, zou mij helpen.',
    'Ik krijg na mijn aanvraag geen bevestiging. Dat maakt mij onzeker.',
    'Het digipunt is alleen open als ik werk.',
    'De medewerker aan het loket toonde mij hoe het werkt. Dat was fijn.',
  ],
};

/** Conclusions of the town hall, by edition. */
export const conclusions: Record<'2021-3' | '2023-2', readonly (readonly string[])[]> = {
  '2021-3': [
    [
      '55 % van de inwoners kent het digitaal thuisloket en gebruikte het nog niet. 22 % wist niet dat het bestaat. De gemeente moet dus vooral tonen wat u er kunt doen.',
      'Wie het thuisloket al gebruikte, is tevreden: 85 % is tevreden of heel tevreden.',
      '52 % komt het liefst op afspraak, 31 % liefst zonder. De gemeente houdt beide mogelijk.',
    ],
  ],
  '2023-2': [
    ['35 % van de inwoners gebruikte het thuisloket al. Van hen is 83 % tevreden of heel tevreden.'],
    [
      '35 % van de inwoners gebruikte het thuisloket al. Van hen is 83 % tevreden of heel tevreden.',
      '16 % van de inwoners weet niet dat het thuisloket bestaat. De gemeente blijft het dus uitleggen, ook op papier.',
    ],
  ],
};

/** LOK5: reasons of one's own not to have used the counter. */
export const reasonsNotToUse: readonly string[] = [
  'Mijn dochter regelt dat voor mij.',
  'Ik woon hier nog maar pas.',
  'Ik vroeg het attest via mijn notaris aan.',
  'Ik vond de knop op de website niet.',
  'Mijn werkgever vroeg het zelf op.',
  'Ik was het gewoon vergeten.',
  'Ik gebruik daarvoor Mijn Burgerprofiel.',
  'Ik wil eerst zien hoe het werkt.',
];
