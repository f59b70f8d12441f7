/** Forms on paper, typed by staff: the code, the form, and where a second time differs from the first. */
import type { Request, RequestHandler, Response } from 'express';
import { enterPaperAnswers, type EntryRequest } from '../../actions/enter-paper-answers.ts';
import { finishPaperEntries } from '../../actions/finish-paper-entries.ts';
import type { Chosen } from '../../actions/first-paper-entry.ts';
import { beginPaperEntry, openPaperEntry, paperOverview } from '../../actions/open-paper-entry.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { submitted, submittedList } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { howMany } from '../view-models/belgian.ts';
import { paperCodeView } from '../view-models/paper-code-view.ts';
import { paperDifferencesView } from '../view-models/paper-differences-view.ts';
import { paperEntryView, skippedQuestions } from '../view-models/paper-entry-view.ts';
import { problemView } from '../view-models/problem-view.ts';
import { waveIdOf } from './staff-address.ts';

/** As long as an answer in words may be. */
const mostTyped = 10_000;
const doesNotCount =
  'Dit formulier telt niet mee: er is al een volledig antwoord. Het eerste volledige antwoord telt, op welke manier het ook kwam.';

export function paperCodePage(world: World): RequestHandler {
  return async (req, res) => showCode(world, req, res, { error: null, code: '' });
}

export function paperFormSubmit(world: World): RequestHandler {
  return submittedList(
    askingAgain(world, async (fields, req, res) => {
      const person = personOf(res);
      const code = fields.get('code') ?? '';
      const open = await beginPaperEntry(world, person, waveIdOf(req), code);
      if (open === 'answered') return showNotCounted(world, req, res);
      const sent = { code, typed: {}, stands: false, inTime: false };
      const view = paperEntryView(open, person.id, sent, null);
      await showStaffPage(world, res, 'paper-entry', { title: `Formulier ${view.code}`, view });
    }),
  );
}

export function paperEntrySubmit(world: World): RequestHandler {
  return submittedList(
    askingAgain(world, async (fields, req, res) => {
      const request = requestOf(fields);
      const [person, wave] = [personOf(res), waveIdOf(req)];
      const entered = await enterPaperAnswers(world, person, wave, request);
      switch (entered.state) {
        case 'answered':
          return showNotCounted(world, req, res);
        case 'waits':
          await leaveMessage(req, 'Het formulier is bewaard en wacht op tweede invoer.');
          return res.redirect(303, `/beheer/golven/${wave}/invoer`);
        case 'stored':
          await leaveMessage(req, storedText(entered));
          return res.redirect(303, `/beheer/golven/${wave}/invoer`);
        case 'refused': {
          const view = paperEntryView(entered.open, person.id, request, entered);
          res.status(view.allWell ? 200 : 400);
          return showStaffPage(world, res, 'paper-entry', { title: `Formulier ${view.code}`, view });
        }
        case 'differs': {
          const view = paperDifferencesView(entered, request);
          return showStaffPage(world, res, 'paper-differences', { title: 'Verschillen', view });
        }
      }
    }),
    mostTyped,
  );
}

/** For the script: numbers of the questions that are skipped with what is typed so far. Stores nothing. */
export function paperSkippedSubmit(world: World): RequestHandler {
  return submittedList(async (fields, req, res) => {
    const { code, typed } = requestOf(fields);
    const open = await openPaperEntry(world, personOf(res), waveIdOf(req), code);
    res.json({ skipped: open === 'answered' ? [] : [...skippedQuestions(open, typed)] });
  }, mostTyped);
}

export function paperFinishSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    const wave = waveIdOf(req);
    const { stored, fallenAway } = await finishPaperEntries(world, personOf(res), wave);
    const away =
      fallenAway === 0
        ? ''
        : ` ${howMany(fallenAway, 'formulier viel', 'formulieren vielen')} weg: er was al een antwoord.`;
    await leaveMessage(
      req,
      `${howMany(stored, 'formulier is', 'formulieren zijn')} bewaard zoals eerst ingevoerd.${away}`,
    );
    res.redirect(303, `/beheer/golven/${wave}/invoer`);
  });
}

function requestOf(fields: Map<string, string>): EntryRequest {
  const entries = [...fields];
  const wish = fields.get('actie');
  return {
    code: fields.get('code') ?? '',
    typed: Object.fromEntries(entries.filter(([name]) => /^v\d{1,4}(?:-[a-z]{1,5})?$/u.test(name))),
    wish: wish === 'bewaren' ? 'store' : wish === 'tweede' ? 'wait' : 'look',
    stands: fields.get('zo') === 'ja',
    inTime: fields.get('op-tijd') === 'ja',
    choices: Object.fromEntries(
      under('keuze.', entries).filter((entry): entry is [string, Chosen] => isChosen(entry[1])),
    ),
    others: Object.fromEntries(under('anders.', entries)),
  };
}

function under(start: string, entries: [string, string][]): [string, string][] {
  return entries.flatMap(([name, value]) =>
    name.startsWith(start) ? [[name.slice(start.length), value]] : [],
  );
}

function isChosen(value: string): value is Chosen {
  return ['first', 'second', 'other'].includes(value);
}

function storedText({ leftOut, unreadable }: { leftOut: number; unreadable: number }): string {
  const said = [
    ...(unreadable === 0 ? [] : [`${howMany(unreadable, 'plaats', 'plaatsen')} zonder leesbaar antwoord.`]),
    ...(leftOut === 0 ? [] : [`${howMany(leftOut, 'antwoord', 'antwoorden')} weggelaten.`]),
  ];
  return ['Het formulier is bewaard.', ...said].join(' ');
}

type Handle = (fields: Map<string, string>, req: Request, res: Response) => Promise<void>;

/** A code that is no good is shown again, with the sentence beside it; anything else is a page of its own. */
function askingAgain(world: World, handle: Handle): Handle {
  return async (fields, req, res) => {
    try {
      await handle(fields, req, res);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
      res.status(problemView(problem).status);
      await showCode(world, req, res, { error: problem.message, code: fields.get('code') ?? '' });
    }
  };
}

async function showNotCounted(world: World, req: Request, res: Response): Promise<void> {
  res.status(409);
  await showCode(world, req, res, { error: doesNotCount, code: '' });
}

async function showCode(
  world: World,
  req: Request,
  res: Response,
  said: { error: string | null; code: string },
): Promise<void> {
  const view = paperCodeView(await paperOverview(world, personOf(res), waveIdOf(req)), said);
  await showStaffPage(world, res, 'paper-code', { title: 'Papieren formulieren invoeren', view });
}
