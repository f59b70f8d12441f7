/** More answers than this do not fit one stacked bar. */
export const mostSegments = 6;
