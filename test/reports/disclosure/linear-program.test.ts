import { expect } from 'chai';
import { solve, type Constraint } from 'yalps';
import { largestGain, type Move, type Room } from '../../../reports/disclosure/linear-program.ts';
import { pickOne, seededRandom, wholeBetween, type Random } from '../../../server/demo/seeded-random.ts';

function randomProgram(random: Random): { moves: Move[]; rooms: Room[] } {
  const rooms = Array.from({ length: wholeBetween(1, 12, random) }, (): Room => {
    const up = pickOne([0, 0, 4, 9, Infinity], random);
    return { down: pickOne([0, 0, 3], random), up };
  });
  const moves = Array.from({ length: wholeBetween(1, 16, random) }, (): Move => ({
    gain: wholeBetween(-8, 12, random),
    most: pickOne([0, 2, 7, Infinity], random),
    adds: [...rooms.keys()].flatMap((row) =>
      random() < 0.5 ? [[row, wholeBetween(-3, 3, random)] as const] : [],
    ),
  }));
  // All amounts together at most 50: so there is always a largest gain.
  const bounded = moves.map((move): Move => ({ ...move, adds: [...move.adds, [rooms.length, 1]] }));
  return { moves: bounded, rooms: [...rooms, { down: 0, up: 50 }] };
}

function largestGainOfYalps(moves: Move[], rooms: Room[]): number {
  const limits = new Map<string, Constraint>([
    ...rooms.map(
      ({ down, up }, i) => [`row ${i}`, up === Infinity ? { min: -down } : { min: -down, max: up }] as const,
    ),
    ...moves.map(({ most }, j) => [`most ${j}`, most === Infinity ? { min: 0 } : { max: most }] as const),
  ]);
  const variables = moves.map(({ gain, adds }, j) => {
    const rows = adds.map(([row, amount]) => [`row ${row}`, amount] as const);
    return [`x${j}`, new Map<string, number>([['gain', gain], [`most ${j}`, 1], ...rows])] as const; // prettier-ignore
  });
  return solve({ direction: 'maximize', objective: 'gain', constraints: limits, variables }).result;
}

describe('a linear program', () => {
  it('finds the same largest gain as another solver', () => {
    const random = seededRandom(20261122);
    for (let turn = 0; turn < 1500; turn += 1) {
      const { moves, rooms } = randomProgram(random);
      expect(largestGain(moves, rooms).gain).to.be.closeTo(largestGainOfYalps(moves, rooms), 1e-6);
    }
  });

  it('ends where many limits meet in one point (Beale 1955)', () => {
    const moves: Move[] = [
      { gain: 0.75, most: Infinity, adds: [[0, 0.25], [1, 0.5]] },
      { gain: -150, most: Infinity, adds: [[0, -60], [1, -90]] },
      { gain: 0.02, most: 1, adds: [[0, -0.04], [1, -0.02]] },
      { gain: -6, most: Infinity, adds: [[0, 9], [1, 3]] },
    ]; // prettier-ignore
    const rooms = [0, 1].map((): Room => ({ down: Infinity, up: 0 }));
    expect(largestGain(moves, rooms).gain).to.be.closeTo(0.05, 1e-12);
  });

  it('says so when a gain has no bound', () => {
    expect(() => largestGain([{ gain: 1, most: Infinity, adds: [] }], [])).to.throw('without a bound');
  });
});
