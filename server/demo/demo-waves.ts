/** The three waves of the demo and how many people answered each. */
export type DemoWaveId = '2021-3' | '2023-2' | '2025-1';

export interface DemoWave {
  id: DemoWaveId;
  /** Ages are counted in this year. */
  year: number;
  /** How many people answered. */
  answered: number;
}

export const demoWaves: readonly DemoWave[] = [
  { id: '2021-3', year: 2021, answered: 300 },
  { id: '2023-2', year: 2023, answered: 290 },
  { id: '2025-1', year: 2025, answered: 310 },
];
