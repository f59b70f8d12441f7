/** Cookies as a browser keeps them: by name and path, until they are taken back. */
export interface Cookie {
  name: string;
  value: string;
  path: string;
  /** As it was set, for who looks at its marks. */
  line: string;
}

export class CookieJar {
  readonly #kept = new Map<string, Cookie>();

  keep(lines: string[]): void {
    for (const line of lines) {
      const [pair = '', ...marks] = line.split(';').map((part) => part.trim());
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      const path = markOf(marks, 'path') ?? '/';
      const key = `${name} ${path}`;
      if (isTakenBack(marks) || value === '') this.#kept.delete(key);
      else this.#kept.set(key, { name, value, path, line });
    }
  }

  /** For a request of this path. */
  header(path: string): string {
    return this.all()
      .filter((cookie) => path.startsWith(cookie.path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  all(): Cookie[] {
    return [...this.#kept.values()];
  }

  /** All of another visitor's. */
  steal(from: CookieJar): void {
    this.keep(from.all().map(({ line }) => line));
  }

  empty(): void {
    this.#kept.clear();
  }
}

function markOf(marks: string[], name: string): string | undefined {
  return marks.find((mark) => mark.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
}

function isTakenBack(marks: string[]): boolean {
  const expires = markOf(marks, 'expires');
  return markOf(marks, 'max-age') === '0' || (expires !== undefined && Date.parse(expires) < Date.now());
}
