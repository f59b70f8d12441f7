/** What an interviewer says around a question, and what stands there for the interviewer alone. */
export const spokenWords = {
  read: 'Lees voor',
  notRead: 'Niet voorlezen',
  or: 'of',
  /** Each with its meaning: "0, heel ontevreden". */
  scale: (low: string, high: string): string => `Geef een cijfer van ${low}, tot ${high}.`,
  plainScale: (low: string, high: string): string => `Geef een cijfer van ${low} tot ${high}.`,
  several: 'Ik noem alles op, meer dan één antwoord mag.',
  atMost: (count: number): string =>
    `Ik noem alles op, ${count === 1 ? 'één antwoord mag' : `hoogstens ${count} antwoorden mogen`}.`,
  atLeast: (count: number): string => `Kies minstens ${count} antwoorden.`,
  lines: (answers: string): string => `Ik lees enkele regels voor. Kies telkens: ${answers}.`,
  remark: 'Wilt u dat toelichten?',
  notOffered: (labels: string): string => `${labels}: alleen als de persoon het zelf zegt.`,
  longList: 'Lees de lijst niet voor. Duid aan wat de persoon zegt.',
  other: (label: string): string => `Bij “${label}”: schrijf op wat de persoon bedoelt, zonder namen.`,
  alone: (labels: string): string => `${labels}: niet samen met een ander antwoord.`,
  repeat: 'Lees de antwoorden opnieuw voor als de persoon twijfelt.',
  words: 'Schrijf op wat de persoon zegt, zonder namen of adressen.',
  number: 'Typ het getal dat de persoon zegt.',
  day: 'Typ de datum of het uur dat de persoon zegt.',
  aboutScreen: 'Deze tekst gaat over het scherm.',
  locked: 'Dit staat al vast. Er is geen antwoord nodig.',
};
