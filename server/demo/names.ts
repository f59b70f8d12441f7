/** Made-up names: common Flemish first and last names, put together by chance. Nobody in particular is meant. */
const women = {
  older: [
    'Maria',
    'Godelieve',
    'Jeannine',
    'Rita',
    'Monique',
    'Christiane',
    'Lutgart',
    'Annie',
    'Denise',
    'Simonne',
  ],
  middle: [
    'Ann',
    'Ilse',
    'Katrien',
    'Sofie',
    'Els',
    'Nathalie',
    'Veerle',
    'Tine',
    'Griet',
    'Fatima',
    'Kristel',
  ],
  younger: ['Lotte', 'Emma', 'Julie', 'Amina', 'Noor', 'Laura', 'Femke', 'Elif', 'Hanne', 'Jana', 'Yasmine'],
};
const men = {
  older: ['Jozef', 'Roger', 'Willy', 'Etienne', 'Gilbert', 'André', 'Frans', 'Marcel', 'Albert', 'Herman'],
  middle: ['Koen', 'Bart', 'Wim', 'Peter', 'Tom', 'Dirk', 'Stijn', 'Mohamed', 'Geert', 'Kris', 'Johan'],
  younger: ['Yusuf', 'Lars', 'Jonas', 'Noah', 'Robbe', 'Arne', 'Wout', 'Ilias', 'Jasper', 'Milan', 'Senne'],
};

export const lastNames: readonly string[] = [
  'Aerts', 'Baert', 'Claes', 'De Backer', 'De Smet', 'De Vos', 'Goossens', 'Hendrickx', 'Jacobs', 'Janssens',
  'Lambrecht', 'Maes', 'Mertens', 'Michiels', 'Nys', 'Peeters', 'Pauwels', 'Raes', 'Segers', 'Smets', 'Stevens',
  'Thys', 'Van Acker', 'Van Damme', 'Van den Bossche', 'Vermeulen', 'Verstraete', 'Wouters', 'Yilmaz', 'El Amrani',
]; // prettier-ignore

/** The lists a first name comes from: by gender and by generation. */
export function firstNamesFor(gender: 'v' | 'm', birthYear: number): readonly string[] {
  const list = gender === 'v' ? women : men;
  if (birthYear < 1955) return list.older;
  return birthYear < 1988 ? list.middle : list.younger;
}
