/**
 * SQL that comes back is prepared once: the driver prepares anew each time, which costs a second trip to another thread,
 * as long as the query itself takes. One query runs at a time on a connection, as Knex has it.
 */
import type { Database, Statement } from 'sqlite3';

type Done = (this: unknown, error: Error | null, rows?: unknown) => void;

/** A program has some hundreds of queries; those with lists of any length must not push the others out. */
const mostKept = 300;
const mostValues = 40;
/** A kept statement holds its last values until it runs again: long ones are not held. */
const mostHeld = 4096;
const repeated = /^(?:select|insert|update|delete|begin|commit)\b/iu;

/** Changes how this connection runs queries; gives them all back before it closes. */
export function prepareOnce(connection: Database): void {
  const kept = new Map<string, Statement>();
  const ways = { all: connection.all.bind(connection), run: connection.run.bind(connection) };

  const forget = (sql: string): void => {
    kept.get(sql)?.finalize();
    kept.delete(sql);
  };

  /** What was used last stands last. */
  const again = (sql: string): Statement | undefined => {
    const statement = kept.get(sql);
    if (statement === undefined) return undefined;
    kept.delete(sql);
    kept.set(sql, statement);
    return statement;
  };

  const keep = (sql: string, statement: Statement): void => {
    const [leastUsed] = kept.keys();
    if (kept.size >= mostKept && leastUsed !== undefined) forget(leastUsed);
    kept.set(sql, statement);
  };

  const through =
    (way: 'all' | 'run') =>
    (sql: string, values: unknown[] = [], done: Done) => {
      if (!repeated.test(sql) || values.length > mostValues || lengthOf(values) > mostHeld)
        return ways[way](sql, values, done);
      const run = (statement: Statement): void => {
        statement[way](values, function (this: unknown, error: Error | null, rows?: unknown) {
          // Nothing is held open by a query that failed.
          if (error !== null) forget(sql);
          done.call(this, error, rows);
        });
      };
      const known = again(sql);
      if (known !== undefined) run(known);
      else {
        const statement = connection.prepare(sql, (error: Error | null) => {
          if (error !== null) return done.call(statement, error);
          // Two who were first at once: one statement is enough.
          const other = again(sql);
          if (other === undefined) keep(sql, statement);
          else statement.finalize();
          run(other ?? statement);
        });
      }
      return connection;
    };

  const close = connection.close.bind(connection);
  Object.assign(connection, {
    all: through('all'),
    run: through('run'),
    close: (done?: (error: Error | null) => void) => {
      for (const sql of kept.keys()) forget(sql);
      close(done);
    },
  });
}

/** Characters of texts, bytes of buffers. */
function lengthOf(values: unknown[]): number {
  return values.reduce<number>(
    (sum, value) => sum + (typeof value === 'string' || value instanceof Uint8Array ? value.length : 0),
    0,
  );
}
