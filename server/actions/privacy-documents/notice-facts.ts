/** What the notice, the register and the assessment say of this municipality. */
import type { RetentionSettings } from '../panel-records.ts';
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

/** What the municipality settled, and what it cannot choose; in days where nothing else is said. */
export interface KeptPeriods extends RetentionSettings {
  mails: number;
  /** Beside the program: docs/operations.md. */
  backups: number;
}
