/** Everything an action may touch. server/installation.ts makes one; tests make one with a fixed clock. */
import type { Clock, FigureFiles, Keys, MemberFiles, Printer, SurveyLibrary } from './ports.ts';
import type { ErasureList } from './erasure/erasure-list.ts';
import type { AnswersStore, PanelStore } from './stores.ts';

export interface World {
  panel: PanelStore;
  answers: AnswersStore;
  keys: Keys;
  erasures: ErasureList;
  printer: Printer;
  figureFiles: FigureFiles;
  library: SurveyLibrary;
  memberFiles: MemberFiles;
  clock: Clock;
  /** The one address under which people reach us, without a slash at the end. */
  publicUrl: string;
}
