import { pino, type Logger } from 'pino';
import { readSettings, type Settings } from '../config.ts';
import { openInstallation, type Installation } from '../installation.ts';
import { sessionSecret } from '../keys/session-secret.ts';
import { startMailRounds } from '../mail/mail-rounds.ts';
import { smtpMailer } from '../mail/mailer.ts';
import { municipalProvider } from '../oidc/municipal-provider.ts';
import { createApp } from '../web/app.ts';
import { listen } from '../web/listen.ts';
import { methodsDocument } from '../web/methods-document.ts';
import type { WebSettings } from '../web/web-settings.ts';
import { stopOnSignals, type Stops } from '../web/stop-on-signals.ts';
import { tryPort } from '../web/try-port.ts';
import { Refused } from '../refused.ts';
import { startBackupNotes } from './backup-notes-rounds.ts';
import { say, type Command } from './command.ts';
import { demoLines } from './demo-lines.ts';
import { readOptions } from './options.ts';
import { startUpkeep } from './upkeep.ts';
import { startWaveRounds } from './wave-rounds.ts';

export const serveCommand: Command = {
  help: 'panelpeil serve    (settings are environment variables: see .env.example)',
  async run(args) {
    readOptions(args, {});
    const settings = readSettings(process.env);
    // When it is missing, better before anything is opened.
    methodsDocument();
    const stops = stopOnSignals();
    const installation = await openInstallation(settings);
    stops.add(() => installation.close());
    const refuse = (error: Error): Promise<never> => stopAndRefuse(stops, settings, error);
    await tryPort(settings).catch(refuse);
    const demo = settings.production ? [] : await demoLines(installation.world, settings.publicUrl);
    const log = pino({ level: settings.logLevel });
    await startRounds(installation, settings, log, stops);
    const app = createApp(installation.world, await webSettings(settings, log), log);
    const listening = await listen(app, settings).catch(refuse);
    stops.add(listening.stop);
    for (const line of [startLine(settings, installation.kind), ...demo]) say(line);
  },
};

/** Before the port is opened: what is overdue is done by then. */
async function startRounds(
  { world }: Installation,
  settings: Settings,
  log: Logger,
  stops: Stops,
): Promise<void> {
  const mailer = settings.mail === null ? null : smtpMailer(settings.mail, settings.publicUrl);
  const mailRounds = startMailRounds(world, mailer, log);
  stops.add(() => mailRounds.stop());
  const waveRounds = await startWaveRounds(world, log);
  stops.add(() => waveRounds.stop());
  const upkeep = await startUpkeep(world, log);
  stops.add(() => upkeep.stop());
  const backupNotes = startBackupNotes(world, settings.dataFolder, log);
  stops.add(() => backupNotes.stop());
}

/** Behind a proxy the address people see is not the one the proxy needs. */
function startLine({ production, publicUrl, host, port }: Settings, kind: string): string {
  const listening = production ? `, listening on ${host}:${port}` : '';
  return `Panelpeil runs on ${publicUrl} (${kind})${listening}.`;
}

async function stopAndRefuse(
  stops: Stops,
  { host, port }: Settings,
  error: NodeJS.ErrnoException,
): Promise<never> {
  await stops.all();
  const code = error.code ?? error.message;
  if (/^(ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL)$/u.test(code))
    throw new Refused(
      `HOST is "${host}", which is no address of this machine (${code}): set HOST to another`,
    );
  throw new Refused(`port ${port} of ${host} cannot be used (${code}): set PORT to another`);
}

async function webSettings(settings: Settings, log: Logger): Promise<WebSettings> {
  const { publicUrl, production, trustedProxyHops, keysFolder, oidc, securityContact } = settings;
  const sessionSecrets = settings.sessionSecret ?? [await sessionSecret(keysFolder)];
  const note = (code: string): void => log.warn({ code }, 'municipal sign-in failed');
  return {
    publicUrl,
    sessionSecrets,
    production,
    trustedProxyHops,
    sendsMail: settings.mail !== null,
    ...(oidc === null ? {} : { municipalSignIn: municipalProvider(oidc, publicUrl, note) }),
    ...(securityContact === null ? {} : { securityContact }),
  };
}
