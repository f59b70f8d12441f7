/** The register and the assessment as Word files, to be completed and kept by the municipality. */
import { printPlainDocument, type PlainSection } from '../../../reports/print/docx/plain-document.ts';
import { brusselsDay } from '../brussels-day.ts';
import type { ResultsFile } from '../download-results.ts';
import { dutchDay } from '../dutch-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import { factsOf } from './facts-of.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { assessmentSections } from './texts/assessment.ts';
import { registerSections } from './texts/register.ts';
import { waveConcerns } from './wave-concerns.ts';

export type DocumentKind = 'register' | 'assessment';

interface Kind {
  action: string;
  title: string;
  fileName: string;
  sections: (world: World, facts: NoticeFacts) => Promise<PlainSection[]>;
}

const kinds: Record<DocumentKind, Kind> = {
  register: {
    action: 'download register',
    title: 'Register van verwerkingen: het inwonerspanel',
    fileName: 'verwerkingsregister.docx',
    sections: async (_world, facts) => registerSections(facts),
  },
  assessment: {
    action: 'download assessment',
    title: 'Effectbeoordeling gegevensbescherming: het inwonerspanel',
    fileName: 'effectbeoordeling.docx',
    sections: async (world, facts) => assessmentSections(facts, await waveConcerns(world)),
  },
};

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @throws Problem when the person may not */
export async function downloadDocument(
  world: World,
  person: StaffMember,
  kind: DocumentKind,
): Promise<ResultsFile> {
  mustBeAllowed(person, 'download privacy documents');
  const municipality = await municipalityOf(world);
  const { action, title, fileName, sections } = kinds[kind];
  const date = brusselsDay(world.clock.now());
  const bytes = await printPlainDocument({
    title,
    subtitle: `Gemeente ${municipality.name}, ${dutchDay(date)}`,
    municipality: municipality.name,
    colour: municipality.colour,
    language: 'nl-BE',
    footer: `${municipality.name}, ${dutchDay(date)}`,
    words: { page: 'Pagina', of: 'van' },
    date,
    sections: await sections(world, factsOf(municipality, world.publicUrl)),
  });
  await world.panel.inOneTransaction((panel) =>
    noteEntry(world, panel, { actor: person.id, action, subject: 'privacy' }),
  );
  return { fileName, type: docx, bytes };
}
