/** The figures the demo must show, in percent by age class; codes are listed from least to most digital. */
import { ageClasses } from './age-classes.ts';
import type { DemoWaveId } from './demo-waves.ts';
import type { Shares } from './quota.ts';

export interface AgeTable {
  byAge: Readonly<Record<string, Shares>>;
  /** Percent of everybody together; left out when the age classes simply add up. */
  totals?: Shares;
}

/** LOK1: 1 did not know the digital counter, 2 knows it, 3 used it. */
export const awareness: Record<DemoWaveId, AgeTable> = {
  '2021-3': {
    byAge: tableOf(
      ['1', '2', '3'],
      ['34/52/14', '19/50/31', '15/52/33', '15/55/30', '18/58/24', '24/60/16', '35/57/8'],
    ),
    // People of the 300 and the 290: printed as 22, 55, 23 and 16, 49, 35 percent.
    totals: { 1: 65, 2: 166, 3: 69 },
  },
  '2023-2': {
    byAge: tableOf(
      ['1', '2', '3'],
      ['26/54/20', '13/41/46', '10/40/50', '10/45/45', '13/50/37', '18/56/26', '28/58/14'],
    ),
    totals: { 1: 47, 2: 142, 3: 101 },
  },
  '2025-1': {
    byAge: tableOf(
      ['1', '2', '3'],
      ['18/50/32', '8/33/59', '6/31/63', '6/33/61', '9/40/51', '13/48/39', '22/56/22'],
    ),
    totals: { 1: 11, 2: 41, 3: 48 },
  },
};

const appointmentCodes = ['onthaal', 'telefoon', 'mail', 'website'];

/** AFS5: how people prefer to make an appointment. */
export const appointmentChannel: Record<DemoWaveId, AgeTable> = {
  '2021-3': {
    byAge: tableOf(appointmentCodes, [
      '2/13/7/78', '2/14/8/76', '3/19/8/70', '4/27/8/61', '6/39/8/47', '10/53/6/31', '14/68/3/15',
    ]), // prettier-ignore
    // People of the 300: printed as 6, 34, 7 and 54 percent, which add up to 101.
    totals: { onthaal: 17, telefoon: 102, mail: 20, website: 161 },
  },
  '2023-2': {
    byAge: tableOf(appointmentCodes, [
      '2/9/7/82', '2/10/8/80', '3/14/8/75', '4/21/8/67', '6/32/8/54', '10/46/6/38', '14/63/3/20',
    ]), // prettier-ignore
  },
  '2025-1': {
    byAge: tableOf(appointmentCodes, [
      '2/6/7/85', '2/6/8/84', '3/9/9/79', '4/15/9/72', '6/25/9/60', '10/39/7/44', '13/57/4/26',
    ]), // prettier-ignore
  },
};

const contactCodes = ['brief', 'loket', 'telefoon', 'mail', 'digitaal'];

/** KAN1: how people prefer to deal with the municipality. */
export const contactChannel: Record<DemoWaveId, AgeTable> = {
  '2021-3': {
    byAge: tableOf(contactCodes, [
      '1/10/12/15/62', '1/10/12/17/60', '1/12/14/18/55', '1/16/18/17/48', '2/22/24/15/37', '3/30/31/11/25', '6/40/38/6/10',
    ]), // prettier-ignore
  },
  '2023-2': {
    byAge: tableOf(contactCodes, [
      '1/8/10/14/67', '1/8/10/16/65', '1/10/12/17/60', '1/14/16/16/53', '2/20/21/15/42', '3/28/28/12/29', '6/39/36/7/12',
    ]), // prettier-ignore
  },
  '2025-1': {
    byAge: tableOf(contactCodes, [
      '1/6/8/13/72', '1/6/8/15/70', '1/8/10/16/65', '1/12/13/16/58', '2/18/18/15/47', '3/26/25/12/34', '5/38/34/8/15',
    ]), // prettier-ignore
  },
};

const frequencies = ['5', '4', '3', '2', '1'];

/** INT1: 5 never, ... 1 every day or nearly. */
export const internetUse: Record<DemoWaveId, AgeTable> = {
  '2021-3': {
    byAge: tableOf(frequencies, [
      '0/0/0/0/100', '0/0/0/1/99', '0/0/0/2/98', '0/1/0/2/97', '2/1/1/3/93', '6/2/2/6/84', '16/5/5/10/64',
    ]), // prettier-ignore
    totals: { 5: 3.3, 4: 1.2, 3: 1.1, 2: 3.4, 1: 91 },
  },
  '2023-2': {
    byAge: tableOf(frequencies, [
      '0/0/0/0/100', '0/0/0/1/99', '0/0/0/2/98', '0/0/1/2/97', '1/1/1/3/94', '5/2/2/5/86', '14/5/4/9/68',
    ]), // prettier-ignore
  },
  '2025-1': {
    byAge: tableOf(frequencies, [
      '0/0/0/0/100', '0/0/0/1/99', '0/0/0/1/99', '0/0/1/1/98', '1/1/1/2/95', '4/2/2/4/88', '12/4/4/8/72',
    ]), // prettier-ignore
  },
};

/** One line an age class, youngest first: the percentages of the codes, in their order. */
function tableOf(codes: string[], lines: string[]): Record<string, Shares> {
  return Object.fromEntries(
    ageClasses.map(({ code }, place) => {
      const percents = (lines[place] ?? '').split('/').map(Number);
      if (percents.length !== codes.length)
        throw new Error(`Targets of ${code}: ${codes.length} percentages expected.`);
      return [code, Object.fromEntries(codes.map((answer, nth) => [answer, percents[nth] ?? 0]))];
    }),
  );
}
