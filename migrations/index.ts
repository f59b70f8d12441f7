/** The tables of the two databases, step by step. The same steps run on SQLite and on PostgreSQL. */
import type { Migrations } from './migration.ts';
import { responses } from './answers/001-responses.ts';
import { releases } from './answers/002-releases.ts';
import { membersAndWaves } from './panel/001-members-and-waves.ts';
import { staff } from './panel/002-staff.ts';
import { settingsAndAudit } from './panel/003-settings-and-audit.ts';
import { sessionsAndLimits } from './panel/004-sessions-and-limits.ts';

export const panelMigrations: Migrations = {
  '001-members-and-waves': membersAndWaves,
  '002-staff': staff,
  '003-settings-and-audit': settingsAndAudit,
  '004-sessions-and-limits': sessionsAndLimits,
};

export const answersMigrations: Migrations = {
  '001-responses': responses,
  '002-releases': releases,
};
