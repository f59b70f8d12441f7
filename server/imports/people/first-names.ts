/** First names that may be of the same person: Jos and Jozef, Lien and Katelijne, and M. for Maria. */
import { plainHead } from '../file/plain-head.ts';

/** Names in use in Flanders for one another: the register's, its French form, and what people are called. */
const sameNames = [
  'jozef joseph jos jef zjef joske',
  'josephina josephine josefien josee jos fien fientje',
  'johannes johan jan jean hans',
  'johanna jeanne jo joke hanne',
  'jeannine janine nine',
  'franciscus frans francois cis cisse sus frank',
  'francisca francine cisca siska',
  'ludovicus lodewijk louis lode ludo lowie wies',
  'louisa louise wieske wiske',
  'petrus pieter peter pierre piet peer',
  'paulus paul pol',
  'guilielmus willem wilhelmus guillaume wim willy',
  'catharina katelijne katrien katrijn kathleen kaat cato trien lien tine',
  'carolina caroline carolien lien lina',
  'christina christine kristien kristine christel tine stien',
  'martina martine tine',
  'elisabeth elisabet els elsje elise lisa lies liesbeth betty',
  'maria marie mia mieke ria marijke marieke',
  'margaretha margareta margriet marguerite griet greet greta rita',
  'magdalena magda lena leen',
  'helena helene leen lena lenie',
  'anna an ann anne anneke annie anita',
  'antonius antoon anton antoine toon tony ton',
  'henricus hendrik henri rik henk harry',
  'fredericus frederik frederic fred freddy rik',
  'carolus karel charles sjarel',
  'jacobus jacob jaak jacques jaap sjaak jacky',
  'gerardus gerard geert gerrit gert',
  'cornelius cornelis corneel cor kees nelis',
  'adrianus adriaan adrien ad jaan',
  'albertus albert bert bertus',
  'robertus robert rob bob bert robbe',
  'hubertus hubert huub bert',
  'lambertus lambert bert lambrecht',
  'andreas andries andre dries',
  'matthias mathias mathijs matthijs thijs tijs',
  'nicolaas nicolas nico klaas niko',
  'christiaan christian kristiaan kris chris',
  'christoffel christophe kristof tof chris kris',
  'martinus martin maarten tinus',
  'stephanus stefaan stefan steven stephan staf',
  'alphonsus alfons alphonse fons',
  'emilius emiel emile miel',
  'camillus camiel kamiel camille miel',
  'augustinus augustus august gust guust',
  'gustavus gustaaf gustave staf gust',
  'eduardus eduard edward ward warre eddy',
  'edmundus edmond raymond mon',
  'leonardus leonard lenaert leon leo nard',
  'michael michiel michel giel chiel mich',
  'lucas luc luk lucien',
  'lutgardis lutgart lutgarde lut',
  'godelieva godelieve lieve',
  'theresia theresa therese trees',
  'rosalia rosalie rosa roos rosette',
  'julius julien jules juul',
  'philippus philippe filip philip flip',
  'alexander alexandre alex sander xander lex',
  'alexandra sandra',
  'theodorus theodoor theo door',
  'laurentius laurens laurent rens',
  'constantinus constant stan',
  'stanislaus stanislas stan',
  'mohamed mohammed muhammed mohammad mo',
];

const groupsOf = new Map<string, number[]>();
for (const [group, line] of sameNames.entries())
  for (const name of line.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);

/** What somebody may be called by: "Jean-Pierre" as a whole, or by its first part. */
export function calledNames(firstName: string): string[] {
  const parts = plainHead(firstName).split(' ');
  const [first = ''] = parts;
  return [...new Set([parts.join(''), first])].filter((one) => one !== '');
}

/** @param names of each, as calledNames gives them */
export function mayBeSameFirstName(names: string[], others: string[]): boolean {
  return names.some((one) => others.some((other) => isSame(one, other)));
}

function isSame(one: string, other: string): boolean {
  // Also an initial, "M.", and a name cut off, "Alex".
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const groups = groupsOf.get(one);
  return groups !== undefined && (groupsOf.get(other) ?? []).some((group) => groups.includes(group));
}
