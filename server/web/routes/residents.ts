/** What a resident walks through: answering with a link or a code, the pages of their own, joining and stopping. */
import { answeringPages } from '../pages/answering.ts';
import { AsMember } from '../pages/own-pages/as-member.ts';
import { editPage, editSubmit, newMailPage, newMailSubmit } from '../pages/own-pages/details.ts';
import { erasePage, eraseSubmit } from '../pages/own-pages/erase.ts';
import { joinLinkPage, joinLinkSubmit, joinPage, joinSubmit } from '../pages/own-pages/join.ts';
import { consentSubmit, minePages, ownDownload, partSubmit } from '../pages/own-pages/mine.ts';
import { linkAsked, linkPressed, linkShown, signedOut } from '../pages/own-pages/sign-in.ts';
import { stopPage, stopMailsSubmit } from '../pages/own-pages/stop.ts';
import { askWithdrawal, takeWithdrawal } from '../pages/withdraw-answers.ts';
import { backTo } from './back-to.ts';
import type { Site } from './site.ts';

export function residentAddresses({ at, world, settings }: Site): void {
  const member = answeringPages(world, settings);
  const own = new AsMember(world, settings);

  at('/deelnemen', { get: [member.code.ask], post: member.code.open });
  at('/deelnemen/:token', { get: [member.welcome], post: [member.begin] });
  at('/vragenlijst', { get: [member.questionnaire], post: member.receive });
  at('/vragenlijst/antwoorden', { post: member.keep });
  at('/vragenlijst/gegevens', { get: member.data });
  at('/vragenlijst/bedankt', { get: [member.thankYou] });
  at('/vragenlijst/wijzigen', { get: [backTo('/vragenlijst')], post: member.edit });
  at('/intrekken', { get: [askWithdrawal(world)], post: takeWithdrawal(world) });

  at('/mijn', { get: [minePages(world, own)], post: linkAsked(world, own) });
  at('/mijn/aanmelden/:token', { get: [linkShown(world, own)], post: [linkPressed(world, own)] });
  at('/mijn/afmelden', { get: [backTo('/mijn')], post: signedOut(world, own) });
  at('/mijn/gegevens', { get: [editPage(world, own)], post: editSubmit(world, own) });
  at('/mijn/gegevens.json', { get: [ownDownload(world, own, 'json')] });
  at('/mijn/gegevens.pdf', { get: [ownDownload(world, own, 'pdf')] });
  at('/mijn/mailadres/:token', { get: [newMailPage(world)], post: [newMailSubmit(world)] });
  at('/mijn/toestemmingen', { get: [backTo('/mijn')], post: consentSubmit(world, own) });
  at('/mijn/deelname', { get: [backTo('/mijn')], post: partSubmit(world, own) });
  at('/mijn/wissen', { get: [erasePage(own)], post: eraseSubmit(world, own) });
  at('/inschrijven', { get: [joinPage(world)], post: joinSubmit(world) });
  at('/inschrijven/:token', { get: [joinLinkPage(world)], post: [joinLinkSubmit(world)] });
  at('/uitschrijven/:token', { get: [stopPage(world)], post: stopMailsSubmit(world) });
}
