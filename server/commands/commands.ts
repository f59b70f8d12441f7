/** Every command of `panelpeil`, in the order in which the overview tells them. */
import type { Command } from './command.ts';

/** Loaded only when called: `tabulate` need not wait for a web server or a PDF printer. */
export const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {
  serve: {
    summary: 'the web program; outside production an empty installation becomes the demo',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  demo: {
    summary: 'fills an empty installation with the demo municipality Kerkebeek',
    load: async () => (await import('./demo.ts')).demoCommand,
  },
  migrate: {
    summary: 'brings both databases to the tables of this version',
    load: async () => (await import('./migrate.ts')).migrateCommand,
  },
  backup: {
    summary: 'both databases into one locked file, while the program goes on; or the keys, apart',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  restore: {
    summary: 'a backup into an empty place, or into that of what is there',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  municipality: {
    summary: 'which municipality this is: before anything else, once',
    load: async () => (await import('./municipality.ts')).municipalityCommand,
  },
  staff: {
    summary: 'staff add: a new staff member, and the one-time link to choose a password',
    load: async () => (await import('./staff.ts')).staffCommand,
  },
  members: {
    summary: 'members import: a file of panel members into the installation',
    load: async () => (await import('./members.ts')).membersCommand,
  },
  bounces: {
    summary: 'messages of mail servers that a mail could not be delivered',
    load: async () => (await import('./bounces.ts')).bouncesCommand,
  },
  figures: {
    summary: 'service figures: a file into the installation, or only checked',
    load: async () => (await import('./figures.ts')).figuresCommand,
  },
  audit: {
    summary: 'audit verify: whether the audit log is as it was written',
    load: async () => (await import('./audit.ts')).auditCommand,
  },
  tabulate: {
    summary: 'tables of any questionnaire and answers, as JSON',
    load: async () => (await import('./tabulate.ts')).tabulateCommand,
  },
  trend: {
    summary: 'an answer, net or mean over several waves, as JSON',
    load: async () => (await import('./trend.ts')).trendCommand,
  },
  report: {
    summary: 'a report of a wave, or of any questionnaire and answers, in every form',
    load: async () => (await import('./report.ts')).reportCommand,
  },
};
