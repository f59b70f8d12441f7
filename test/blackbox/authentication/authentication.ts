/** Security.md 5.1. */
import type { Check } from '../check.ts';
import { links } from './links.ts';
import { passwords } from './passwords.ts';
import { sessions } from './sessions.ts';
import { tokens } from './tokens.ts';

export const authentication: Check[] = [...links, ...tokens, ...passwords, ...sessions];
