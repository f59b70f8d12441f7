import { pause } from './support/ask.ts';
import { freePort } from '../support/free-port.ts';
import { inHouse } from './support/house.ts';
import { nextVersion } from './support/next-version.ts';
import { roundRobin } from './support/round-robin.ts';
import { faultsIn, storedAnswers } from './support/stored-answers.ts';
import { drive, told } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

export const rollingUpgrade: KeptPromise = {
  id: 'R16',
  says: 'A new version takes over from the old one without a questionnaire that fails',
  threshold: 'old and new beside each other, then the old one stopped politely: 0 failed requests, lost 0, doubled 0 (the new version is this one with a migration more)',
  on: ['PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 4_000, async (house) => {
      const rounds = length === 'short' ? 1 : 5;
      const ports = [await freePort(), await freePort()];
      const copy = nextVersion();
      let failed = '';
      let acknowledged = 0;
      const lostOrDoubled = [0, 0];
      try {
        // The first round migrates; in the later ones the new version replaces itself.
        let old = await house.start({ env: { PORT: String(ports[0]) } });
        const proxy = await roundRobin(ports);
        const traffic = drive(house, { rate: 20, url: proxy.url });
        for (let round = 0; round < rounds; round += 1) {
          await pause(2_000);
          const young = await house.start({ cli: copy.cli, env: { PORT: String(ports[(round + 1) % 2]) } });
          await pause(2_000);
          await old.stop();
          old = young;
        }
        await pause(1_000);
        await traffic.stop();
        proxy.close();
        await old.stop();
        failed = told(traffic.failures);
        acknowledged = traffic.acknowledged.size;
        const { lost, doubled, halves } = faultsIn(await storedAnswers(house), traffic.acknowledged);
        lostOrDoubled.splice(0, 2, lost, doubled + halves);
      } finally {
        copy.remove();
      }
      const [lost = 0, doubled = 0] = lostOrDoubled;
      return {
        held: failed === 'none' && lost + doubled === 0 && acknowledged > 0,
        measured: `${rounds} take-overs, ${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled, failed tries: ${failed}`,
      };
    }),
}; // prettier-ignore
