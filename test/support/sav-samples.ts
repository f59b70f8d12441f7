/** Small data files, of which a test says only what it is about. */
import type { SavFile, SavNumbers, SavTexts, SavVariable } from '../../reports/print/sav/sav-file.ts';

export function savFile(variables: SavVariable[], more: Partial<SavFile> = {}): SavFile {
  return {
    label: 'Bevraging van Kerkebeek',
    createdAt: '2021-10-14T09:30:00',
    documents: [],
    variables,
    weight: null,
    sets: [],
    ...more,
  };
}

export function numbers(name: string, values: (number | null)[], more: Partial<SavNumbers> = {}): SavNumbers {
  const plain = { label: '', measure: 'nominal' as const, decimals: 0, valueLabels: [], missing: null };
  return { kind: 'numbers', name, values, ...plain, ...more };
}

export function texts(name: string, values: string[], more: Partial<SavTexts> = {}): SavTexts {
  return { kind: 'texts', name, values, label: '', measure: 'nominal', valueLabels: [], ...more };
}
