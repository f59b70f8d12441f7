/** Members whom some words are about, in the order of a list: by last name, first name and reference. */
import type { Member } from '../panel-records.ts';

export type Sought = Pick<Member, 'id' | 'reference' | 'firstName' | 'lastName' | 'email'> & {
  street: string | null;
};

const order = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** @param words each is part of a name, reference, mail address or street; capitals and accents make no difference */
export function soughtAmong<T extends Sought>(members: T[], words: string): T[] {
  const wanted = folded(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const found =
    wanted.length === 0
      ? members
      : members.filter((member) => {
          const text = folded(
            [member.firstName, member.lastName, member.reference, member.email, member.street].join(' '),
          );
          return wanted.every((word) => text.includes(word));
        });
  return found.toSorted(
    (one, other) =>
      order.compare(one.lastName, other.lastName) ||
      order.compare(one.firstName, other.firstName) ||
      (one.reference < other.reference ? -1 : 1),
  );
}

/** "Noël" -> "noel" */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
