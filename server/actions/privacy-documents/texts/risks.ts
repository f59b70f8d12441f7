/** What can go wrong for residents, what the program does against it, and what it cannot do; in Dutch. */
export const risks: { risk: string; against: string; left: string }[] = [
  {
    risk: 'Een medewerker komt te weten wat één inwoner antwoordde.',
    against:
      'Gescheiden databanken, rollen, groepen van minstens tien, tellingen in stappen van tien zolang de bevraging loopt.',
    left: 'Wie het programma zelf beheert en de sleutels heeft, kan namen en antwoorden koppelen tot de sleutel vernietigd is.',
  },
  {
    risk: 'Een gestolen reservekopie of schijf onthult wie wat antwoordde.',
    against: 'Kopieën zijn versleuteld en zonder sleutels; een databank zonder sleutel is niet te koppelen.',
    left: 'Wie databank én sleutels steelt, heeft beide.',
  },
  {
    risk: 'Een klein groepje is herkenbaar in een rapport, of door twee rapporten te vergelijken.',
    against: 'Kleine groepen blijven verborgen, ook door aftrekken en over vrijgaven heen.',
    left: 'Wie zelf veel over een groep weet, kan meer raden dan er staat.',
  },
  {
    risk: 'Iemand schrijft in eigen woorden wie hij is, of noemt een ander.',
    against:
      'Een waarschuwing bij de vraag, een automatische zoektocht, en een mens die leest voor iets zichtbaar wordt.',
    left: 'De lezer zelf ziet het wel.',
  },
  {
    risk: 'Adressen worden voor iets anders gebruikt.',
    against: 'Elke inzage en elke download staat in een logboek dat niet ongemerkt te wijzigen is.',
    left: 'Een afdruk of een brief buiten het programma valt er niet onder.',
  },
  {
    risk: 'Een inwoner kan zijn rechten niet uitoefenen.',
    against:
      'Een eigen pagina om te zien, te verbeteren, te stoppen en te wissen; ook telefonisch of per brief.',
    left: 'Na het vernietigen van een sleutel zijn eigen antwoorden van die bevraging niet meer te vinden.',
  },
  {
    risk: 'Een gewist lid keert terug uit een reservekopie of een nieuw bestand.',
    against: 'Wissingen worden na het terugzetten herhaald; een kenmerk houdt opnieuw inlezen tegen.',
    left: 'De kopie zelf bevat het lid tot ze vervalt.',
  },
];
