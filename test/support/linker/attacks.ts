/** What a thief tries with the loot, each way a list of claims: these answers are of this member. */
import { createHash } from 'node:crypto';
import type { Loot, Row } from './loot.ts';
import { memberIn, sequencesOfAnswers, sequencesOfMembers, type Sequence } from './sequences.ts';

export interface Attack {
  name: string;
  /** Ticket -> id of a member; of texts: text -> ticket. */
  claims: Map<string, string>;
}

export interface Knowledge {
  loot: Loot;
  waveId: string;
  /** Ids in the order in which the mail server took their letters. */
  mailOrder: string[];
  /** From the register: id -> band, in the words of the answers. */
  bandOfMember: Map<string, string>;
}

export function attacks(knowledge: Knowledge): Attack[] {
  return [...equalities(knowledge), ...ranks(knowledge), ...times(knowledge)].filter(
    ({ claims }) => claims.size > 0,
  );
}

export function bandOfRow({ age_group = '', gender = '', district = '' }: Row): string {
  return [age_group, gender, district].join('/');
}

function responsesOf({ loot, waveId }: Knowledge): Row[] {
  return (loot.answers.get('responses') ?? []).filter(({ wave_id }) => wave_id === waveId);
}

/** A value that stands once with a person and once with answers, as it is or hashed without a key; xmin is a column as any other. */
function equalities(knowledge: Knowledge): Attack[] {
  const ways: [string, (value: string) => string][] = [
    ['', (value) => value],
    ['SHA-256 of ', (value) => createHash('sha256').update(value).digest('hex')],
  ];
  const sides = columnsOf(responsesOf(knowledge), ({ ticket = '' }) => ticket);
  return [...knowledge.loot.panel].flatMap(([table, all]) => {
    const rows = all.filter((row) => memberIn(table, row) !== undefined);
    return [...columnsOf(rows, (row) => memberIn(table, row) ?? '')].flatMap(([column, persons]) =>
      ways.flatMap(([how, change]) =>
        [...sides].map(([field, answers]) => ({
          name: `${how}${table}.${column} = responses.${field}`,
          claims: new Map(
            [...persons].flatMap(([value, id]): [string, string][] => {
              const ticket = answers.get(change(value));
              return ticket === undefined || ticket === null || id === null ? [] : [[ticket, id]];
            }),
          ),
        })),
      ),
    );
  });
}

/** Column -> value -> whose it is; null when it is of several. */
function columnsOf(rows: Row[], whose: (row: Row) => string): Map<string, Map<string, string | null>> {
  const columns = new Map<string, Map<string, string | null>>();
  for (const row of rows)
    for (const [column, value] of Object.entries(row)) {
      const values = columns.get(column) ?? new Map<string, string | null>();
      const earlier = values.get(value);
      values.set(value, earlier === undefined || earlier === whose(row) ? whose(row) : null);
      columns.set(column, values);
    }
  return columns;
}

/** Within each band the first answers are of the first person, and so on, or the other way round. */
function ranks(knowledge: Knowledge): Attack[] {
  const bands = new Map(responsesOf(knowledge).map((row) => [row['ticket'] ?? '', bandOfRow(row)]));
  const answers = sequencesOfAnswers(knowledge.loot, knowledge.waveId);
  return sequencesOfMembers(knowledge.loot, knowledge.mailOrder).flatMap((persons) =>
    answers.flatMap(({ name, order }) =>
      [order, order.toReversed()].map((tickets, i) => ({
        name: `${persons.name} beside ${name}${i === 0 ? '' : ', backwards'}`,
        claims: pairedInBands(persons.order, tickets, knowledge.bandOfMember, bands),
      })),
    ),
  );
}

function pairedInBands(
  members: string[],
  tickets: string[],
  bandOfMember: Map<string, string>,
  bandOfTicket: Map<string, string>,
): Map<string, string> {
  const queues = new Map<string, string[]>();
  for (const id of members) {
    const band = bandOfMember.get(id) ?? '?';
    queues.set(band, [...(queues.get(band) ?? []), id]);
  }
  const claims = new Map<string, string>();
  for (const ticket of tickets) {
    const id = queues.get(bandOfTicket.get(ticket) ?? '')?.shift();
    if (id !== undefined) claims.set(ticket, id);
  }
  return claims;
}

/** Of every moment with answers the person whose moment is nearest. */
function times(knowledge: Knowledge): Attack[] {
  const hasTimes = ({ times: moments }: Sequence): boolean => moments !== null;
  const answers = sequencesOfAnswers(knowledge.loot, knowledge.waveId).filter(hasTimes);
  return sequencesOfMembers(knowledge.loot, knowledge.mailOrder)
    .filter(hasTimes)
    .flatMap((persons) =>
      answers.map((sequence) => ({
        name: `${persons.name} nearest to ${sequence.name}`,
        claims: new Map(
          sequence.order.map((ticket, i): [string, string] => [
            ticket,
            nearest(persons, sequence.times?.[i] ?? 0),
          ]),
        ),
      })),
    );
}

function nearest({ order, times: moments }: Sequence, moment: number): string {
  const distances = order.map((_, i) => Math.abs((moments?.[i] ?? 0) - moment));
  return order[distances.indexOf(Math.min(...distances))] ?? '';
}

/** Which answers a text came with: by any value that both have, and by the order in which both lie. */
export function textAttacks(knowledge: Knowledge): Attack[] {
  const texts = (knowledge.loot.answers.get('open_texts') ?? []).filter(
    ({ wave_id }) => wave_id === knowledge.waveId,
  );
  const responses = responsesOf(knowledge);
  const fields = columnsOf(responses, ({ ticket = '' }) => ticket);
  const joined = [...columnsOf(texts, ({ text = '' }) => text)].flatMap(([column, said]) =>
    [...fields].map(([field, tickets]) => ({
      name: `open_texts.${column} = responses.${field}`,
      claims: new Map(
        [...said].flatMap(([value, text]): [string, string][] => {
          const ticket = tickets.get(value);
          return text === null || ticket === undefined || ticket === null ? [] : [[text, ticket]];
        }),
      ),
    })),
  );
  const { bytes } = knowledge.loot;
  const asTheyLie = texts.map(({ text = '' }) => text);
  const inFile = bytes === null ? [] : [asTheyLie.toSorted((a, b) => bytes.indexOf(a) - bytes.indexOf(b))];
  const ordered = [asTheyLie, ...inFile].flatMap((order) =>
    sequencesOfAnswers(knowledge.loot, knowledge.waveId).map((sequence) => ({
      name: `open_texts as they lie beside ${sequence.name}`,
      claims: new Map(order.map((text, i): [string, string] => [text, sequence.order[i] ?? ''])),
    })),
  );
  return [...joined, ...ordered].filter(({ claims }) => claims.size > 0);
}
