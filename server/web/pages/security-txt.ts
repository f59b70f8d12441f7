/** Where somebody who finds a hole may tell it (RFC 9116). */
import type { RequestHandler } from 'express';
import type { World } from '../../actions/world.ts';

/** A page that is older is not to be relied on; computed, so that nobody forgets to renew it. */
const goodFor = 90 * 24 * 60 * 60_000;

export function securityTxt({ clock }: World, publicUrl: string, contact: string): RequestHandler {
  return (_req, res) => {
    const day = new Date(clock.now().getTime() + goodFor).toISOString().slice(0, 10);
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${day}T00:00:00Z`,
      'Preferred-Languages: nl, en, fr',
      `Canonical: ${publicUrl}/.well-known/security.txt`,
    ];
    res.type('text/plain').send(`${lines.join('\n')}\n`);
  };
}
