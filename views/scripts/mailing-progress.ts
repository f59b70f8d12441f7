/** How far a mailing is, every few seconds. Without a script the page says so when it is loaded again. */
interface Progress {
  state: string;
  ended: number;
  people: number;
  words: string;
}

const pause = 5_000;

const bar = document.querySelector<HTMLProgressElement>('progress[data-address]');
const line = document.querySelector('#voortgang');
if (bar !== null && line !== null) setTimeout(() => void follow(bar, line), pause);

async function follow(progress: HTMLProgressElement, words: Element): Promise<void> {
  const now = await ask(progress.dataset['address'] ?? '');
  if (now !== null) {
    progress.max = Math.max(1, now.people);
    progress.value = now.ended;
    words.textContent = now.words;
    // Another state has other buttons.
    if (now.state !== progress.dataset['state']) return location.reload();
  }
  setTimeout(() => void follow(progress, words), pause);
}

/** Null when there is no answer now. */
async function ask(address: string): Promise<Progress | null> {
  try {
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as Progress | null) : null;
  } catch {
    return null;
  }
}
