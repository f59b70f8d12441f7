/** Long pieces of work in the background, and the files they make. */
export interface Job {
  id: string;
  /** What is made: "letters". */
  kind: string;
  /** Of what: an id; no name and no address. */
  subject: string;
  /** Who started it: nobody else sees it. */
  staffId: string;
  state: 'running' | 'done' | 'failed';
  done: number;
  /** 0 while it is not known yet. */
  total: number;
  /** Why it failed, as one sentence; null otherwise. */
  fault: string | null;
  /** When it last gave a sign of life; ms since 1970. */
  beatAt: number;
  /** When it and its files are dropped; ms since 1970. */
  keptUntil: number;
}

export interface JobFile {
  name: string;
  /** Media type. */
  type: string;
  /** In bytes, before it was sealed. */
  size: number;
}

export interface Jobs {
  /** False when one of this kind and subject is running. */
  add(job: Job): Promise<boolean>;
  find(id: string): Promise<Job | null>;
  /** Of this kind and subject, newest last. */
  of(kind: string, subject: string): Promise<Job[]>;
  beat(id: string, sign: Pick<Job, 'done' | 'total' | 'beatAt'>): Promise<void>;
  /** @param sealed the locked bytes */
  addFile(id: string, file: JobFile, sealed: Buffer): Promise<void>;
  /** In the order in which they were made. */
  files(id: string): Promise<JobFile[]>;
  /** Its locked bytes; `at` counts from 0. */
  file(id: string, at: number): Promise<Buffer | null>;
  /** Only a job that is running. */
  end(id: string, end: Pick<Job, 'state' | 'fault' | 'keptUntil'>): Promise<void>;
  /** Ends those that run and gave no sign since `moment`. */
  failSilent(moment: number, fault: string): Promise<void>;
  /** With its files. */
  drop(id: string): Promise<void>;
  /** How many. */
  dropBefore(moment: number): Promise<number>;
}
