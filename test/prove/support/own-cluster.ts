/** One PostgreSQL for all proofs of a run, which flushes to the disk as in production and may be stopped. */
import { randomBytes } from 'node:crypto';
import knex from 'knex';
import { makeCluster, type Cluster } from '../../support/postgres.ts';

let cluster: Cluster | null = null;

export function ownCluster(): Cluster {
  cluster ??= makeCluster('');
  return cluster;
}

/** An empty database. @returns its address */
export async function makeDatabase(): Promise<{ url: string; remove: () => Promise<void> }> {
  const name = `proof_${randomBytes(6).toString('hex')}`;
  const url = new URL(ownCluster().address);
  url.pathname = `/${name}`;
  await onCluster(`create database ${name}`);
  return { url: url.href, remove: () => onCluster(`drop database ${name} with (force)`) };
}

/** One statement; each is its own transaction. */
export async function onCluster(statement: string, url = ownCluster().address): Promise<void> {
  await asked(statement, url);
}

/** The rows of one query. */
export async function asked(query: string, url: string): Promise<Record<string, unknown>[]> {
  const db = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    const { rows } = await db.raw<{ rows: Record<string, unknown>[] }>(query);
    return rows;
  } finally {
    await db.destroy();
  }
}
