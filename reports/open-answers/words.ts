/** Words that are no names, though they may stand where names do. Compared without capitals and accents. */

/** The same for "André" and "andre". */
export function plainWord(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

/** With which sentences start. */
const common = setOf(`
  de het een t 'k ik je jij jullie u uw wij we ze zij hij men mijn mij me onze ons hun haar zijn jouw
  dit dat deze die er hier daar zo ook niet geen nooit altijd soms vaak vroeger vandaag morgen gisteren
  in op aan bij voor na naar met zonder door over onder tussen tot van vanaf sinds tijdens volgens tegen om uit rond wegens dankzij
  als wanneer toen terwijl omdat doordat want maar en of dus noch hoewel zodat indien
  wie wat waar waarom hoe welke welk hoeveel
  alle alles allemaal iedereen iemand niemand niets iets elke elk ieder sommige veel vele weinig meer minder meeste beide andere
  goed goede slecht beter beste heel zeer erg te vrij graag liever liefst misschien zeker alleen enkel nog al nu eerst dan
  is was waren ben bent heb hebt heeft had hadden kan kon kunnen mag moet moeten zou wil willen wou doe doet ga gaat laat
  zet stuur geef hou houd maak toon zorg kom bel mail vraag neem zie zoek leg blijf blijven gebruik werk
  dank bedankt dankjewel merci sorry ja nee neen ok oke beste geachte groeten mvg groetjes vriendelijke
  eén één twee drie vier vijf zes zeven acht negen tien beetje
  website loket dienst diensten medewerker medewerkers gemeente gemeentehuis stadhuis stad telefoon antwoord antwoorden
  verder voorts daarnaast helaas jammer eindelijk natuurlijk gewoon tevreden prima super top mooi fijn leuk hopelijk
  mensen inwoners gezinnen personen bezoekers burgers euro dagen uren weken
  aanmelden betalen openingsuren afspraak afspraken minder moeder vader dochter zoon buur buurman buurvrouw vriend vriendin
`);

/** Written with a capital and still nobody: days, months, peoples, authorities, services, brands. */
const capitals = setOf(`
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  januari februari maart april mei juni juli augustus september oktober november december
  vlaanderen vlaams vlaamse belgie belgisch belgische belgen nederland nederlands nederlandse nederlandstalig frans franse franstalig
  frankrijk engels engelse engeland duits duitse duitsland spaans italiaans arabisch turks turkse marokkaans pools poolse oekraine
  europa europees europese brussel brusselse antwerpen gent gentse brugge leuven hasselt limburg wallonie waals
  oost west noord zuid kempen denderstreek hageland waasland
  burgerprofiel dossier burgerzaken thuisloket loket digitaal digitale digipunt infoblad gemeentehuis gemeente gemeenteplein stadhuis
  dienst diensten bevolking ruimtelijke ordening openbare werken rode kruis lijn post bpost bib bibliotheek kind gezin
  sociaal sociale huis wijk college schepenen gemeenteraad school hogeschool universiteit ziekenhuis vzw jeugd senioren cultuur sport
  ocmw vdab nmbs politie brandweer rijbewijs identiteitskaart kids eid itsme csam vlaamse overheid
  facebook whatsapp instagram twitter google microsoft windows excel word outlook teams android apple iphone ipad samsung chrome
  internet wifi app smartschool messenger youtube covid corona covidsafe myhealthviewer
  kerst kerstmis pasen nieuwjaar sinksen hemelvaart allerheiligen sinterklaas ramadan god
  sint sint-maarten oude nieuwe korte lange kleine hoge lage grote markt kerk station school basisschool sporthal zwembad containerpark recyclagepark
`);

/** Names that are written the same as another word, small or at the start of a sentence. */
const alsoWords = setOf(`
  an baart baas bakker bas beer bekker ben berg bo bob boer bol bond boom boon bos brand brug brood buys dan dag de dekker does door dries
  eik elke engel fleur flor goud groen groot guus haan heide heer hert hoek hof hoop iris jager jasmijn jong joke keizer ken kind klein
  koen kok koning koster kort krol kruis lam lang leen lente lien lies linde los lot mark markt max meer meester merel mil molen
  mulder mus nel nu nijs pauw peer peter piet poot pol prins put raven rein rob roman rood room roos sil slager smet smid snoek
  spel staf ster stok storm timmer toon tor tuur vink vis visser vlieger vogel vos vries weer wever wil winter wit wolf zomer zon zwart
`);

/** Names that are as often something else with a capital: only beside another name they count. */
const needCompany = setOf(`
  frans milan april mei mai juni juno august augustus sint senne geel lier mol lille paris chelsea florence sydney victoria
`);

export function isCommonWord(word: string): boolean {
  return common.has(plainWord(word));
}

export function isKnownCapital(word: string): boolean {
  return capitals.has(plainWord(word));
}

export function isAlsoWord(word: string): boolean {
  return alsoWords.has(plainWord(word)) || common.has(plainWord(word));
}

export function needsCompany(word: string): boolean {
  return needCompany.has(plainWord(word));
}
