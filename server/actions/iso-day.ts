/** Day as YYYY-MM-DD. */
export type IsoDay = string;
