/** SurveyJS leaves two controls without a name for who listens: the browser's own list, and the text beside "Andere". */
export function nameControls(place: HTMLElement, ownAnswer: string): void {
  const nameAll = (): void => {
    for (const control of place.querySelectorAll('select, textarea')) name(control, ownAnswer);
  };
  new MutationObserver(nameAll).observe(place, { childList: true, subtree: true });
}

function name(control: Element, ownAnswer: string): void {
  if (control.hasAttribute('aria-label') || control.hasAttribute('aria-labelledby')) return;
  const title = control.closest('.sd-question')?.querySelector('[id$="_ariaTitle"]')?.textContent ?? '';
  const own = control.tagName === 'TEXTAREA' ? ` ${ownAnswer}` : '';
  control.setAttribute('aria-label', `${title}${own}`.trim());
}
