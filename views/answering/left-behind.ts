/** What an earlier visit could not send any more: a tablet that ran out of power in the train. It goes first. */
import type { DeviceCopy, DeviceCopyContent, Unsaved } from './device-copy.ts';
import { post, type Reply } from './post.ts';

/** True when the server took typed answers that the page does not show yet. */
export async function saveLeftBehind(
  copy: DeviceCopy,
  { unsaved }: DeviceCopyContent,
  word: string,
): Promise<boolean> {
  if (unsaved === null) return false;
  const reply = await post('/vragenlijst/antwoorden', word, afterwards(unsaved), unsaved.type);
  if (reply.state === 'unreachable') return false;
  await copy.keep({ unsaved: null });
  return reply.state === 'done';
}

/** Null when nothing was being sent. */
export async function sendLeftBehind({ sending }: DeviceCopyContent, word: string): Promise<Reply | null> {
  return sending === null ? null : post('/vragenlijst', word, sending, 'application/json');
}

/** What was answered elsewhere since then stays. */
function afterwards({ body, type, after }: Unsaved): string {
  return type === 'application/json'
    ? JSON.stringify({ ...(JSON.parse(body) as object), after })
    : `${body}&na=${after}`;
}
