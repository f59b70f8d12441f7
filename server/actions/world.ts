/** Everything an action may touch. server/installation.ts makes one; tests make one with a fixed clock. */
import type { AnswersStore, Clock, Keys, PanelStore, Printer } from './ports.ts';

export interface World {
  panel: PanelStore;
  answers: AnswersStore;
  keys: Keys;
  printer: Printer;
  clock: Clock;
  /** The one address under which people reach us, without a slash at the end. */
  publicUrl: string;
}
