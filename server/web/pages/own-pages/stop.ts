/**
 * /uitschrijven/TOKEN, the link in every mail to members. Opening it changes nothing, for scanners open links. A mail program
 * posts "List-Unsubscribe=One-Click" without a cookie or a page of ours (RFC 8058): the token is the proof.
 */
import type { RequestHandler, Response } from 'express';
import { municipalityOf } from '../../../actions/municipality-of.ts';
import { ownLanguage } from '../../../actions/own-pages/own-language.ts';
import {
  mayHaveLetters,
  memberOfStopLink,
  type StopChoice,
  stopMails,
} from '../../../actions/own-pages/stop-mails.ts';
import type { Member, Municipality } from '../../../actions/panel-records.ts';
import type { World } from '../../../actions/world.ts';
import type { Language } from '../../../../surveys/language.ts';
import { messageIn } from '../../view-models/answering.ts';
import { frameOf, memberWords } from '../../view-models/member-page.ts';
import { sittingLanguage } from '../member-language.ts';
import { readOwnForm, typedIn } from './own-form.ts';

const choices: StopChoice[] = ['stop', 'letters', 'pause', 'leave'];

export function stopPage(world: World): RequestHandler {
  return async (req, res) => {
    const municipality = await municipalityOf(world);
    const member = await memberOfStopLink(world, String(req.params['token']));
    const language = member === null ? sittingLanguage(req, municipality) : ownLanguage(municipality, member);
    // A link of who is no member any more: there is nothing left to stop.
    if (member === null) return showStopped(res, { municipality, language }, 'stop');
    if (member.status === 'left') return showStopped(res, { municipality, language }, 'leave');
    const { stop } = memberWords(municipality, language).own;
    const isStopped = member.mailState === 'stopped';
    const page = {
      ...frameOf(municipality, [language]),
      title: isStopped ? stop.already.title : stop.title,
      words: stop,
      isStopped,
      mine: mineIn(language),
      choices: choices
        .filter((choice) => isOffered(choice, member))
        .map((value, i) => ({ value, text: stop[value], isChosen: i === 0 && !isStopped })),
    };
    res.render('answering/own-stop', { page });
  };
}

/** What would change nothing is no choice. */
function isOffered(choice: StopChoice, member: Member): boolean {
  const isStopped = member.mailState === 'stopped';
  if (choice === 'stop') return !isStopped;
  if (choice === 'letters')
    return mayHaveLetters(member) && !(isStopped && member.preferredChannel === 'letter');
  return choice === 'leave' || member.status === 'active';
}

function mineIn(language: Language): string {
  return language === 'nl' ? '/mijn' : `/mijn?taal=${language}`;
}

export function stopMailsSubmit(world: World): RequestHandler[] {
  return [
    readOwnForm,
    async (req, res) => {
      const token = String(req.params['token']);
      const municipality = await municipalityOf(world);
      const member = await memberOfStopLink(world, token);
      const language =
        member === null ? sittingLanguage(req, municipality) : ownLanguage(municipality, member);
      // What a mail program posts has no choice in it.
      const choice = choices.find((one) => one === typedIn(req)['keuze']) ?? 'stop';
      await stopMails(world, token, choice);
      showStopped(res, { municipality, language }, choice);
    },
  ];
}

function showStopped(
  res: Response,
  { municipality, language }: { municipality: Municipality; language: Language },
  choice: StopChoice,
): void {
  const page = messageIn(
    {
      municipality,
      say: ({ own }) => ({
        ...own.stop.stopped[choice],
        link: { text: own.stop.mine, address: mineIn(language) },
      }),
    },
    [language],
  );
  res.render('answering/message', { page });
}
