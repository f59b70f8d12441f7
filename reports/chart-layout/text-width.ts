/**
 * How wide a text is in Source Sans 3, so that a chart can be laid out before there is a canvas: the same lines on
 * paper, in the browser and in a test. Advances of U+0020 to U+007E in thousandths of the type size; a letter with
 * an accent is as wide as the letter.
 */
const advances = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
  497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
  479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
  500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
  338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
];
const others: Record<string, number> = {
  '\u00a0': 200,
  '–': 480,
  '—': 800,
  '’': 275,
  '‘': 275,
  '…': 960,
  '·': 275,
};
const unknown = 600;
/** Semibold letters are on average this much wider. */
const semibold = 1.04;

/** Width in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) thousandths += advanceOf(letter);
  return ((thousandths * size) / 1000) * (bold ? semibold : 1);
}

function advanceOf(letter: string): number {
  const own = others[letter];
  if (own !== undefined) return own;
  const code = letter.normalize('NFD').codePointAt(0) ?? 0;
  return advances[code - 32] ?? unknown;
}
