/** How far work in the background is, without loading the page again; when it ends, the page shows what it made. */
const place = document.querySelector<HTMLElement>('#taak');
const address = place?.dataset['stand'];

interface Progress {
  state: 'running' | 'done' | 'failed';
  done: number;
  total: number;
  words: string;
}

const pause = 1_000;

if (place !== null && address !== undefined) {
  place.querySelector('.actions')?.remove();
  void follow(place, address);
}

async function follow(shown: HTMLElement, from: string): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const progress = await ask(from);
    // Signed out, or not found any more: the page itself says so.
    if (progress === 'gone' || (progress !== null && progress.state !== 'running')) return location.reload();
    if (progress !== null) show(shown, progress);
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
  const sentence = shown.querySelector('#stand');
  if (sentence !== null && sentence.textContent !== words) sentence.textContent = words;
  const bar = shown.querySelector('progress');
  if (bar === null || total === 0) return;
  bar.max = total;
  bar.value = done;
}
