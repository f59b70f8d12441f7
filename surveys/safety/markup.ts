import type { Refusal } from '../question.ts';
import type { PlacedText } from './texts.ts';

const plainTags = /^<\/?(?:b|strong|i|em|p|ul|ol|li|h3|h4|h5)>|^<br\s*\/?>|^<\/a>/i;
/** A link to a mail address, a telephone number, or a page of the platform: a path that starts with one "/". */
const link =
  /^<a href=(?:"(?:mailto:|tel:|\/(?![\\/]))(?:[^\s"'<>&\\]|&amp;)*"|'(?:mailto:|tel:|\/(?![\\/]))(?:[^\s"'<>&\\]|&amp;)*')>/i;
const startOfTag = /<[a-z/!?]/gi;

const allowed =
  'allowed are b, strong, i, em, br, p, ul, ol, li, h3, h4, h5, and a with a mailto:, tel: or /path link';

/**
 * Refuses HTML outside a short list in any text, and answers put into HTML: `{name}` in such a text would turn what a
 * resident typed into a live part of the page.
 */
export function refuseMarkup(texts: PlacedText[]): Refusal[] {
  return texts.filter(({ computed }) => !computed).flatMap(refuseText);
}

function refuseText({ text, path, property }: PlacedText): Refusal[] {
  const starts = [...text.matchAll(startOfTag)].map((match) => text.slice(match.index));
  const tag = starts.find((rest) => !plainTags.test(rest) && !link.test(rest));
  if (tag !== undefined)
    return [{ path, reason: `the HTML "${tag.slice(0, 40)}" is not allowed; ${allowed}` }];
  if ((starts.length > 0 || isHtml(property)) && /\{[^}]*\}/.test(text)) {
    return [{ path, reason: 'an answer in braces { } is not allowed in a text with HTML' }];
  }
  return [];
}

/** html, completedHtml, completedBeforeHtml, loadingHtml */
function isHtml(property: string): boolean {
  return /html$/i.test(property);
}
