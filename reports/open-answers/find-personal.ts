/**
 * What in an open answer may point to a person, for the moderator who reads it. It finds what has a form (numbers,
 * addresses) and names that are known or stand like names. It does not find: a name that nobody in the panel has and that
 * stands alone, an address without a number, and who is meant by "mijn buur van hiernaast". Reading stays needed.
 */
import { addressFlags } from './address-flags.ts';
import { joined, type Flag, type Surroundings } from './flag.ts';
import { knownNames, type KnownNames } from './known-names.ts';
import { nameFlags } from './name-flags.ts';
import { numberFlags } from './number-flags.ts';
import { phoneFlags } from './phone-flags.ts';
import { webFlags } from './web-flags.ts';

/** Made once for many texts: reading the names of a whole panel takes longer than reading a text. */
export function personalFinder(surroundings: Surroundings): (text: string) => Flag[] {
  const known: KnownNames = knownNames(surroundings);
  return (text) =>
    joined(
      [
        ...webFlags(text),
        ...numberFlags(text, surroundings.year),
        ...phoneFlags(text),
        ...addressFlags(text),
        ...nameFlags(text, known),
      ],
      text,
    );
}
