/** Sends the answers. The server keeps one answer a person, so the same body may be sent again when no reply came. */

export type Sent =
  | { state: 'stored'; next: string }
  /** The server asks for other answers: one sentence each, and the names of the questions. */
  | { state: 'refused'; sentences: string[]; questions: string[] }
  /** Sending again will not help. */
  | { state: 'ended'; sentence: string; answered: boolean }
  /** No reply, or the server could not work: the answers stay here. */
  | { state: 'unreachable' };

const patience = 30_000;

export async function sendAnswers(body: string, token: string): Promise<Sent> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const headers = { 'Content-Type': 'application/json', 'X-Panelpeil-Token': token };
    const reply = await fetch('/vragenlijst', {
      method: 'POST',
      headers,
      body,
      credentials: 'same-origin',
      signal: stop.signal,
    });
    return understand(reply.status, await reply.json());
  } catch {
    return { state: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

interface Reply {
  next?: string;
  title?: string;
  sentences?: string[];
  problems?: { question: string }[];
}

function understand(status: number, reply: Reply): Sent {
  if (status === 200) return { state: 'stored', next: reply.next ?? '/vragenlijst/bedankt' };
  if (status >= 500 || status === 408 || status === 429) return { state: 'unreachable' };
  const sentence = reply.title ?? 'Wij konden uw antwoorden niet bewaren.';
  if (status === 400 || status === 413) return { state: 'refused', sentences: [sentence], questions: [] };
  if (status === 422) {
    const questions = (reply.problems ?? []).map(({ question }) => question);
    return { state: 'refused', sentences: reply.sentences ?? [sentence], questions };
  }
  return { state: 'ended', sentence, answered: status === 409 };
}
