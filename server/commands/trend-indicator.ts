/** --indicator QUESTION=CODE: the answer, net or mean that is followed, found in each wave. */
import { keyOf } from '../../reports/dataset.ts';
import { rowPlans } from '../../reports/tables/row-plans.ts';
import type { Measured } from '../../surveys/measured.ts';
import type { Variable } from '../../surveys/variable.ts';
import { Refused } from '../refused.ts';
import { WrongUsage } from './command.ts';

/** The variables of one wave, with the file they come from. */
export interface WaveVariables {
  questionnaireFile: string;
  variables: Variable[];
}

export interface TrendIndicator {
  measured: Measured;
  /** By wave. */
  variables: Variable[];
}

/**
 * "LOK1=1", "LOK4/gemak=top2" for a row of a matrix, "CIJFER=mean". The question must be in every wave; an answer that
 * some wave lacks makes the waves not comparable, one that all lack is refused. @throws WrongUsage or Refused
 */
export function findIndicator(text: string, waves: WaveVariables[]): TrendIndicator {
  const { key, code } = splitIndicator(text, waves);
  const variables = waves.map(({ questionnaireFile, variables: known }) => {
    const found = known.find((variable) => keyOf(variable) === key);
    if (found !== undefined) return found;
    throw new Refused(
      `${questionnaireFile}: has no question ${key}; expected one of ${known.map(keyOf).join(', ')}`,
    );
  });
  return { measured: measuredIn(variables, { key, code }), variables };
}

/** A name can hold an "="; the one that some wave knows counts, else the first part. */
function splitIndicator(text: string, waves: WaveVariables[]): { key: string; code: string } {
  const known = new Set(waves.flatMap(({ variables }) => variables.map(keyOf)));
  const ends = Array.from(text.matchAll(/=/g), ({ index }) => index);
  const end = ends.find((one) => known.has(text.slice(0, one))) ?? ends[0] ?? 0;
  const [key, code] = [text.slice(0, end), text.slice(end + 1)];
  if (key === '' || code === '') {
    throw new WrongUsage(`--indicator ${text}: expected QUESTION=CODE, QUESTION/ROW=CODE or QUESTION=mean`);
  }
  return { key, code };
}

function measuredIn(variables: Variable[], { key, code }: { key: string; code: string }): Measured {
  const codes = new Set(variables.flatMap((variable) => rowPlans(variable).map((plan) => plan.code)));
  if (codes.has(code)) return { kind: 'share', code };
  const hasMean = variables.some(hasNumbers);
  if (code === 'mean' && hasMean) return { kind: 'mean' };
  const expected = [...codes, ...(hasMean ? ['mean'] : [])].join(', ');
  throw new Refused(
    `--indicator ${key}=${code}: expected one of ${expected === '' ? 'no answers' : expected}`,
  );
}

function hasNumbers({ kind, meaning }: Variable): boolean {
  return kind === 'number' || (kind === 'scale' && Object.keys(meaning.scores).length > 0);
}
