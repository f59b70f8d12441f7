/** One request to our own server, with its reply put in a few kinds. */

export type Reply =
  | { state: 'done'; body: ReplyBody }
  /** The server asks for other answers. */
  | { state: 'refused'; body: ReplyBody }
  /** Trying again will not help. */
  | { state: 'ended'; sentence: string; answered: boolean }
  /** No reply, or the server could not work: try again. */
  | { state: 'unreachable' };

export interface ReplyBody {
  next?: string;
  time?: string;
  revision?: number;
  title?: string;
  sentences?: string[];
  problems?: { question: string }[];
}

const patience = 30_000;

export async function post(address: string, word: string, body: string, type: string): Promise<Reply> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const reply = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': type, 'X-Panelpeil-Token': word },
      body,
      credentials: 'same-origin',
      // A page that is being left may still finish saving; browsers allow this up to 64 kB.
      keepalive: body.length < 60_000,
      signal: stop.signal,
    });
    return understand(reply.status, (await reply.json()) as ReplyBody);
  } catch {
    return { state: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

function understand(status: number, body: ReplyBody): Reply {
  if (status === 200) return { state: 'done', body };
  if (status >= 500 || status === 408 || status === 429) return { state: 'unreachable' };
  if (status === 400 || status === 413 || status === 422) return { state: 'refused', body };
  return { state: 'ended', sentence: body.title ?? '', answered: status === 409 };
}
