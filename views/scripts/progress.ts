/** How far long work is, without loading the page again. When its state changes the page does: it has other buttons then. */
const place = document.querySelector<HTMLElement>('[data-progress]');
const address = place?.dataset['progress'];

interface Progress {
  state: string;
  done: number;
  /** 0: not known yet. */
  total: number;
  words: string;
}

const pause = 2_000;

if (place !== null && address !== undefined) {
  place.querySelector('.actions')?.remove();
  void follow(place, address);
}

async function follow(shown: HTMLElement, from: string): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const progress = await ask(from);
    // Signed out, or not found any more: the page itself says so.
    if (progress === 'gone') return location.reload();
    if (progress === null) continue;
    if (progress.state !== shown.dataset['state']) return location.reload();
    show(shown, progress);
  }
}

/** Null when the server cannot be reached now. */
async function ask(from: string): Promise<Progress | 'gone' | null> {
  try {
    const answer = await fetch(from, { headers: { Accept: 'application/json' } });
    if (answer.status >= 500) return null;
    return answer.ok && !answer.redirected ? ((await answer.json()) as Progress) : 'gone';
  } catch {
    return null;
  }
}

function show(shown: HTMLElement, { done, total, words }: Progress): void {
  const sentence = shown.querySelector('[role="status"]');
  if (sentence !== null && sentence.textContent !== words) sentence.textContent = words;
  const bar = shown.querySelector('progress');
  if (bar === null || total === 0) return;
  bar.max = total;
  bar.value = done;
}
