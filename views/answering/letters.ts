/** Our letters come once the page is seen; on later pages of the same visit, when the browser has them, at once. */
import { countsEveryByte, whenSeen } from './when-idle.ts';

const key = 'letters';

/** @param address of the style sheet with the letters */
export function addLetters(address: string): void {
  if (isThere(address)) addSheet(address);
  else if (!countsEveryByte()) whenSeen(() => addSheet(address));
}

function addSheet(address: string): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  sheet.addEventListener('load', () => remember(address));
  document.head.append(sheet);
}

/** A browser may refuse to keep anything: then the letters come late on every page. */
function isThere(address: string): boolean {
  try {
    return sessionStorage.getItem(key) === address;
  } catch {
    return false;
  }
}

function remember(address: string): void {
  try {
    sessionStorage.setItem(key, address);
  } catch {
    // Nothing is lost but a moment on the next page.
  }
}
