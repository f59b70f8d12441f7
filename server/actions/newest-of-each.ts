/** Of several releases of several waves, the newest of each wave; 2021-3 before 2021-10. */
export function newestOfEach<T extends { waveId: string; number: number }>(releases: T[]): T[] {
  const newest = new Map<string, T>();
  for (const one of releases)
    if (one.number > (newest.get(one.waveId)?.number ?? 0)) newest.set(one.waveId, one);
  return [...newest.values()].toSorted((one, other) =>
    one.waveId.localeCompare(other.waveId, 'en', { numeric: true }),
  );
}
