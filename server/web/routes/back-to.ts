/** Somebody who reloads after a form was refused comes by GET. */
import type { RequestHandler } from 'express';
import { waveIdOf } from '../pages/staff-address.ts';

export function backTo(address: string): RequestHandler {
  return (_req, res) => res.redirect(303, address);
}

export function backToWave(place: string): RequestHandler {
  return (req, res) => res.redirect(303, `/beheer/golven/${waveIdOf(req)}${place}`);
}
