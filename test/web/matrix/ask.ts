/** One request of somebody, and what came of it in one letter. */
import type { Response, Test } from 'supertest';
import type { AccessRow } from '../access-matrix.ts';
import { people, type FilledHall, type Who } from './filled-hall.ts';

export type Method = 'get' | 'post';

/**
 * o open; i to a door: sign in first; x not allowed (403); n not found (404); g gone (410); - another method (405).
 * Of a POST whose sender may, the form may be refused for what is in it: that is o too, whatever it says.
 */
export type Outcome = 'o' | 'i' | 'x' | 'n' | 'g' | '-';

const doors = ['/beheer/aanmelden', '/mijn', '/deelnemen'];

/** @throws Error when the program itself failed, or counted too many tries: then the outcome says nothing */
export function outcomeOf({ status, headers, text }: Response, isPost: boolean): Outcome {
  if (status >= 500 || status === 429) throw new Error(`answered ${status}: ${String(text).slice(0, 300)}`);
  if (status === 401 || (status === 303 && doors.includes(String(headers['location'])))) return 'i';
  if (status === 403) return 'x';
  if (status === 405) return '-';
  if (isPost) return 'o';
  if (status === 404) return 'n';
  return status === 410 ? 'g' : 'o';
}

/** "/beheer/golven/:wave" -> "/beheer/golven/2025-1" */
export function addressOf(path: string, { ids }: FilledHall, own: Record<string, string> = {}): string {
  return path.replaceAll(/:(\w+)/gu, (_, name: string) => {
    const wanted = own[name] ?? name;
    return ids[wanted] ?? (own[name] === undefined ? `no-${name}` : wanted);
  });
}

export interface Sent {
  fields: Record<string, string>;
  /** As a form with a file. */
  isFile: boolean;
  hasProof: boolean;
}

export function send(hall: FilledHall, who: Who, address: string, { fields, isFile, hasProof }: Sent): Test {
  const all = hasProof ? { ...fields, bewijs: hall.proofs[who] } : fields;
  const request = hall.visitors[who].post(address);
  return isFile ? request.field(all) : request.type('form').send(all);
}

/** One letter for each of the people, in their order. */
export function lettersOf(row: AccessRow, method: Method): string {
  return (row[method] ?? '').replace(' ', '');
}

export function expectedOf(row: AccessRow, method: Method, who: Who): string {
  return lettersOf(row, method)[people.indexOf(who)] ?? '-';
}
