/** Which browser it is, for somebody who looks over the own sessions: family and system. The line that a browser sends of itself is not kept. */
const families: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//u, 'Edge'],
  [/OPR\//u, 'Opera'],
  [/SamsungBrowser\//u, 'Samsung Internet'],
  [/(?:Firefox|FxiOS)\//u, 'Firefox'],
  [/(?:Chrome|Chromium|CriOS)\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/Windows/u, 'Windows'],
  [/Android/u, 'Android'],
  [/iPhone/u, 'een iPhone'],
  [/iPad/u, 'een iPad'],
  [/Macintosh/u, 'macOS'],
  [/CrOS/u, 'ChromeOS'],
  [/Linux/u, 'Linux'],
];

/** "Firefox op Linux" */
export function browserOf(userAgent: string): string {
  const find = (list: [RegExp, string][]): string | undefined =>
    list.find(([sign]) => sign.test(userAgent))?.[1];
  const [family, system] = [find(families) ?? 'Onbekende browser', find(systems)];
  return system === undefined ? family : `${family} op ${system}`;
}
