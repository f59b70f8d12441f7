import { pino } from 'pino';
import { readSettings, type Settings } from '../config.ts';
import { openInstallation, type Installation } from '../installation.ts';
import { sessionSecret } from '../keys/session-secret.ts';
import { startMailRounds } from '../mail/mail-rounds.ts';
import { smtpMailer } from '../mail/mailer.ts';
import { createApp } from '../web/app.ts';
import { listen } from '../web/listen.ts';
import { methodsDocument } from '../web/methods-document.ts';
import type { WebSettings } from '../web/web-settings.ts';
import { stopOnSignals } from '../web/stop-on-signals.ts';
import { Refused } from '../refused.ts';
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
    const installation = await openInstallation(settings);
    const demo = settings.production ? [] : await demoLines(installation.world, settings.publicUrl);
    const log = pino({ level: settings.logLevel });
    const app = createApp(installation.world, await webSettings(settings), log);
    const listening = await listen(app, settings).catch((error: Error) =>
      closeAndRefuse(installation, settings, error),
    );
    for (const line of [startLine(settings, installation.kind), ...demo]) say(line);
    const mailer = settings.mail === null ? null : smtpMailer(settings.mail, settings.publicUrl);
    const rounds = startMailRounds(installation.world, mailer, log);
    const waveRounds = await startWaveRounds(installation.world, log);
    const upkeep = await startUpkeep(installation.world, log);
    stopOnSignals(async () => {
      await listening.stop();
      await upkeep.stop();
      await waveRounds.stop();
      await rounds.stop();
      await installation.close();
    });
  },
};

/** Behind a proxy the address people see is not the one the proxy needs. */
function startLine({ production, publicUrl, host, port }: Settings, kind: string): string {
  const listening = production ? `, listening on ${host}:${port}` : '';
  return `Panelpeil runs on ${publicUrl} (${kind})${listening}.`;
}

async function closeAndRefuse(
  installation: Installation,
  { host, port }: Settings,
  error: NodeJS.ErrnoException,
): Promise<never> {
  await installation.close();
  throw new Refused(
    `port ${port} of ${host} cannot be used (${error.code ?? error.message}): set PORT to another`,
  );
}

async function webSettings(settings: Settings): Promise<WebSettings> {
  const { publicUrl, production, trustedProxyHops, keysFolder } = settings;
  const sessionSecrets = settings.sessionSecret ?? [await sessionSecret(keysFolder)];
  return { publicUrl, sessionSecrets, production, trustedProxyHops, sendsMail: settings.mail !== null };
}
