#!/usr/bin/env node
/** The program: `panelpeil COMMAND`. */
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2));
