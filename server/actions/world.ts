/** Everything an action may touch. main.ts and cli.ts make one; tests make one with a fixed clock. */
import type { AnswersStore, Clock, Keys, PanelStore } from './ports.ts';

export interface World {
  panel: PanelStore;
  answers: AnswersStore;
  keys: Keys;
  clock: Clock;
}
