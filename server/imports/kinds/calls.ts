import { column, numberOf, numberOrNull, required, textOf, type Kind } from './kind.ts';

export const calls: Kind<'calls'> = {
  columns: [
    required('day', 'day', ['Datum', '14/05/2021'], { synonyms: ['Dag', 'Date', 'Day'] }),
    column('hour', 'text', ['Uur', '9'], { synonyms: ['Uurblok', 'Tijdsblok', 'Hour'] }),
    required('queue', 'text', ['Wachtrij', 'Burgerzaken'], { synonyms: ['Queue', 'Groep', 'Lijn'] }),
    required('offered', 'count', ['Aangeboden', '31'], {
      synonyms: ['Aangeboden oproepen', 'Oproepen', 'Offered'],
    }),
    required('answered', 'count', ['Beantwoord', '28'], {
      synonyms: ['Beantwoorde oproepen', 'Opgenomen', 'Answered'],
    }),
    required('abandoned', 'count', ['Verbroken', '3'], {
      synonyms: ['Verbroken oproepen', 'Afgehaakt', 'Gemist', 'Abandoned'],
    }),
    column('waiting', 'seconds', ['Gem. wachttijd (s)', '42'], {
      synonyms: ['Gem. wachttijd', 'Gemiddelde wachttijd', 'Average wait', 'Avg wait'],
    }),
    column('talking', 'seconds', ['Gem. gesprekstijd (s)', '180'], {
      synonyms: ['Gem. gesprekstijd', 'Gemiddelde gesprekstijd', 'Average talk', 'Avg talk'],
    }),
  ],
  start: () => ({
    record(values, place) {
      const [offered, answered, abandoned] = ['offered', 'answered', 'abandoned'].map((name) =>
        numberOf(values, name),
      );
      if ((answered ?? 0) + (abandoned ?? 0) > (offered ?? 0))
        place.fault(
          'more-than-offered',
          'answered',
          'beantwoord en verbroken zijn samen meer dan aangeboden.',
        );
      const text = textOf(values, 'hour');
      const hour = hourIn(text);
      if (text !== '' && hour === null)
        place.fault('not-an-hour', 'hour', 'wij verwachten een uur van 0 tot 23, zoals 9 of 09:00-10:00.');
      return {
        day: textOf(values, 'day'),
        hour,
        queue: textOf(values, 'queue'),
        offered: offered ?? 0,
        answered: answered ?? 0,
        abandoned: abandoned ?? 0,
        waiting: numberOrNull(values, 'waiting'),
        talking: numberOrNull(values, 'talking'),
      };
    },
  }),
};

/** "9", "09:00", "9u", "09:00-10:00" -> 9 */
function hourIn(text: string): number | null {
  const [, hour] = /^(\d{1,2})(?:\s*[u:.h]|\s*-|$)/u.exec(text) ?? [];
  return hour === undefined || Number(hour) > 23 ? null : Number(hour);
}
