/** Who were drawn for a wave. */
import type { Json, JsonObject } from '../../surveys/question.ts';
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

/** Of a sample whose people were forgotten: how many, by each trait by itself, by code. */
export interface SampleCounts extends JsonObject {
  people: number;
  /** As the wave keeps them with an answer. */
  bands: Record<'age_group' | 'gender' | 'district', Record<string, number>>;
  /** As the panel is described: server/actions/sampling/composition.ts. */
  traits: Record<'age' | 'gender' | 'district', Record<string, number>>;
}

export interface Samples {
  /** In the place of an earlier draw for this wave. */
  draw(draw: Draw, memberIds: string[]): Promise<void>;
  find(waveId: string): Promise<Draw | null>;
  /** Ids of the members of the sample, sorted. */
  members(waveId: string): Promise<string[]>;
  /** Puts counts in the place of the people; how many these were. The draw stays. */
  forget(waveId: string, counts: SampleCounts): Promise<number>;
  /** Null while the people are known. */
  kept(waveId: string): Promise<SampleCounts | null>;
  /** Of waves that are not open yet: wave -> ids. */
  planned(): Promise<Map<string, string[]>>;
  /** Ids of the waves this member was drawn for, whatever became of them, sorted. */
  ofMember(memberId: string): Promise<string[]>;
}
