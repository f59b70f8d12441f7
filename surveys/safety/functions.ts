/**
 * Functions a condition may call: those whose outcome follows from the answers alone. today(), age() and the like would
 * give the same answers another outcome tomorrow; displayValue() and the like need SurveyJS's pages.
 */
const fromAnswersAlone = [
  'iif', 'sum', 'min', 'max', 'count', 'avg', 'round', 'trunc', 'substring', 'sumInArray', 'minInArray', 'maxInArray',
  'countInArray', 'avgInArray',
]; // prettier-ignore

/** The reason to refuse a condition that calls another function; null when all are allowed. */
export function refuseFunctions(condition: string): string | null {
  // Quotes may be escaped; read both ways, so that nothing hides between them.
  const readings = [/'[^']*'|"[^"]*"|\{[^}]*\}/g, /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\{[^}]*\}/g];
  const outside = readings.map((texts) => condition.replace(texts, ' ')).join(' ');
  const called = [...outside.matchAll(/([A-Za-z_]\w*)\s*\(/g)].map((match) => match[1] ?? '');
  const wrong = called.find((name) => !operators.has(name.toLowerCase()) && !fromAnswersAlone.includes(name));
  if (wrong === undefined) return null;
  return `the condition calls ${wrong}(); allowed are ${fromAnswersAlone.join(', ')}`;
}

/** Words of a condition that may stand before a parenthesis without calling anything. */
const operators = new Set([
  'and', 'or', 'not', 'negate', 'equal', 'notequal', 'less', 'greater', 'lessorequal', 'greaterorequal', 'contains', 'contain',
  'notcontains', 'notcontain', 'anyof', 'noneof', 'allof', 'empty', 'notempty', 'between', 'notbetween',
]); // prettier-ignore
