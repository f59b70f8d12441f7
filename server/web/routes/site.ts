/** What every area puts its addresses up with. */
import type { ErrorRequestHandler, RequestHandler, Router } from 'express';
import type { World } from '../../actions/world.ts';
import { onlyThese } from '../middleware/methods.ts';
import { signedIn } from '../middleware/signed-in.ts';
import { staffSession } from '../middleware/staff-session.ts';
import type { WebSettings } from '../web-settings.ts';

export interface Site {
  at: (path: string, handlers: Handlers) => void;
  world: World;
  settings: WebSettings;
  /** The start of a chain at the door of the staff: a session, whoever it is. */
  anyone: RequestHandler;
  /** The start of a chain behind that door. */
  staff: RequestHandler[];
}

type Handlers = { get?: RequestHandler[]; post?: (RequestHandler | ErrorRequestHandler)[] };

export function siteOf(router: Router, world: World, settings: WebSettings): Site {
  const anyone = staffSession(world, settings);
  return { at: addressesOf(router), world, settings, anyone, staff: [anyone, signedIn(world)] };
}

function addressesOf(router: Router): Site['at'] {
  return (path, { get, post }) => {
    if (get !== undefined) router.get(path, ...get);
    if (post !== undefined) router.post(path, ...post);
    router.all(
      path,
      onlyThese([...(get === undefined ? [] : ['get']), ...(post === undefined ? [] : ['post'])]),
    );
  };
}
