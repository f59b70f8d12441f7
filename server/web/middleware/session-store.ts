/**
 * Staff sessions in the panel database: any process can serve the next request. Only the SHA-256 of a session's id is
 * stored, so a copy of the database opens nothing. A session ends after 30 idle minutes and in any case after 8 hours.
 */
import { createHash } from 'node:crypto';
import session, { type SessionData } from 'express-session';
import { idle } from '../../actions/session-end.ts';
import type { World } from '../../actions/world.ts';

const minute = 60_000;
const longest = 8 * 60 * minute;
/** How precisely it is kept when somebody was here. */
const quarter = 15 * minute;

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
    this.#world.panel.sessions.end(sessionHash(id)).then(() => done(), done);
  }

  /** Of somebody who signs in at this moment. From here on it can only go on or end: an answer that is still on its way brings none back. */
  async open(
    id: string,
    { staffId, data, browser }: { staffId: string; data: SessionData; browser: string },
  ): Promise<void> {
    const since = data.signedInAt ?? this.#now();
    const seen = { idHash: sessionHash(id), since, usedAt: quarterOf(this.#now()), browser };
    await this.#world.panel.sessions.open(staffId, seen, JSON.stringify(data), this.#endOf(data));
  }

  async #read(id: string): Promise<SessionData | null> {
    const text = await this.#world.panel.sessions.read(sessionHash(id), this.#now());
    return text === null ? null : (JSON.parse(text) as SessionData);
  }

  async #write(id: string, data: SessionData): Promise<void> {
    const { sessions } = this.#world.panel;
    const [idHash, text, expiresAt] = [sessionHash(id), JSON.stringify(data), this.#endOf(data)];
    if (data.staffId === undefined) await sessions.write(idHash, text, expiresAt);
    else await sessions.goOn(idHash, text, { usedAt: quarterOf(this.#now()), expiresAt });
  }

  #endOf(data: SessionData): number {
    const now = this.#now();
    return Math.min(now + idle, (data.signedInAt ?? now) + longest);
  }

  #now(): number {
    return this.#world.clock.now().getTime();
  }
}

/** As the database knows a session. */
export function sessionHash(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

function quarterOf(moment: number): number {
  return Math.floor(moment / quarter) * quarter;
}

function ignore(): void {}
