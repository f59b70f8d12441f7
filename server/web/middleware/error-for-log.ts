/**
 * What a log may say of an error: its name, code, and where in our code. The sentence itself only when it cannot quote what a
 * person typed: database errors repeat the query with its values, and parse errors the text that did not parse.
 */
export function errorForLog(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = codeOf(error);
  const frames = (error.stack ?? '').split('\n').filter((frame) => frame.startsWith('    at '));
  const quotes = error instanceof SyntaxError || code !== null;
  return {
    name: error.name,
    code,
    message: quotes ? null : error.message,
    at: frames.slice(0, 8).map((frame) => frame.trim()),
  };
}

function codeOf(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}
