/** What is followed over the waves: the share of an answer or of a net, by its code, or a mean. */
export type Measured = { kind: 'share'; code: string } | { kind: 'mean' };
