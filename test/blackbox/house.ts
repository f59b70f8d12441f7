/** The installation under test, and what checks share of it: visitors, people who are signed in, links, mail. */
import { NotRun } from './ended.ts';
import type { Letter, Sink } from './sink.ts';
import { addressOf, type Placeholder, type Role, type Targets } from './targets.ts';
import { Visitor } from './visitor.ts';

export interface MemberOfPanel {
  email: string;
  visitor: Visitor;
}

/** How people come in: staff.ts and member.ts. */
export interface SignIn {
  staff(house: House, role: Role): Promise<Visitor>;
  member(house: House, which: number): Promise<MemberOfPanel>;
}

/** Moves what the installation takes for now, ms from what it is. */
export type Clock = (ahead: number) => Promise<void>;

export class House {
  readonly targets: Targets;
  readonly #sink: Sink | null;
  readonly #staff = new Map<Role, Promise<Visitor>>();
  readonly #members = new Map<number, Promise<MemberOfPanel>>();
  readonly #visitors: Visitor[] = [];
  readonly #invitations: string[];
  #addresses = 0;

  readonly #clock: Clock | null;
  readonly #signIn: SignIn;

  /** @param clock null when the clock of the installation cannot be moved */
  constructor(
    targets: Targets,
    sink: Sink | null,
    { clock, signIn }: { clock: Clock | null; signIn: SignIn },
  ) {
    this.#signIn = signIn;
    this.targets = targets;
    this.#sink = sink;
    this.#clock = clock;
    this.#invitations = (targets.invitations ?? []).map((link) => link.split('/').at(-1) ?? '');
  }

  /** From a network of their own, so that what one check may try is not counted against another. */
  visitor(): Visitor {
    this.#addresses += 1;
    const from = `127.${20 + Math.floor(this.#addresses / 250)}.${this.#addresses % 250}.1`;
    const visitor = new Visitor(this.targets, this.targets.severalAddresses === true ? from : undefined);
    this.#visitors.push(visitor);
    return visitor;
  }

  /** Signed in, the same each time. @throws NotRun without such an account */
  staff(role: Role): Promise<Visitor> {
    const known = this.#staff.get(role) ?? this.#signIn.staff(this, role);
    this.#staff.set(role, known);
    return known;
  }

  /** After a check that ended their sessions. */
  forgetStaff(role: Role): void {
    this.#staff.delete(role);
  }

  /** Signed in with a link from the mail, the same each time. */
  member(which: 0 | 1): Promise<MemberOfPanel> {
    const known = this.#members.get(which) ?? this.#signIn.member(this, which);
    this.#members.set(which, known);
    return known;
  }

  /** The token of somebody who has not answered; nobody else gets it. */
  invitation(): string {
    const token = this.#invitations.pop();
    if (token === undefined) throw new NotRun('no invitation is left: give more in targets.json');
    return token;
  }

  /** Every one that is left, to look at. */
  invitations(): readonly string[] {
    return this.#invitations;
  }

  at(name: Placeholder, values: Parameters<typeof addressOf>[2] = {}): string {
    return addressOf(this.targets, name, { WAVE: this.wave('releasedWave'), ...values });
  }

  wave(which: 'openWave' | 'releasedWave'): string {
    const wave = this.targets[which];
    if (wave === undefined) throw new NotRun(`targets.json has no ${which}`);
    return wave;
  }

  get sink(): Sink {
    if (this.#sink === null) throw new NotRun('targets.json has no sinkPort: mail cannot be read');
    return this.#sink;
  }

  /** Does something as if it were that much later. */
  async later<T>(ms: number, work: () => Promise<T>): Promise<T> {
    if (this.#clock === null) throw new NotRun('the clock of this installation cannot be moved');
    await this.#clock(ms);
    try {
      return await work();
    } finally {
      await this.#clock(0);
    }
  }

  mailTo(address: string, after = 0): Promise<Letter> {
    const { letters } = this.sink;
    return this.sink.wait((letter) => letter.to.includes(address) && letters.indexOf(letter) >= after);
  }

  close(): void {
    for (const visitor of this.#visitors) visitor.leave();
  }
}
