/** What is kept, how long, and what takes it away: every rule that this program works off by itself. docs/operations.md has them in words. */
import type { RetentionRule } from './retention-rule.ts';
import { rulesOfMembers } from './rules-of-members.ts';
import { rulesOfMinutes } from './rules-of-minutes.ts';
import { rulesOfWaves } from './rules-of-waves.ts';

export const retentionRules: RetentionRule[] = [...rulesOfMinutes, ...rulesOfWaves, ...rulesOfMembers];
