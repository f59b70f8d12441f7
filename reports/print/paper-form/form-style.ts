/** Measures and type of the form on paper, in points. Nothing is smaller than 12: it is read without glasses too. */
import { colours } from '../theme.ts';
import type { TypeStyle } from '../theme.ts';

const left = 50;
const width = 495.28;
/** Numbers hang left of the questions. */
const hang = 28;

export const sheet = { top: 46, bottom: 782, foot: 800, left, width, right: left + width };
export const body = { left: left + hang, width: width - hang };

/** Dark enough to be seen in a grey copy. */
const muted = colours.muted;
const sans = { font: 'Sans', colour: colours.ink } as const;
const semibold = { font: 'SansSemibold', colour: colours.ink } as const;

export const type = {
  town: { ...semibold, size: 13, leading: 17 },
  title: { font: 'Serif', colour: colours.ink, size: 26, leading: 31 },
  section: { ...semibold, size: 15, leading: 20 },
  question: { ...semibold, size: 12.5, leading: 16.5 },
  text: { ...sans, size: 12, leading: 16 },
  strong: { ...semibold, size: 12, leading: 16 },
  quiet: { ...sans, size: 12, leading: 16, colour: muted },
  code: { ...semibold, size: 30, leading: 38 },
  foot: { ...sans, size: 12, leading: 14, colour: muted },
  footCode: { ...semibold, size: 12, leading: 14 },
} satisfies Record<string, TypeStyle>;

export const box = { size: 13, colour: colours.ink, weight: 1.1 };
export const line = { pitch: 25, colour: '#7A848E', weight: 0.75 };
export const ground = '#ECEEF0';
/** From one answer to the next. */
export const rowGap = 3.5;
/** Above a question. */
export const questionGap = 17;
