/** The report plan beside a questionnaire (report.json), read into a shape; everything in it may be left out. */
import type { Json, JsonObject } from '../../surveys/question.ts';

export interface ReportPlan {
  aim: string[];
  first: string[];
  themes: { id: string; title: string; questions: string[] }[];
  inShort: { key: string; code: string }[];
  sentences: Record<string, string>;
  shortTitles: Record<string, string>;
  shortLabels: Record<string, Record<string, string>>;
  palette: Record<string, string>;
  next: string[];
}

export function readPlan(json: JsonObject): ReportPlan {
  return {
    aim: texts(json['aim']),
    first: texts(json['first']),
    themes: records(json['themes']).map((theme) => ({
      id: text(theme['id']),
      title: text(theme['title']),
      questions: texts(theme['questions']),
    })),
    inShort: records(json['inShort']).map(inShortOf),
    sentences: textRecord(json['sentences']),
    shortTitles: textRecord(json['shortTitles']),
    shortLabels: Object.fromEntries(
      Object.entries(record(json['shortLabels'])).map(([question, labels]) => [question, textRecord(labels)]),
    ),
    palette: textRecord(json['palette']),
    next: texts(json['next']),
  };
}

function inShortOf(item: JsonObject): { key: string; code: string } {
  const figure = record(item['figure']);
  const row = item['item'] === undefined || item['item'] === null ? '' : `/${text(item['item'])}`;
  return { key: text(item['question']) + row, code: text(figure['net'] ?? figure['code']) };
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function records(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function textRecord(value: Json | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(record(value)).map(([key, one]) => [key, text(one)]));
}
