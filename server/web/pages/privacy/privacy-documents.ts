/** /beheer/privacy/documenten: what the municipality says of itself, and the files made of it. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { brusselsDay } from '../../../actions/brussels-day.ts';
import { may } from '../../../actions/permissions.ts';
import { downloadDocument, type DocumentKind } from '../../../actions/privacy-documents/download-document.ts';
import { readPrivacy, type TypedPrivacy } from '../../../actions/privacy-documents/read-settings.ts';
import { privacyDocuments, settlePrivacy } from '../../../actions/privacy-documents/settle-privacy.ts';
import type { World } from '../../../actions/world.ts';
import { limitDownloads } from '../../middleware/limit-tries.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { sendFile } from '../../send-file.ts';
import { showStaffPage } from '../../show-page.ts';
import { privacyDocumentsView } from '../../view-models/privacy/privacy-documents-view.ts';

const title = 'Documenten over privacy';

export function privacyDocumentsPage(world: World): RequestHandler {
  return async (_req, res) => {
    const person = personOf(res);
    const documents = await privacyDocuments(world, person);
    const view = privacyDocumentsView(documents, may(person, 'change privacy settings'), null);
    await showStaffPage(world, res, 'privacy-documents', { title, view });
  };
}

const line = z.string().max(200);
const lines = z.string().max(6_000);

export function privacyDocumentsSubmit(world: World): RequestHandler {
  const fields = {
    adres: line,
    functionaris: line,
    'functionaris-mail': line,
    grondslag: z.enum(['task', 'consent']),
    verwerkers: lines,
    nagelezen: z.string().max(10),
    opgesteld: z.string().max(10),
    beperkingen: lines,
  };
  return submitted(fields, async (form, req, res) => {
    const typed: TypedPrivacy = {
      address: form.adres,
      officerName: form.functionaris,
      officerEmail: form['functionaris-mail'],
      basis: form.grondslag,
      processors: form.verwerkers,
      checkedOn: form.nagelezen,
      statedOn: form.opgesteld,
      limits: form.beperkingen,
    };
    const person = personOf(res);
    const fault = readPrivacy(typed, brusselsDay(world.clock.now()));
    if (may(person, 'change privacy settings') && 'sentence' in fault) {
      const view = privacyDocumentsView(await privacyDocuments(world, person), true, { typed, fault });
      return showStaffPage(world, res.status(400), 'privacy-documents', { title, view });
    }
    await settlePrivacy(world, person, typed);
    await leaveMessage(req, 'Bewaard. De verklaringen op de website zeggen dit vanaf nu.');
    res.redirect(303, '/beheer/privacy/documenten');
  });
}

export function privacyDocumentFile(world: World, kind: DocumentKind): RequestHandler {
  return async (_req, res) => {
    const person = personOf(res);
    await limitDownloads(world, person.id);
    sendFile(res, await downloadDocument(world, person, kind));
  };
}
