/** E-mail addresses, web addresses, and names on social media. */
import { allOf, type Flag } from './flag.ts';

/** Also "jan (at) voorbeeld.be". The part before the @ starts where no part of it stands before: long texts stay quick. */
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?(?:@|\((?:at|@)\)|\[(?:at|@)\]) ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu;
const webAddress = /(?:https?:\/\/|www\.)[^\s<>"'“”]{2,}/giu;
/** Not "de" and "io": a sentence may start after a point without a space. */
const domain =
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:be|com|net|org|eu|nl|fr|vlaanderen|brussels|gent)(?![\p{L}\p{N}])(?:\/[^\s<>"'“”]*)?/giu;
const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,30}/gu;
const account =
  /(?<!\p{L})(?:facebook|instagram|insta|twitter|tiktok|snapchat|linkedin|messenger|whatsapp) ?[:=] ?[^\s,;]{2,60}/giu;

export function webFlags(text: string): Flag[] {
  return [
    ...allOf('e-mail', email, text),
    ...[webAddress, domain, handle, account].flatMap((pattern) => allOf('web address', pattern, text)),
  ];
}
