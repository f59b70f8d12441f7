/** Widths of single letters, in thousandths of the type size, of the faces that a report is printed in. */

/** Source Sans 3, by the first character of each row of neighbours. */
const rows: [first: string, advances: number[]][] = [
  [
    ' ',
    [
      200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
      497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
      479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
      500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
      338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
    ],
  ],
  [
    'Α',
    [
      544, 588, 498, 588, 527, 539, 652, 664, 263, 579, 515, 727, 647, 533, 664, 645, 566, 566, 538, 536, 476,
      719, 513, 699, 678, 263, 476, 560, 448, 541, 262, 510, 560, 565, 484, 531, 448, 424, 541, 522, 262, 494,
      494, 562, 474, 431, 535, 586, 549, 432, 546, 458, 510, 680, 481, 689, 701,
    ],
  ],
  [
    'А',
    [
      544, 580, 588, 498, 638, 527, 830, 550, 658, 656, 579, 630, 727, 652, 664, 645, 566, 571, 536, 514, 732,
      513, 642, 598, 877, 880, 720, 798, 580, 571, 908, 582, 504, 544, 508, 411, 533, 496, 688, 456, 565, 565,
      495, 531, 633, 562, 542, 553, 555, 456, 460, 467, 734, 446, 558, 512, 749, 761, 596, 674, 491, 456, 738,
      515, 496, 496, 560, 411, 456, 419, 246, 246, 247, 735, 758, 544, 495, 565, 467, 558,
    ],
  ],
  // Noto Sans Hebrew.
  [
    'א',
    [
      632, 572, 374, 542, 627, 301, 330, 662, 634, 295, 545, 515, 522, 684, 660, 329, 379, 643, 593, 620, 601,
      529, 556, 627, 523, 730, 685,
    ],
  ],
];

const others: Record<string, number> = {
  '\u00a0': 200,
  '–': 480,
  '—': 800,
  '’': 249,
  '‘': 249,
  '“': 426,
  '”': 426,
  '…': 948,
  '·': 249,
  '•': 304,
  '→': 619,
  ß: 576,
  æ: 778,
  œ: 839,
};

const advances = new Map(Object.entries(others));
for (const [first, widths] of rows) {
  widths.forEach((width, i) => advances.set(String.fromCodePoint((first.codePointAt(0) ?? 0) + i), width));
}

/** A letter with an accent is as wide as the letter. Undefined for letters that are not in the tables. */
export function advanceOf(letter: string): number | undefined {
  return advances.get(letter) ?? advances.get(letter.normalize('NFD').charAt(0));
}

/**
 * Arabic letters join, so their width depends on their place in the word. Fitted to labels in Noto Sans Arabic, rather
 * too wide than too narrow: a label comes out between a tenth too narrow and a quarter too wide.
 */
export function arabicAdvance(letter: string, endsWord: boolean): number {
  if (/[اأإآٱ]/.test(letter)) return 330;
  if (/[دذرزژوؤ]/.test(letter)) return 440;
  if (/[ةى]/.test(letter)) return 860;
  if (endsWord) return /[بتثنيئپیسشصضقفكکگ]/.test(letter) ? 860 : 690;
  return /[لبتثنيئپی]/.test(letter) ? 280 : 620;
}
