/** The service figures of Kerkebeek, brought in as staff would: as files, through the import. */
import { createHash } from 'node:crypto';
import { brusselsDay } from '../../actions/brussels-day.ts';
import { importFile } from '../../actions/import-figures.ts';
import type { World } from '../../actions/world.ts';
import { defaultFigureSettings, type FigureSettings } from '../../../reports/figures/service-figures.ts';
import { monthIn, monthNumber, yearOf } from '../../../reports/figures/periods.ts';
import type { Month } from '../../../reports/figures/records.ts';
import { figureFilesHere } from '../../imports/figure-files-here.ts';
import { kerkebeek } from '../demo-settings.ts';
import { actionsFile } from './actions.ts';
import { appointmentsFile } from './appointments.ts';
import { campaignsFile } from './campaigns.ts';
import { callsFile, webFile } from './contacts.ts';
import { launch, loginsFile, requestsFile } from './counter.ts';
import type { DemoFile } from './csv.ts';
import { populationFile } from './population.ts';

/** @param until the last month there are figures of */
export function demoFigureFiles(until: Month): DemoFile[] {
  const years = Array.from({ length: Math.max(1, yearOf(until) - 2020) }, (_, at) => 2021 + at);
  return [
    appointmentsFile(until),
    loginsFile(until),
    requestsFile(until),
    callsFile(until),
    webFile(until),
    populationFile(kerkebeek.nisCode, years),
    actionsFile(),
    campaignsFile(),
  ];
}

const demoFigureSettings: FigureSettings = {
  ...defaultFigureSettings,
  quietMonths: [7, 8],
  products: {
    'Herdrukken PIN- en PUK-codes': 'PIN- en PUK-codes',
    'PIN- en PUK-codes aanvragen': 'PIN- en PUK-codes',
  },
  launch,
  breaks: [{ month: '2024-04', text: 'overstap naar nieuwe software', kinds: ['appointments'] }],
  target: { indicator: 'awareness', share: 0.9, year: 2026 },
};

export async function fillDemoFigures(installation: World): Promise<void> {
  const world = { ...installation, figureFiles: figureFilesHere };
  const today = brusselsDay(world.clock.now());
  for (const { kind, fileName, text } of demoFigureFiles(monthBefore(today))) {
    const source = Buffer.from(text);
    const checksum = createHash('sha256').update(source).digest('hex');
    await importFile(world, { kind, name: fileName, checksum, source, mapping: null, replace: false });
  }
  await world.panel.figures.saveSettings(demoFigureSettings);
}

function monthBefore(day: string): Month {
  const number = monthNumber(day);
  return number === 1 ? monthIn(yearOf(day) - 1, 12) : monthIn(yearOf(day), number - 1);
}
