/** Reads figures as our own templates have them, in this process: for tests of what is done with the records. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { periodOfRecord } from '../../reports/figures/record-keys.ts';
import type { FigureKind, RecordOf } from '../../reports/figures/records.ts';
import { dayOf, wallTime } from '../../reports/figures/wall-time.ts';
import { momentOf } from '../../reports/figures/tally-appointments.ts';
import type {
  FigureField,
  FigureMapping,
  FileRemark,
  KeptTable,
  PeriodOfFile,
} from '../../server/actions/figure-file.ts';
import type { FigureFiles } from '../../server/actions/ports.ts';
import { Problem } from '../../server/actions/problem.ts';

const statuses = { Gepland: 'planned', Aangemeld: 'arrived', Afgehandeld: 'served', Weggegaan: 'left' };
const means = { itsme: 'itsme', eID: 'eid', andere: 'other' };

function field(name: string, head: string, words: Record<string, string> = {}): FigureField {
  const listed = Object.entries(words).map(([label, value]) => ({ label, value }));
  return { name, head, required: name !== 'location', example: listed[0]?.label ?? '1', words: listed };
}

const fields: Partial<Record<FigureKind, FigureField[]>> = {
  appointments: [
    field('key', 'Afspraaknummer'),
    field('service', 'Dienst'),
    field('location', 'Locatie'),
    field('products', 'Product'),
    field('planned', 'Afspraak op'),
    field('arrived', 'Aangemeld op'),
    field('called', 'Opgeroepen op'),
    field('ended', 'Beëindigd op'),
    field('status', 'Status', statuses),
  ],
  logins: [
    field('day', 'Datum'),
    field('means', 'Aanmeldmiddel', means),
    field('logins', 'Aantal aanmeldingen'),
  ],
};
const personal = new Set(['Naam klant', 'E-mail']);

export const plainFigureFiles: FigureFiles = {
  fields: (kind) => fields[kind] ?? [],
  async open(bytes, kind) {
    const { table, dropped } = tableOf(bytes);
    const mapping = guess(kind, table.columns);
    return { table, mapping, dropped, remarks: [], reading: ['UTF-8', 'puntkomma'] };
  },
  async read(file, { kind, mapping: given }, take) {
    const { table, dropped } =
      'columns' in file
        ? { table: file, dropped: [] }
        : tableOf(Buffer.isBuffer(file) ? file : await readFile(file.path));
    const mapping = { ...guess(kind, table.columns), ...given };
    const remarks: FileRemark[] = [];
    const parts = new Map<string, PeriodOfFile>();
    const sample: Awaited<ReturnType<FigureFiles['read']>>['sample'] = [];
    for (const [i, cells] of table.cells.entries()) {
      const row = table.lines[i] ?? 0;
      const record = recordOf(kind, { cells, row, table, mapping, remarks });
      if (sample.length < 20) sample.push({ line: row, cells, record });
      const period = record === null ? null : periodOfRecord(kind, record);
      if (record === null || period === null) continue;
      const part = parts.get(period) ?? { period, rows: [] };
      parts.set(period, part);
      part.rows.push({ record, row });
    }
    const ordered = [...parts.values()].sort((a, b) => a.period.localeCompare(b.period));
    const faults = remarks.length;
    const days = ordered.flatMap((part) => part.rows.map(({ record }) => dayOfRecord(record))).toSorted();
    if (faults === 0) for (const part of ordered) await take(part);
    const covers = days.length === 0 ? null : { from: days[0] ?? '', to: days.at(-1) ?? '' };
    return { remarks, faults, notices: 0, covers, sample, columns: table.columns, dropped, mapping };
  },
};

function tableOf(bytes: Buffer): { table: KeptTable; dropped: string[] } {
  if (bytes.includes(0)) throw new Problem('bad-input', 'Dit is geen CSV-bestand en geen werkmap van Excel.');
  const [head = [], ...rows] = parse(bytes, {
    delimiter: ';',
    bom: true,
    relax_column_count: true,
  }) as string[][];
  const kept = [...head.keys()].filter((at) => !personal.has(head[at] ?? ''));
  const only = (cells: string[]): string[] => kept.map((at) => cells[at] ?? '');
  const table = { columns: only(head), lines: rows.map((_, i) => i + 2), cells: rows.map(only) };
  return { table, dropped: head.filter((name) => personal.has(name)) };
}

function guess(kind: FigureKind, columns: string[]): FigureMapping {
  const known = (fields[kind] ?? []).filter(({ head }) => columns.includes(head));
  return {
    columns: Object.fromEntries(known.map(({ name, head }) => [name, head])),
    dates: 'day first',
    decimals: ',',
    durations: null,
    words: {},
    service: null,
  };
}

interface Reading {
  cells: string[];
  row: number;
  table: KeptTable;
  mapping: FigureMapping;
  remarks: FileRemark[];
}

function recordOf(kind: FigureKind, reading: Reading): RecordOf[FigureKind] | null {
  const { cells, row, table, mapping, remarks } = reading;
  const text = (name: string): string => cells[table.columns.indexOf(mapping.columns[name] ?? '')] ?? '';
  const fault = (name: string, sentence: string): null => {
    const column = mapping.columns[name] ?? null;
    remarks.push({
      level: 'fault',
      row,
      column,
      sentence: `Rij ${row}, kolom '${column ?? name}': ${sentence}`,
      check: name,
    });
    return null;
  };
  const word = (name: string): string | null => {
    const own = mapping.words[name]?.[text(name)];
    const known = fields[kind]
      ?.find((one) => one.name === name)
      ?.words.find(({ label }) => label === text(name));
    return own ?? known?.value ?? fault(name, `“${text(name)}” kennen wij niet.`);
  };
  if (kind === 'logins') {
    const [day = '', month = '', year = ''] = text('day').split('/');
    const count = Number(text('logins'));
    if (!/^\d+$/.test(text('logins'))) return fault('logins', `“${text('logins')}” is geen aantal.`);
    const by = word('means') as RecordOf['logins']['means'];
    return { day: `${year}-${month}-${day}`, span: 'day', means: by, logins: count, uniqueUsers: null };
  }
  const moment = (name: string): number | null => momentOfText(text(name));
  return {
    key: text('key'),
    service: mapping.service ?? text('service'),
    location: null,
    products: [text('products')],
    channel: null,
    status: word('status') as RecordOf['appointments']['status'],
    booked: null,
    planned: moment('planned'),
    arrived: moment('arrived'),
    called: moment('called'),
    ended: moment('ended'),
    people: 1,
  };
}

function momentOfText(text: string): number | null {
  const [, day, month, year, hour, minute] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d)/.exec(text) ?? [];
  if (year === undefined) return null;
  return wallTime(`${year}-${month ?? ''}-${day ?? ''}`, Number(hour), Number(minute));
}

function dayOfRecord(record: RecordOf[FigureKind]): string {
  if ('status' in record && 'planned' in record) return dayOf(momentOf(record) ?? 0);
  return 'day' in record ? record.day : '';
}
