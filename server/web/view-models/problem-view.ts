/** What a reader sees of an error: status, title, one sentence. Everything unknown is "our fault" and says nothing more. */
import { Problem, type ProblemKind } from '../../actions/problem.ts';

export interface ProblemView {
  status: number;
  title: string;
  sentence: string;
  details: string[];
  /** Seconds after which trying again makes sense. */
  retryAfter: number | null;
}

const statuses: Record<ProblemKind, number> = {
  'bad-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-many': 429,
  away: 503,
};

const titles: Record<number, string> = {
  400: 'Dat hebben wij niet begrepen',
  401: 'Meld u aan',
  403: 'Dit mag niet',
  404: 'Niet gevonden',
  409: 'Dit kan nu niet',
  410: 'Niet meer geldig',
  413: 'Dit is te groot',
  415: 'Dat hebben wij niet begrepen',
  429: 'Even wachten',
  500: 'Er ging iets mis',
  503: 'Even niet bereikbaar',
};

export function problemView(error: unknown): ProblemView {
  if (error instanceof Problem) {
    const { kind, message, details, retryAfter } = error;
    const view = problemOf(statuses[kind], message, details);
    return { ...view, retryAfter: retryAfter ?? view.retryAfter };
  }
  const status = statusOf(error);
  if (status === 503)
    return problemOf(503, 'Wij zijn even niet bereikbaar. Probeer het over enkele minuten opnieuw.');
  if (status === 500) return problemOf(500, 'Er ging iets mis bij ons. Probeer het later opnieuw.');
  if (status === 404) return problemOf(404, 'Deze pagina bestaat niet.');
  if (status === 413) return problemOf(413, 'Wat u stuurt, is te groot.');
  return problemOf(status, 'Wat u stuurt, kunnen wij niet lezen.');
}

function problemOf(status: number, sentence: string, details: string[] = []): ProblemView {
  const retryAfter = status === 503 ? 30 : null;
  return { status, title: titles[status] ?? 'Dit lukt niet', sentence, details, retryAfter };
}

/** Express and its parsers put a status on their errors; a database that is away is known by its code. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  if ('name' in error && error.name === 'KnexTimeoutError') return 503;
  if (isAway(error)) return 503;
  if ('status' in error && typeof error.status === 'number' && error.status >= 400 && error.status < 500)
    return error.status;
  return 500;
}

/** Knex and the drivers: no connection to be had, one that broke, or a database that takes nothing now. */
function isAway(error: object): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code !== null && awayCode.test(code)) return true;
  // A server on a socket file that is gone, or on a name that is not found.
  if (code !== null && 'syscall' in error)
    return ['connect', 'getaddrinfo', 'read', 'write'].includes(String(error.syscall));
  return code === null && error instanceof Error && awayWords.test(error.message);
}

/** No connection, PostgreSQL stopping or starting (57P0x, 08xxx), SQLite locked or its disk full. */
const awayCode =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|57P0\d|08\d{3}|53\d{3}|SQLITE_(BUSY|FULL|IOERR|CANTOPEN))/u;

/** What the driver of PostgreSQL says without a code; Knex may put the statement before it. */
const awayWords = /(^| - )(Connection terminated|timeout expired|Client has encountered a connection error)/u;
