import type { z } from 'zod';
import { Refused } from '../refused.ts';

/**
 * What was read, in the shape it should have.
 * @param place the file, or the file and the line
 * @throws Refused with the place inside, and what was expected there
 */
export function checkShape<T>(shape: z.ZodType<T>, json: unknown, place: string): T {
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const inside = issue === undefined || issue.path.length === 0 ? '' : `, ${issue.path.join('.')}`;
  throw new Refused(
    `${place}${inside}: ${(issue?.message ?? 'not understood').replace('Invalid input: ', '')}`,
  );
}
