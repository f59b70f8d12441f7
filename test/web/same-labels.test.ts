import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { getLocaleStrings, type Question, SurveyModel } from 'survey-core';
import { compileCheck } from '../../surveys/answers.ts';
import { makeForm } from '../../surveys/form/form.ts';
import { languageOf, voices, type Voice } from '../../surveys/language.ts';
import { inLanguage } from '../../surveys/languages/in-language.ts';
import { withSpecialLabels } from '../../surveys/languages/special-labels.ts';
import type { Json, JsonObject } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { wordsFor } from '../../server/web/words/member-words.ts';

const text = readFileSync('test/fixtures/every-type.json', 'utf8');
const everyType = JSON.parse(text) as JsonObject;
const ownTexts = ['otherText', 'noneText', 'dontKnowText', 'refuseText', 'labelTrue', 'labelFalse'];
const switches = { showOtherItem: true, showNoneItem: true, showDontKnowItem: true, showRefuseItem: true };
const canHaveSpecials = ['radiogroup', 'checkbox', 'dropdown', 'tagbox'];

/** The same questions, each with every item of SurveyJS's own and no text for it; all on one page and always there. */
const withoutTexts: JsonObject = { locale: 'nl', elements: bareElements() };

function bareElements(): JsonObject[] {
  const pages = everyType['pages'] as { elements: JsonObject[] }[];
  return pages
    .flatMap(({ elements }) => elements)
    .filter(({ type }) => type === 'boolean' || canHaveSpecials.some((each) => each === type))
    .map((element) => {
      const kept = Object.entries(element).filter(([key]) => !ownTexts.includes(key) && !key.endsWith('If'));
      return { ...Object.fromEntries(kept), ...(element['type'] === 'boolean' ? {} : switches) };
    });
}

const specials = ['none', 'refused', 'dontknow', 'other'];

/** "INT2 none: geen", as the plain form shows it. */
function plainLabels(definition: JsonObject, voice: Voice, answers: Record<string, Json>): string[] {
  const language = languageOf(voice);
  const questionnaire = readQuestionnaire(withSpecialLabels(inLanguage(definition, language), language));
  const form = makeForm(questionnaire, compileCheck(questionnaire));
  const fields = form
    .pages(answers)
    .flatMap((_, at) => form.page(at, answers).parts)
    .flatMap((part) => (part.kind === 'one' || part.kind === 'several' ? [part] : []));
  return fields.flatMap(({ name, type, options }) =>
    options
      .filter(({ code }) => type === 'boolean' || specials.includes(code))
      .map(({ code, label }) => `${name} ${code}: ${label}`),
  );
}

/** The same of SurveyJS's screen, which has our words for what a questionnaire does not say. */
function screenLabels(definition: JsonObject, voice: Voice, answers: Record<string, Json>): string[] {
  const language = languageOf(voice);
  const survey = new SurveyModel(inLanguage(definition, language));
  survey.locale = language;
  survey.data = answers;
  return survey
    .getAllQuestions()
    .filter((question) => question.isVisibleInSurvey)
    .flatMap(labelsOf);
}

interface Item {
  value: unknown;
  locText: { textOrHtml: string };
}

function labelsOf(question: Question): string[] {
  const { name } = question;
  if (question.getType() === 'boolean')
    return [
      `${name} ${String(question['valueTrue'] ?? true)}: ${String(question['locLabelTrue'].textOrHtml)}`,
      `${name} ${String(question['valueFalse'] ?? false)}: ${String(question['locLabelFalse'].textOrHtml)}`,
    ];
  const items = (question['visibleChoices'] ?? []) as Item[];
  const own = items.filter(({ value }) => specials.includes(String(value)));
  return own.map(({ value, locText }) => `${name} ${String(value)}: ${locText.textOrHtml}`);
}

describe('the plain form and the screen of SurveyJS', () => {
  const stock = Object.fromEntries(
    ['nl', 'fr', 'en'].map((locale) => [locale, { ...getLocaleStrings(locale) }]),
  );
  afterEach(() => {
    for (const [locale, strings] of Object.entries(stock)) Object.assign(getLocaleStrings(locale), strings);
  }); // prettier-ignore

  for (const voice of voices)
    it(`show the same labels at SurveyJS's own items and at yes and no (${voice})`, () => {
      Object.assign(getLocaleStrings(languageOf(voice)), wordsFor(languageOf(voice), voice === 'nl-je' ? 'je' : 'u').survey);
      for (const [definition, answers] of [[everyType, { INT1: 5 }], [everyType, { INT1: 1 }], [withoutTexts, {}]] as const) {
        const plain = plainLabels(definition, voice, answers);
        expect(plain.length).to.be.above(3);
        expect(plain.toSorted()).to.deep.equal(screenLabels(definition, voice, answers).toSorted());
      }
    }); // prettier-ignore

  it('use our words only where a questionnaire has none of its own', () => {
    const labels = plainLabels(everyType, 'nl-u', { INT1: 1 });
    expect(labels)
      .to.include('INT2 none: geen')
      .and.include('LOK1 refused: Dat zeg ik liever niet')
      .and.include('LOK6 other: Andere');
  });

  it('leave the labels of reports as they were', () => {
    const { pages } = readQuestionnaire(everyType);
    const known = pages.flatMap(({ questions }) => questions).find(({ name }) => name === 'LOK1');
    expect(known?.choices.map(({ label }) => label)).to.include('Weiger te antwoorden');
  });
});
