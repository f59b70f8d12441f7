/** How a check ends that does not hold, or that cannot be run here. */
export class Failed extends Error {}
export class NotRun extends Error {}
