/** A page of a questionnaire as a resident sees it, from our own form and from SurveyJS, written in the same way. */
import { type PanelModel, type Question, SurveyModel } from 'survey-core';
import type { FormField, FormPage } from '../../surveys/form/page.ts';
import type { Form } from '../../surveys/form/form.ts';
import type { JsonObject, Questionnaire } from '../../surveys/question.ts';

export interface SeenPage {
  name: string;
  title: string;
  description: string;
  parts: SeenPart[];
}

/** A heading of a panel, or a question: everything as text, "" when it is not there. */
export interface SeenPart {
  name: string;
  title: string;
  description: string;
  required: boolean;
  locked: boolean;
  options: string[];
  rows: string[];
  ends: string[];
  /** The answer as it stands in the controls. */
  filled: string;
}

export function seenInForm(form: Form, answers: JsonObject): SeenPage[] {
  return form.pages(answers).map((_name, at) => trimmed(ourPage(form.page(at, answers))));
}

/** A browser shows no blanks at the ends. */
function trimmed<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? one.trim() : one)),
  ) as Value;
}

function ourPage({ name, title, description, parts }: FormPage): SeenPage {
  return {
    name,
    title: title ?? '',
    description: description ?? '',
    parts: parts.map((part) =>
      part.kind === 'heading' ? headingOf(part.title ?? '', part.description ?? '') : ourField(part),
    ),
  };
}

function headingOf(title: string, description: string): SeenPart {
  return { ...nothing, title, description };
}

const nothing: SeenPart = {
  name: '', title: '', description: '', required: false, locked: false, options: [], rows: [], ends: [], filled: '',
}; // prettier-ignore

function ourField(field: FormField): SeenPart {
  const { name, required, locked } = field;
  if (field.kind === 'shown') return { ...nothing, name, title: field.html };
  const base = {
    ...nothing,
    name,
    title: field.title,
    description: field.description ?? '',
    required,
    locked,
  };
  if (field.kind === 'typed') return { ...base, filled: field.value };
  const options = field.options.map(({ code, label }) => `${code}: ${label}`);
  if (field.kind === 'matrix') {
    const filled = field.rows.filter(({ picked }) => picked !== null);
    return {
      ...base,
      options,
      rows: field.rows.map(({ code, label }) => `${code}: ${label}`),
      filled: filled.map(({ code, picked }) => `${code}=${picked}`).join(),
    };
  }
  const picked = field.options.filter((one) => one.picked).map(({ code }) => code);
  const ends = field.kind === 'one' ? [field.ends.low ?? '', field.ends.high ?? ''] : [];
  return { ...base, options, ends: ends.join('') === '' ? [] : ends, filled: picked.join() };
}

/** As the browser shows it: hidden answers gone, numbers of questions off. */
export function openInSurveyJs({ definition, locale }: Questionnaire, answers: JsonObject): SurveyModel {
  const model = new SurveyModel(definition);
  model.locale = locale;
  model.clearInvisibleValues = 'onHidden';
  model.data = structuredClone(answers);
  // On the screen it closes the other choices once there are enough; whether they are offered at all is what counts here.
  for (const question of model.getAllQuestions()) question['maxSelectedChoices'] = 0;
  return model;
}

export function seenInSurveyJs(model: SurveyModel): SeenPage[] {
  return model.visiblePages.map((page): SeenPage =>
    trimmed({
      name: page.name,
      title: page.title === '' ? '' : page.locTitle.renderedHtml.trim(),
      description: page.locDescription.renderedHtml.trim(),
      parts: partsOf(page as unknown as PanelModel),
    }),
  );
}

function partsOf(panel: PanelModel): SeenPart[] {
  return panel.elements
    .filter((element) => element.isVisible)
    .flatMap((element): SeenPart[] => {
      if (!element.isPanel) return [theirQuestion(element as Question)];
      const inside = element as PanelModel;
      const heading = headingOf(
        inside.title === '' ? '' : inside.locTitle.renderedHtml.trim(),
        inside.locDescription.renderedHtml.trim(),
      );
      return [...(heading.title + heading.description === '' ? [] : [heading]), ...partsOf(inside)];
    });
}

function theirQuestion(question: Question): SeenPart {
  const { name } = question;
  if (question.getType() === 'html') return { ...nothing, name, title: String(question['html']) };
  return {
    ...nothing,
    name,
    title: question.locTitle.renderedHtml.trim(),
    description: isDescribed(question) ? question.locDescription.renderedHtml.trim() : '',
    required: question.isRequired && !question.isReadOnly,
    locked: question.isReadOnly,
    ...theirAnswers(question),
  };
}

function isDescribed(question: Question): boolean {
  return question.hasDescriptionUnderTitle || question.hasDescriptionUnderInput;
}

interface Item {
  value: unknown;
  isEnabled: boolean;
  locText: { renderedHtml: string };
}

function theirAnswers(question: Question): Partial<SeenPart> {
  const written = (item: Item): string => `${String(item.value)}: ${item.locText.renderedHtml.trim()}`;
  const value: unknown = question.value;
  switch (question.getType()) {
    case 'boolean': {
      const yes = `${String(question['valueTrue'] ?? true)}: ${String(question['locLabelTrue'].renderedHtml)}`;
      const no = `${String(question['valueFalse'] ?? false)}: ${String(question['locLabelFalse'].renderedHtml)}`;
      return { options: [yes, no], filled: asText(value) };
    }
    case 'rating': {
      const ends = [question['locMinRateDescription'], question['locMaxRateDescription']].map((end) =>
        String(end.renderedHtml),
      );
      return {
        options: (question['visibleRateValues'] as Item[]).map(written),
        ends: ends.join('') === '' ? [] : ends,
        filled: asText(value),
      };
    }
    case 'matrix': {
      const cells = (value ?? {}) as Record<string, unknown>;
      const rows = (question['visibleRows'] as { name: string; item: Item }[]).map(({ item }) => item);
      return {
        options: (question['visibleColumns'] as Item[]).map(written),
        rows: rows.map(written),
        filled: rows
          .filter((row) => cells[String(row.value)] !== undefined)
          .map((row) => `${String(row.value)}=${asText(cells[String(row.value)])}`)
          .join(),
      };
    }
    case 'text':
    case 'comment':
      return { filled: asText(value) };
    default: {
      const items = (question['visibleChoices'] as Item[]).filter(({ isEnabled }) => isEnabled);
      const picked = (Array.isArray(value) ? value : [value]).map(asText);
      return {
        options: items.map(written),
        filled: items
          .map((item) => String(item.value))
          .filter((code) => picked.includes(code))
          .join(),
      };
    }
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
