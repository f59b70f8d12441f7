/** The service figures of a year as a report: sections with charts, each with its table. */
import type { Logo } from '../disclosure/release.ts';
import { numbered } from '../compose/numbered.ts';
import { phrasesFor } from '../findings/language.ts';
import type { ServiceFigures } from '../figures/service-figures.ts';
import type { Report } from '../report.ts';
import type { Board } from './board.ts';
import { callsSections } from './calls-section.ts';
import { channelsSections } from './channels-section.ts';
import { contactsSections } from './contacts-section.ts';
import { inShort } from './in-short.ts';
import { loginsSections } from './logins-section.ts';
import { notDelivered } from './not-delivered.ts';
import { productsSections } from './products-section.ts';
import { requestsSections } from './requests-section.ts';
import { spreadSections } from './spread-section.ts';
import { timesSections } from './times-section.ts';
import { webSections } from './web-section.ts';

export interface DashboardInput {
  figures: ServiceFigures;
  /** As it counts, after renames; null: all together. */
  service: string | null;
  year: number;
  municipality: { name: string; colour: string; logo: Logo | null };
  /** ISO day. */
  today: string;
}

export function composeDashboard({ figures, service, year, municipality, today }: DashboardInput): Report {
  const board: Board = { figures, service, year, colour: municipality.colour };
  const phrases = phrasesFor('nl');
  const sections = [
    ...contactsSections(board),
    ...productsSections(board),
    ...timesSections(board),
    ...spreadSections(board),
    ...channelsSections(board),
    ...loginsSections(board),
    ...requestsSections(board),
    ...callsSections(board),
    ...webSections(board),
  ];
  return {
    language: 'nl-BE',
    municipality: municipality.name,
    title: `Cijfers van de dienstverlening ${year}`,
    subtitle: service === null ? 'Alle diensten samen' : service,
    coverLines: [],
    colour: municipality.colour,
    logo: municipality.logo,
    footer: `Cijfers ${year}${service === null ? '' : ` · ${service}`}`,
    date: today,
    words: phrases.printer,
    sections: numbered([...inShort(board, sections), ...sections, ...notDelivered(board)], phrases),
  };
}
