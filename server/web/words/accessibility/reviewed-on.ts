import type { IsoDay } from '../../../actions/iso-day.ts';

/**
 * The day on which somebody last laid the whole accessibility statement, what was checked, what was not and its limits, beside the
 * program, and found it true. Whoever changes one of these lists, or releases a new version, reads all of it again and then
 * writes the day of reading here, by hand: no build and no restart may move it.
 */
export const reviewedOn: IsoDay = '2026-11-27';
