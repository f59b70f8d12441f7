/** What one colleague asks and another decides: the keys, and single rows. */
import { readForm } from '../middleware/form.ts';
import {
  askKeySubmit,
  decideKeyPage,
  decideKeySubmit,
  dropKeySubmit,
  keysPage,
} from '../pages/two-people/keys.ts';
import {
  askMicrodataSubmit,
  decideMicrodataSubmit,
  downloadMicrodataSubmit,
  dropMicrodataSubmit,
  microdataPage,
} from '../pages/two-people/microdata.ts';
import { backTo } from './back-to.ts';
import type { Site } from './site.ts';

export function twoPeopleAddresses({ at, world, staff }: Site): void {
  const [keys, microdata] = ['/beheer/sleutels', '/beheer/microdata'];
  at(keys, { get: [...staff, keysPage(world)] });
  at(`${keys}/vragen`, {
    get: [...staff, backTo(keys)],
    post: [...staff, ...readForm, askKeySubmit(world)],
  });
  at(`${keys}/verzoeken/:nummer`, {
    get: [...staff, decideKeyPage(world)],
    post: [...staff, ...readForm, decideKeySubmit(world)],
  });
  at(`${keys}/verzoeken/:nummer/intrekken`, {
    get: [...staff, backTo(keys)],
    post: [...staff, ...readForm, dropKeySubmit(world)],
  });
  at(microdata, { get: [...staff, microdataPage(world)] });
  at(`${microdata}/vragen`, {
    get: [...staff, backTo(microdata)],
    post: [...staff, ...readForm, askMicrodataSubmit(world)],
  });
  at(`${microdata}/:nummer/beslissen`, {
    get: [...staff, backTo(microdata)],
    post: [...staff, ...readForm, decideMicrodataSubmit(world)],
  });
  at(`${microdata}/:nummer/intrekken`, {
    get: [...staff, backTo(microdata)],
    post: [...staff, ...readForm, dropMicrodataSubmit(world)],
  });
  at(`${microdata}/:nummer/downloaden`, {
    get: [...staff, backTo(microdata)],
    post: [...staff, ...readForm, downloadMicrodataSubmit(world)],
  });
}
