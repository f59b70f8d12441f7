/** What is kept of people, and the documents about it. */
import { readForm } from '../middleware/form.ts';
import {
  privacyDocumentFile,
  privacyDocumentsPage,
  privacyDocumentsSubmit,
} from '../pages/privacy/privacy-documents.ts';
import type { Site } from './site.ts';

export function privacyDocumentAddresses({ at, world, staff }: Site): void {
  const documents = '/beheer/privacy/documenten';
  at(documents, {
    get: [...staff, privacyDocumentsPage(world)],
    post: [...staff, ...readForm, privacyDocumentsSubmit(world)],
  });
  at(`${documents}/verwerkingsregister.docx`, { get: [...staff, privacyDocumentFile(world, 'register')] });
  at(`${documents}/effectbeoordeling.docx`, { get: [...staff, privacyDocumentFile(world, 'assessment')] });
}
