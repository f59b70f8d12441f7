import type { Page } from 'playwright-core';

/**
 * Controls that are smaller than 24 by 24 CSS px, label included (WCAG 2.2, 2.5.8): their names and sizes.
 * A link in a sentence may be smaller.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const boxes = (element) => [element, ...(element.labels ?? [])].map((each) => each.getBoundingClientRect());
    return [...document.querySelectorAll('button, select, input:not([type=hidden]), textarea, [role=button], [role=combobox]')]
      .filter((element) => element.checkVisibility() && !element.disabled)
      .filter((element) => !boxes(element).some((box) => box.width >= 24 && box.height >= 24))
      .map((element) => element.outerHTML.slice(0, 120));
  })()`);
}
