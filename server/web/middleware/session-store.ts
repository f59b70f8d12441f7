/**
 * Staff sessions in the panel database: any process can serve the next request. Only the SHA-256 of a session's id is
 * stored, so a copy of the database opens nothing. A session ends after 30 idle minutes and in any case after 8 hours.
 */
import { createHash } from 'node:crypto';
import session, { type SessionData } from 'express-session';
import type { World } from '../../actions/world.ts';

const idle = 30 * 60_000;
const longest = 8 * 60 * 60_000;

type Done = (error?: unknown) => void;

export class PanelSessionStore extends session.Store {
  readonly #world: World;

  constructor(world: World) {
    super();
    this.#world = world;
  }

  override get(id: string, done: (error: unknown, data?: SessionData | null) => void): void {
    this.#read(id).then((data) => done(null, data), done);
  }

  override set(id: string, data: SessionData, done: Done = ignore): void {
    this.#write(id, data).then(() => done(), done);
  }

  override touch(id: string, data: SessionData, done: Done = ignore): void {
    this.set(id, data, done);
  }

  override destroy(id: string, done: Done = ignore): void {
    this.#world.panel.sessions.end(hashOf(id)).then(() => done(), done);
  }

  async #read(id: string): Promise<SessionData | null> {
    const text = await this.#world.panel.sessions.read(hashOf(id), this.#now());
    return text === null ? null : (JSON.parse(text) as SessionData);
  }

  async #write(id: string, data: SessionData): Promise<void> {
    const now = this.#now();
    const lastMoment = (data.signedInAt ?? now) + longest;
    await this.#world.panel.sessions.write(
      hashOf(id),
      JSON.stringify(data),
      Math.min(now + idle, lastMoment),
    );
  }

  #now(): number {
    return this.#world.clock.now().getTime();
  }
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

function ignore(): void {}
