/** A world in memory with a clock that stands still until it is told to move. */
import { createHmac } from 'node:crypto';
import type { Keys } from '../../server/actions/ports.ts';
import { directPrinter } from '../../server/printer/direct-printer.ts';
import { keptPrinter } from '../../server/printer/kept-printer.ts';
import type { World } from '../../server/actions/world.ts';
import { Refused } from '../../server/refused.ts';
import { memoryAnswers } from './memory-answers.ts';
import { memoryErasures } from './memory-keeping.ts';
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
    erasures: memoryErasures(),
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
  const gone = new Set<string>();
  let series = 1;
  return {
    createWaveKey: async (waveId) => {
      if (gone.has(waveId)) throw new Refused(`The key of wave ${waveId} was destroyed.`);
      series = Math.abs(series);
    },
    waveKey: async (waveId) => {
      if (gone.has(waveId)) throw new Refused(`There is no key for wave ${waveId}.`);
      return key(`wave ${waveId}`);
    },
    findWaveKey: async (waveId) => (gone.has(waveId) ? null : key(`wave ${waveId}`)),
    seriesKey: async () => {
      if (series < 0) throw new Refused('There is no key for the series.');
      return key(series === 1 ? 'series' : `series ${series}`);
    },
    findSeriesKey: async () => (series > 0 ? key(series === 1 ? 'series' : `series ${series}`) : null),
    hasSeriesKey: async () => series > 0,
    destroyWaveKey: async (waveId) => void gone.add(waveId),
    wasWaveKeyDestroyed: async (waveId) => gone.has(waveId),
    takeWaveKey: async () => undefined,
    // Below zero: gone, and what the next one will be.
    destroySeriesKey: async () => {
      series = -Math.abs(series) - 1;
    },
    forgetSeriesEnd: async () => undefined,
    visitKey: async () => key('visits'),
    codeKey: async () => key('codes'),
    linkKey: async () => key('links'),
    limitKey: async () => key('limits'),
    receiptKey: async () => key('receipts'),
    jobKey: async () => key('jobs'),
    erasureKey: async () => key('erasures'),
    staffKey: async () => key('staff'),
  };
}
