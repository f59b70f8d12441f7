/** The members of the panel, one and all. */
import { readForm, readLongForm } from '../middleware/form.ts';
import { readUpload } from '../middleware/upload.ts';
import { tooLargeUpload } from '../pages/figure-import.ts';
import {
  memberAddPage,
  memberAddSubmit,
  memberEditPage,
  memberEditSubmit,
} from '../pages/members/member-form.ts';
import {
  backToMemberUpload,
  limitMemberUploads,
  memberCancelSubmit,
  memberFileSubmit,
  memberImportPage,
  memberImportSubmit,
  memberMappingSubmit,
  memberRemarks,
  memberTemplate,
  memberUploadPage,
} from '../pages/members/member-import.ts';
import {
  backToMember,
  leavePage,
  leaveSubmit,
  memberDeedSubmit,
  memberPage,
} from '../pages/members/member.ts';
import { lookUpSubmit, panelPage, searchSubmit } from '../pages/members/panel.ts';
import { consentTextsSubmit, panelRulesPage, panelRulesSubmit } from '../pages/members/panel-rules.ts';
import { eraseMemberPage, eraseMemberSubmit, memberDownload } from '../pages/own-pages/erase-member.ts';
import { mostOfUpload } from '../view-models/figure-import-view.ts';
import { backTo } from './back-to.ts';
import type { Site } from './site.ts';

export function panelAddresses({ at, world, staff }: Site): void {
  const panel = '/beheer/panel';
  at(panel, { get: [...staff, panelPage(world)] });
  at(`${panel}/zoeken`, {
    get: [...staff, backTo(panel)],
    post: [...staff, ...readForm, searchSubmit()],
  });
  at(`${panel}/opzoeken`, {
    get: [...staff, backTo(panel)],
    post: [...staff, ...readForm, lookUpSubmit(world)],
  });
  at(`${panel}/instellingen`, {
    get: [...staff, panelRulesPage(world)],
    post: [...staff, ...readForm, panelRulesSubmit(world)],
  });
  at(`${panel}/instellingen/toestemming`, {
    get: [...staff, backTo(`${panel}/instellingen`)],
    post: [...staff, ...readForm, consentTextsSubmit(world)],
  });
  const bringing = `${panel}/invoeren`;
  at(bringing, {
    get: [...staff, memberImportPage(world)],
    post: [
      ...staff,
      limitMemberUploads(world),
      ...readUpload('bestand', mostOfUpload, tooLargeUpload),
      memberFileSubmit(world),
    ],
  });
  at(`${bringing}/panelleden.csv`, { get: [...staff, memberTemplate(world)] });
  at(`${bringing}/:upload`, {
    get: [...staff, memberUploadPage(world)],
    post: [...staff, ...readLongForm, memberMappingSubmit(world)],
  });
  at(`${bringing}/:upload/opmerkingen.csv`, { get: [...staff, memberRemarks(world)] });
  at(`${bringing}/:upload/invoeren`, {
    get: [...staff, backToMemberUpload],
    post: [...staff, ...readForm, memberImportSubmit(world)],
  });
  at(`${bringing}/:upload/annuleren`, {
    get: [...staff, backToMemberUpload],
    post: [...staff, ...readForm, memberCancelSubmit(world)],
  });
  at(`${panel}/leden`, { get: [...staff, backTo(panel)] });
  at(`${panel}/leden/nieuw`, {
    get: [...staff, memberAddPage(world)],
    post: [...staff, ...readForm, memberAddSubmit(world)],
  });
  const one = `${panel}/leden/:member`;
  at(one, { get: [...staff, memberPage(world)] });
  at(`${one}/wijzigen`, {
    get: [...staff, memberEditPage(world)],
    post: [...staff, ...readForm, memberEditSubmit(world)],
  });
  at(`${one}/toestand`, {
    get: [...staff, backToMember],
    post: [...staff, ...readForm, memberDeedSubmit(world)],
  });
  at(`${one}/verlaten`, {
    get: [...staff, leavePage(world)],
    post: [...staff, ...readForm, leaveSubmit(world)],
  });
  at(`${one}/wissen`, {
    get: [...staff, eraseMemberPage(world)],
    post: [...staff, ...readForm, eraseMemberSubmit(world)],
  });
  at(`${one}/gegevens.json`, { get: [...staff, memberDownload(world, 'json')] });
  at(`${one}/gegevens.pdf`, { get: [...staff, memberDownload(world, 'pdf')] });
}
