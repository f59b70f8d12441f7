/** One questionnaire that is open in Kerkebeek, on a port of its own; the program can go away and come back on the same port. */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { StoredResponse } from '../../server/actions/answer-records.ts';
import { createApp } from '../../server/web/app.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { linkFor } from './answering-world.ts';
import { settleKerkebeek } from './kerkebeek.ts';
import { memoryWorld, type TestWorld } from './world.ts';

export interface AnsweringHouse {
  world: TestWorld;
  url: string;
  /** The address of a personal link for a member (37-119) who has not answered. */
  link(member: number): Promise<string>;
  /** What came in after the start. */
  arrived(): Promise<StoredResponse[]>;
  /** Gone at once, as when the machine loses power; what was committed is kept. */
  fall(): Promise<void>;
  rise(): Promise<void>;
  close(): Promise<void>;
}

const wave = '2025-1';

/** @param definition asked in place of Kerkebeek's own questionnaire */
export async function openAnsweringHouse(definition: JsonObject): Promise<AnsweringHouse> {
  const world = memoryWorld();
  await settleKerkebeek(world, { [wave]: definition });
  const before = new Set((await world.answers.responses.ofWave(wave)).map(({ ticket }) => ticket));
  let server = await serve(world, 0);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const fall = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return {
    world,
    url,
    link: async (member) => `${url}/deelnemen/${await linkFor(world, member)}`,
    arrived: async () =>
      (await world.answers.responses.ofWave(wave)).filter(({ ticket }) => !before.has(ticket)),
    fall,
    rise: async () => {
      server = await serve(world, port);
    },
    close: fall,
  };
}

async function serve(world: TestWorld, port: number): Promise<Server> {
  const settings = {
    publicUrl: world.publicUrl,
    sessionSecrets: ['a secret of at least thirty-two characters'],
    production: false,
    trustedProxyHops: 0,
    sendsMail: false,
  };
  const server = createServer(createApp(world, settings, pino({ level: 'silent' })));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
