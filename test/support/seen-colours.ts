/** How far colours are apart for an eye that lacks one of its three kinds of cones. Colours are #RRGGBB. */

export type Sight = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/** Of linear sRGB, for a cone that is missing. Machado, Oliveira and Fernandes (2009), severity 1.0. */
const simulated: Record<Sight, number[][]> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}; // prettier-ignore

/** From linear sRGB to XYZ, each part of the white of D65. IEC 61966-2-1. */
const toXyz = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** CIE 1976 ΔE*ab: 2.3 can just be seen (Mahy, Van Eycken and Oosterlinck, 1994). */
export function difference(one: string, other: string, sight: Sight): number {
  const [a, b] = [labOf(one, sight), labOf(other, sight)];
  return Math.hypot(...a.map((part, i) => part - (b[i] ?? 0)));
}

function labOf(colour: string, sight: Sight): number[] {
  const seen = times(simulated[sight], linearOf(colour)).map((part) => Math.min(1, Math.max(0, part)));
  const [x = 0, y = 0, z = 0] = times(toXyz, seen).map((part) =>
    part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function linearOf(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

function times(matrix: number[][], vector: number[]): number[] {
  return matrix.map((row) => row.reduce((sum, part, i) => sum + part * (vector[i] ?? 0), 0));
}
