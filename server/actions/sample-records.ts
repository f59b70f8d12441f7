/** Who were drawn for a wave. */
import type { Json } from '../../surveys/question.ts';
import type { IsoDay } from './iso-day.ts';

export interface Draw {
  waveId: string;
  /** As it is printed: whoever has it, and the same register, draws the same people. */
  seed: string;
  /** What was asked and what each stratum gave; server/actions/sampling reads and writes it. */
  plan: Json;
  drawnOn: IsoDay;
  staffId: string;
}

export interface Samples {
  /** In the place of an earlier draw for this wave. */
  draw(draw: Draw, memberIds: string[]): Promise<void>;
  find(waveId: string): Promise<Draw | null>;
  /** Ids of the members of the sample, sorted. */
  members(waveId: string): Promise<string[]>;
  /** Of waves that are not open yet: wave -> ids. */
  planned(): Promise<Map<string, string[]>>;
  /** Ids of the waves this member was drawn for, whatever became of them, sorted. */
  ofMember(memberId: string): Promise<string[]>;
}
