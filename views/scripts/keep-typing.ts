/**
 * What somebody typed is not lost when they are no longer signed in: before the form goes, the session is asked for. Has it
 * ended, then the page stays, and the form goes after signing in beside it, with the token of the new session. Nothing is kept on the device.
 */
export function keepTyping(form: HTMLFormElement): void {
  let isAsking = false;
  let passes = false;
  form.addEventListener('submit', (event) => {
    if (passes) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    void askSession().then((found) => {
      isAsking = false;
      if (typeof found === 'string') return stay(form, button, found);
      const token = form.querySelector<HTMLInputElement>('[name=bewijs]');
      if (token !== null) token.value = found.token;
      passes = true;
      form.requestSubmit(button);
      passes = false;
    });
  });
}

/** Asks before a page with typed fields is left, in the words of the browser; not when the form itself goes. */
export function askBeforeLeaving(form: HTMLFormElement, isTyped: () => boolean): void {
  let goes = false;
  form.addEventListener('input', () => (goes = false));
  form.addEventListener('submit', (event) => (goes = !event.defaultPrevented));
  addEventListener('beforeunload', (event) => {
    if (!goes && isTyped()) event.preventDefault();
  });
}

type Found = { token: string } | 'signed-out' | 'away';

async function askSession(): Promise<Found> {
  try {
    const answer = await fetch('/beheer/aangemeld', { headers: { Accept: 'application/json' } });
    if (answer.status === 401) return 'signed-out';
    if (!answer.ok) return 'away';
    return { token: ((await answer.json()) as { bewijs: string }).bewijs };
  } catch {
    return 'away';
  }
}

/** Beside the button; a second time it is said again. */
function stay(form: HTMLFormElement, button: HTMLButtonElement | null, found: 'signed-out' | 'away'): void {
  form.querySelector('#aanmelden')?.remove();
  const notice = document.createElement('div');
  notice.id = 'aanmelden';
  notice.className = 'notice notice--error';
  notice.setAttribute('role', 'alert');
  notice.tabIndex = -1;
  const line = notice.appendChild(document.createElement('p'));
  const again = `druk daarna opnieuw op “${button?.textContent.trim() ?? 'Bewaren'}”; wat u typte staat er nog.`;
  if (found === 'away') line.textContent = `Wij kunnen nu niets bewaren. Wacht even en ${again}`;
  else line.append('U bent niet meer aangemeld. ', signInLink(), ` en ${again}`);
  const place = form.querySelector('.actions');
  if (place === null) form.append(notice);
  else place.before(notice);
  (notice.querySelector('a') ?? notice).focus();
}

function signInLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '/beheer/aanmelden';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Meld u aan in een ander tabblad';
  return link;
}
