/** The small script of a questionnaire page: saves while one types, says so, and fetches SurveyJS in the background. */
import { bringSurveyJs } from './bring-surveyjs.ts';
import { DeviceCopy, nothing } from './device-copy.ts';
import './hand-over.ts';
import { Keeper, type KeeperState } from './keeper.ts';
import { saveLeftBehind, sendLeftBehind } from './left-behind.ts';
import { Notices } from './notices.ts';
import { PlainForm } from './plain-form.ts';
import { Quiet } from './quiet.ts';
import { filled, type ScriptWords } from './words.ts';

void start(document.querySelector<HTMLFormElement>('#vragenlijst'));

async function start(element: HTMLFormElement | null): Promise<void> {
  if (element === null) return;
  const words = JSON.parse(element.dataset['words'] ?? '{}') as ScriptWords;
  const word = element.querySelector<HTMLInputElement>('[name="bewijs"]')?.value ?? '';
  const notices = new Notices(byId('melding'));
  const copy = await DeviceCopy.open(word);
  const keeper = new Keeper({ word, copy, tell: (state) => show(state, notices, words) });
  const form = new PlainForm(element, keeper);
  window.addEventListener('beforeunload', (event) => {
    if (keeper.hasUnsaved && !form.isLeaving) event.preventDefault();
  });
  if (copy !== null && (await wasLeftBehind(copy, word))) return;
  window.panelpeil = { form, keeper, copy, notices, quiet: new Quiet(), words, word };
  const { script, sheet } = element.dataset;
  if (script !== undefined && sheet !== undefined) bringSurveyJs({ script, sheet });
}

/** True when the page makes way for what an earlier visit left. */
async function wasLeftBehind(copy: DeviceCopy, word: string): Promise<boolean> {
  const left = await copy.read();
  const sent = await sendLeftBehind(left, word);
  if (sent !== null && sent.state !== 'unreachable') {
    const isOver = sent.state === 'done' || sent.state === 'ended';
    await copy.keep(isOver ? nothing : { sending: null });
    if (isOver) location.assign('/vragenlijst/bedankt');
    return isOver;
  }
  if (!(await saveLeftBehind(copy, left, word))) return false;
  location.reload();
  return true;
}

/** The line at the foot of the page; what needs the reader comes above the questions. */
function show(state: KeeperState, notices: Notices, words: ScriptWords): void {
  const line = byId('bewaard');
  line.dataset['state'] = state.kind;
  switch (state.kind) {
    case 'saved':
      line.textContent = filled(words.saved, { time: state.time });
      return;
    case 'waiting':
      line.textContent = words.saving;
      return;
    case 'offline':
      line.textContent = words.offline;
      return;
    case 'refused':
      line.textContent = words.notSaved;
      return notices.sentences(words.notSaved, [state.sentence]);
    case 'ended':
      line.textContent = '';
      // Another tab or device sent the answers.
      if (state.answered)
        return location.replace(`/vragenlijst/bedankt${state.isTyped ? '?let-op=elders' : ''}`);
      return notices.ended(state.sentence, false);
  }
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
}
