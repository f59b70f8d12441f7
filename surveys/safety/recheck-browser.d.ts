declare module 'recheck/lib/browser.js' {
  import type { checkSync as judge } from 'recheck';
  /** Under a loader that translates modules, as in the tests. */
  export const checkSync: typeof judge | undefined;
  /** Under Node itself, which gives a CommonJS module as a whole. */
  const recheck: { checkSync: typeof judge };
  export default recheck;
}
