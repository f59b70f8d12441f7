/** What keeps somebody from reading a page: what axe finds in it, and whether it scrolls sideways. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line for each kind of fault, with the first element that has it. */
export async function pageFaults(page: Page): Promise<string[]> {
  return [...(await axeFaults(page)), ...(await sidewaysScroll(page))];
}

export async function axeFaults(page: Page): Promise<string[]> {
  // Our pages have no frames. For those with, axe would gather its findings on a page of its own, which takes twice as long.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(guidelines).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 300) ?? ''}`);
}

async function sidewaysScroll(page: Page): Promise<string[]> {
  const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  return over > 0 ? [`scrolls ${over} px sideways`] : [];
}
