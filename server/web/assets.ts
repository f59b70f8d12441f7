/** Built files carry a hash of their contents in their name; pages name them plainly and ask here for the address. */
import { builtName } from '../built-files.ts';

/** asset('panelpeil.css') -> '/build/panelpeil-K3J2H1G0.css'. @throws Error as builtName does */
export function asset(name: string): string {
  return `/build/${builtName(name)}`;
}
