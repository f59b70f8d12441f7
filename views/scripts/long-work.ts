/** A form whose answer takes a while says at once that it is being worked on. Without a script the browser shows that itself. */
const forms = document.querySelectorAll<HTMLFormElement>('form[data-long]');

for (const form of forms) form.addEventListener('submit', () => tell(form));

// Whoever comes back by the way back sees the page as it was left.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) for (const shown of document.querySelectorAll('.long-work')) shown.remove();
});

function tell(form: HTMLFormElement): void {
  form.querySelector('.long-work')?.remove();
  const words = document.createElement('span');
  words.id = 'bezig';
  words.textContent = form.dataset['long'] ?? '';
  const bar = document.createElement('progress');
  bar.className = 'job-progress';
  bar.setAttribute('aria-labelledby', words.id);
  const shown = document.createElement('div');
  shown.className = 'long-work';
  shown.setAttribute('role', 'status');
  shown.append(words, bar);
  form.append(shown);
}
