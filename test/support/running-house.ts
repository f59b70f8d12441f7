/** The whole program on a port of its own, filled with the demo municipality: real stores, real keys, real pages. */
import { pino } from 'pino';
import type { World } from '../../server/actions/world.ts';
import { fillDemo, type DemoSummary } from '../../server/demo/fill-demo.ts';
import { createApp } from '../../server/web/app.ts';
import { listen } from '../../server/web/listen.ts';
import type { TestStores } from './databases.ts';

export interface RunningHouse {
  url: string;
  demo: DemoSummary;
  world: World;
  close(): Promise<void>;
}

export async function runHouse(stores: TestStores): Promise<RunningHouse> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const url = `http://localhost:${port}`;
  const world: World = { ...stores, clock: { now: () => new Date() }, publicUrl: url };
  const demo = await fillDemo(world);
  const settings = {
    publicUrl: url,
    sessionSecrets: ['a secret of at least thirty-two characters'],
    production: false,
    trustedProxyHops: 0,
    sendsMail: false,
  };
  const listening = await listen(createApp(world, settings, pino({ level: 'silent' })), {
    port,
    host: '127.0.0.1',
  });
  return {
    url,
    demo,
    world,
    async close() {
      await listening.stop();
      await stores.close();
    },
  };
}
