/** The look of the document, as styles that the reader can change in one place. Sizes are half points, room is twentieths of a point. */
import {
  BorderStyle,
  convertMillimetersToTwip,
  LineRuleType,
  type IStylesOptions,
  type ISectionPropertiesOptions,
} from 'docx';
import type { Report } from '../../report.ts';

const ink = '1B1F24';
const muted = '56606B';
/** Letters that every Word has, so that the file looks the same to all who work on it. */
const sans = 'Calibri';
const serif = 'Georgia';

export const pageSize: ISectionPropertiesOptions = {
  page: {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: {
      top: convertMillimetersToTwip(22),
      bottom: convertMillimetersToTwip(22),
      left: convertMillimetersToTwip(22),
      right: convertMillimetersToTwip(22),
    },
  },
};

/** Borders of a table. */
export const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D5D9DE' };
export const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Between the margins, in twentieths of a point. */
export const textWidth = convertMillimetersToTwip(210 - 2 * 22);

export function styles({ colour, language }: Pick<Report, 'colour' | 'language'>): IStylesOptions {
  const house = colour.replace('#', '');
  const heading = (size: number, before: number, face: string) => ({
    run: { size, bold: true, color: house, font: face },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: sans, size: 21, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 150, line: 300, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: serif, size: 60, bold: true, color: house },
        paragraph: { spacing: { before: 1200, after: 120, line: 260, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(34, 480, serif),
      heading2: heading(26, 360, sans),
      hyperlink: { run: { color: house, underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      style('Subtitle', { run: { size: 28, color: muted } }),
      style('Finding', { run: { font: serif, size: 28, bold: true }, paragraph: { keepNext: true } }),
      style('Question', { run: { size: 19, color: muted }, paragraph: { keepNext: true } }),
      style('Base line', { run: { size: 18, color: muted }, paragraph: { spacing: { after: 200 } } }),
      style('Note', { run: { size: 19, italics: true, color: muted } }),
      style('Table caption', {
        run: { size: 20, bold: true },
        paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
      }),
      style('Table cell', {
        run: { size: 18 },
        paragraph: { spacing: { before: 30, after: 30, line: 240 } },
      }),
      style('Dense table cell', {
        run: { size: 15 },
        paragraph: { spacing: { before: 30, after: 30, line: 240 } },
      }),
      style('Small', { run: { size: 18, color: muted }, paragraph: { spacing: { before: 60, after: 80 } } }),
    ],
  };
}

type Look = Pick<NonNullable<IStylesOptions['paragraphStyles']>[number], 'run' | 'paragraph'>;

/** "Base line" -> the id "BaseLine". */
function style(name: string, look: Look): NonNullable<IStylesOptions['paragraphStyles']>[number] {
  return {
    id: name.replaceAll(/ (\w)/gu, (_, letter: string) => letter.toUpperCase()),
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...look,
  };
}
