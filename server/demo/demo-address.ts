/** Where a made-up member lives. Neither the streets nor the postcodes exist. */
import type { PostalAddress } from '../actions/panel-records.ts';
import { type Random, pickOne, wholeBetween } from './seeded-random.ts';

const streets = [
  'Beekstraat',
  'Dreefhof',
  'Kapelleweg',
  'Kerkhoekje',
  'Klaproosveld',
  'Lindepad',
  'Molenwegel',
  'Oude Donk',
  'Stationsplein',
  'Vlasbloemstraat',
];
const postcodes: Record<string, string> = { Kerkebeek: '9998', Oostdonk: '9999' };

export function demoAddress(district: string, random: Random): PostalAddress {
  const hasBox = random() < 0.15;
  return {
    street: pickOne(streets, random),
    houseNumber: String(wholeBetween(1, 140, random)),
    box: hasBox ? String(wholeBetween(1, 9, random)) : '',
    postcode: postcodes[district] ?? '9998',
    town: district,
  };
}
