/** One fresh process of the benchmark: sums up all the visits of an installation. Prints JSON. */
import { contactsBy } from '../../reports/figures/contacts.ts';
import { waitingFigures } from '../../reports/figures/times.ts';
import { readServiceFigures } from '../../server/actions/service-figures.ts';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { timed } from './fresh-process.ts';

const result = await withInstallation(readSettings(process.env), async (world) => {
  let contacts = 0;
  let wait = 0;
  const summed = await timed(async () => {
    const figures = await readServiceFigures(world);
    contacts = contactsBy(figures, null, 'year').reduce((sum, { value }) => sum + (value ?? 0), 0);
    wait = waitingFigures(figures, null, 2020)?.median ?? 0;
  });
  return { summed, contacts, wait };
});
process.stdout.write(JSON.stringify(result));
