/** A world in memory with a clock that stands still until it is told to move. */
import { createHmac } from 'node:crypto';
import type { Keys } from '../../server/actions/ports.ts';
import { directPrinter } from '../../server/printer/direct-printer.ts';
import { keptPrinter } from '../../server/printer/kept-printer.ts';
import type { World } from '../../server/actions/world.ts';
import { memoryAnswers } from './memory-answers.ts';
import { memoryPanel } from './memory-panel.ts';
import { surveyLibrary } from '../../server/survey-library.ts';
import { figureFilesHere } from '../../server/imports/figure-files-here.ts';
import { memberFilesHere } from '../../server/imports/people/member-files.ts';

export interface TestWorld extends World {
  clock: { now(): Date; pass(milliseconds: number): void };
}

/** What one test had printed serves the next: the same release gives the same bytes. */
export const testPrinter = keptPrinter(directPrinter);

export function memoryWorld(start = '2025-03-10T09:00:00Z'): TestWorld {
  return {
    panel: memoryPanel(),
    answers: memoryAnswers(),
    keys: memoryKeys(),
    printer: testPrinter,
    figureFiles: figureFilesHere,
    library: surveyLibrary,
    memberFiles: memberFilesHere,
    clock: fixedClock(start),
    publicUrl: 'http://panel.kerkebeek.example',
  };
}

export function fixedClock(start: string): TestWorld['clock'] {
  let moment = new Date(start).getTime();
  return {
    now: () => new Date(moment),
    pass: (milliseconds) => {
      moment += milliseconds;
    },
  };
}

/** Keys derived from their names: the same in each run. */
function memoryKeys(): Keys {
  const key = (name: string): Buffer => createHmac('sha256', 'a key for tests').update(name).digest();
  return {
    createWaveKey: async () => undefined,
    waveKey: async (waveId) => key(`wave ${waveId}`),
    findWaveKey: async (waveId) => key(`wave ${waveId}`),
    seriesKey: async () => key('series'),
    visitKey: async () => key('visits'),
    codeKey: async () => key('codes'),
    linkKey: async () => key('links'),
    limitKey: async () => key('limits'),
    receiptKey: async () => key('receipts'),
    jobKey: async () => key('jobs'),
    staffKey: async () => key('staff'),
  };
}
