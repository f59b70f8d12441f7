/** What the notice, the register and the assessment say of this municipality. */
import type { Processor } from './privacy-settings.ts';

export interface NoticeFacts {
  /** Of the municipality, who is responsible. */
  name: string;
  phone: string;
  email: string;
  /** On one line; null: not filled in. */
  address: string | null;
  /** Who watches over personal data; null: not filled in. */
  officer: { name: string; email: string } | null;
  /** Without https:// */
  site: string;
  minimumAge: number;
  /** On what members are kept and written to. */
  basis: 'task' | 'consent';
  processors: Processor[];
  selfRegistration: boolean;
  kept: KeptPeriods;
}

/** How long, in the unit of the name. */
export interface KeptPeriods {
  frameDays: number;
  idleMonths: number;
  /** After the question to who was idle. */
  answerDays: number;
  linkDays: number;
  mailLogDays: number;
  logYears: number;
  backupDays: number;
}
