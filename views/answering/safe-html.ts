/** All HTML that becomes part of the page passes here: by our own call, and in browsers with Trusted Types by force. */
import DOMPurify from 'dompurify';

const allowed = {
  FORBID_TAGS: ['style', 'form', 'input', 'button', 'select', 'textarea'],
  FORBID_ATTR: ['style'],
};

export function cleanHtml(html: string): string {
  return DOMPurify.sanitize(html, allowed);
}

/** SurveyJS writes HTML in places we do not see: the browser hands all of it to this policy first. */
export function cleanAllHtml(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: cleanWithSymbols });
}

/** SurveyJS's icons come as loose <symbol> elements, which only stand inside an <svg>. */
function cleanWithSymbols(html: string): string {
  if (!html.startsWith('<symbol')) return cleanHtml(html);
  return cleanHtml(`<svg>${html}</svg>`).replace(/^<svg>|<\/svg>$/g, '');
}
