import { expect } from 'chai';
import type { Json, JsonObject } from '../../surveys/question.ts';
import { QuestionnaireRefused, readQuestionnaire } from '../../surveys/questionnaire.ts';

/** "path: reason" of everything refused; nothing when it is read. */
function refusalsOf(definition: Json): string[] {
  try {
    readQuestionnaire(definition);
    return [];
  } catch (error) {
    if (error instanceof QuestionnaireRefused)
      return error.refusals.map(({ path, reason }) => `${path}: ${reason}`);
    throw error;
  }
}

function form(...elements: JsonObject[]): JsonObject {
  return { elements };
}

const text = (more: JsonObject): JsonObject => form({ type: 'text', name: 'q', ...more });
const radio = (more: JsonObject): JsonObject =>
  form({ type: 'radiogroup', name: 'q', choices: ['a', 'b'], ...more });
const number = (bands: JsonObject): JsonObject => text({ inputType: 'number', panel: { bands } });
const html = (markup: string): JsonObject => form({ type: 'html', name: 'q', html: markup });
const regex = (pattern: Json): JsonObject => text({ validators: [{ type: 'regex', regex: pattern }] });

const refused: [what: string, definition: Json, where: string, why: RegExp][] = [
  ['no object', [], 'definition', /expected a SurveyJS form/],
  ['pages that are no list', { pages: { a: 1 } }, 'pages', /list of objects/],
  ['an element that is no object', { elements: ['q'] }, 'elements', /list of objects/],
  ['pages and elements together', { pages: [], elements: [] }, 'elements', /not both/],
  ['an unknown type', form({ type: 'toverdoos', name: 'q' }), 'elements[0].type', /knows no question of type "toverdoos"/],
  ['no type', form({ name: 'q' }), 'elements[0].type', /needs a type/],
  ['no name', form({ type: 'text' }), 'elements[0].name', /needs a name/],
  ['a name with braces', form({ type: 'text', name: 'mijn {vraag}' }), 'elements[0].name', /1 to 80 characters/],
  ['a name that SurveyJS stumbles over', form({ type: 'text', name: 'constructor.prototype.x' }), 'elements[0].name', /1 to 80/],
  ['a name that every object has', form({ type: 'text', name: 'constructor' }), 'elements[0].name', /word of JavaScript/],
  ['a name of 81 letters', form({ type: 'text', name: 'a'.repeat(81) }), 'elements[0].name', /1 to 80/],
  ['two questions of one name', form({ type: 'text', name: 'q' }, { type: 'html', name: 'q' }), 'elements[1].name', /two questions are named "q"/],
  ['two names that conditions cannot tell apart', form({ type: 'text', name: 'q' }, { type: 'text', name: 'Q' }), 'elements[1].name', /two questions/],
  ['two questions of one name in panels', { pages: [{ elements: [{ type: 'text', name: 'q' }] }, { elements: [{ type: 'panel', name: 'p', elements: [{ type: 'text', name: 'q' }] }] }] }, 'pages[1].elements[0].elements[0].name', /two questions/],
  ['an unknown validator', text({ validators: [{ type: 'tover' }] }), 'elements[0].validators[0].type', /no validator "tover"/],
  ['a choice twice', radio({ choices: [5, { value: '5' }] }), 'elements[0].choices[1]', /twice the value "5"/],
  ["a choice with SurveyJS's own value", radio({ choices: ['other'], showOtherItem: true }), 'elements[0].choices[0]', /twice the value "other"/],
  ['a choice without a value', radio({ choices: [{ text: '' }] }), 'elements[0].choices[0]', /needs a value/],
  ['a choice that is an object', radio({ choices: [{ value: { a: 1 }, text: 'x' }] }), 'elements[0].choices[0]', /needs a value/],
  ['a row twice', form({ type: 'matrix', name: 'q', columns: [1], rows: ['a', 'a'] }), 'elements[0].rows[1]', /twice the value "a"/],
  ['yes and no alike', form({ type: 'boolean', name: 'q', valueFalse: 'true' }), 'elements[0]', /same value/],
  ['a regular expression that runs endlessly', regex('^(a+)+$'), 'elements[0].validators[0].regex', /run endlessly/],
  ['a regular expression slow on long texts', regex('a*a*a*b$'), 'elements[0].validators[0].regex', /run endlessly/],
  ['a broken regular expression', regex('['), 'elements[0].validators[0].regex', /broken/],
  ['a regular expression that is no text', regex({ a: 1 }), 'elements[0].validators[0].regex', /is a text/],
  ['an unsafe regular expression out of sight', form({ type: 'paneldynamic', name: 'p', templateElements: [{ type: 'text', name: 'x', validators: [{ type: 'regex', regex: '(a|a)*$' }] }] }), 'elements[0].templateElements[0].validators[0].regex', /run endlessly/],
  ['a logo from elsewhere', { logo: 'https://example.org/x.png', elements: [] }, 'logo', /nothing from elsewhere/],
  ['an image in a data address', { logo: 'data:image/svg+xml;base64,AAAA', elements: [] }, 'logo', /nothing from elsewhere/],
  ['an address without scheme', { logo: ' //example.org/x.png', elements: [] }, 'logo', /elsewhere/],
  ['choices from elsewhere', radio({ choicesByUrl: { url: 'HTTP://example.org' } }), 'elements[0].choicesByUrl.url', /elsewhere/],
  ['a way out at the end', { navigateToUrl: 'java\nscript:alert(1)', elements: [] }, 'navigateToUrl', /elsewhere/],
  ['a picture of a choice', form({ type: 'imagepicker', name: 'q', choices: [{ value: 1, imageLink: 'https://example.org' }] }), 'elements[0].choices[0].imageLink', /elsewhere/],
  ['a background from elsewhere', { backgroundImage: 'url("/\\example.org")', elements: [] }, 'backgroundImage', /elsewhere/],
  ['a script', html('<p>Dag</p><script>alert(1)</script>'), 'elements[0].html', /<script>/],
  ['an image', text({ title: 'Dag <img src=x onerror=alert(1)>' }), 'elements[0].title', /not allowed; allowed are b/],
  ['HTML in another language', text({ title: { default: 'Dag', fr: '<iframe>' } }), 'elements[0].title.fr', /<iframe>/],
  ['HTML in the language regex', { locale: 'nl', elements: [{ type: 'html', name: 'h', html: { regex: '<img src=x onerror=alert(1)>' } }] }, 'elements[0].html.regex', /<img/],
  ['a language that is none', { locale: 'regex', elements: [] }, 'locale', /expected a language/],
  ['a clock between escaped quotes', text({ visibleIf: "{q} = '\\'' and today() > '\\''" }), 'elements[0].visibleIf', /calls today\(\)|cannot read/],
  ['an attribute', html('<p onclick="x()">Dag</p>'), 'elements[0].html', /<p onclick/],
  ['a comment in HTML', html('<!-- x -->'), 'elements[0].html', /<!--/],
  ['a tag that is never closed', html('<svg'), 'elements[0].html', /<svg/],
  ['a link to elsewhere', html('<a href="https://example.org">x</a>'), 'elements[0].html', /<a href/],
  ['a link to //elsewhere', html('<a href="//example.org">x</a>'), 'elements[0].html', /<a href/],
  ['a link to /\\elsewhere', html('<a href="/\\example.org">x</a>'), 'elements[0].html', /<a href/],
  ['a link with a script', html('<a href="javascript:x()">x</a>'), 'elements[0].html', /<a href/],
  ['a link in disguise', html('<a href="/&#47;example.org">x</a>'), 'elements[0].html', /<a href/],
  ['an answer in HTML', { elements: [{ type: 'text', name: 'q' }], completedHtml: 'Dag {q}' }, 'completedHtml', /answer in braces/],
  ['an answer between tags', text({ title: '<b>{q}</b>' }), 'elements[0].title', /answer in braces/],
  ['a broken condition', text({ visibleIf: '{q} = 1 and' }), 'elements[0].visibleIf', /cannot read the condition/],
  ['a condition on a question that is not there', text({ visibleIf: '{weg} = 1' }), 'elements[0].visibleIf', /\{weg\}, which is not a question/],
  ['a condition on a row that is not there', form({ type: 'matrix', name: 'm', columns: [1], rows: ['a'] }, { type: 'text', name: 'q', requiredIf: '{m.b} = 1' }), 'elements[1].requiredIf', /\{m\.b\}/],
  ['a condition of a page', { pages: [{ visibleIf: '{weg} = 1', elements: [] }] }, 'pages[0].visibleIf', /\{weg\}/],
  ['a condition of a choice', radio({ choices: [{ value: 1, visibleIf: '{weg} = 1' }] }), 'elements[0].choices[0].visibleIf', /\{weg\}/],
  ['a condition of a validator', text({ validators: [{ type: 'expression', expression: '{q' }] }), 'elements[0].validators[0].expression', /cannot read/],
  ['a condition that depends on the day', text({ visibleIf: 'age({q}) > 18' }), 'elements[0].visibleIf', /calls age\(\)/],
  ["a condition on SurveyJS's own properties", text({ visibleIf: '{$q.isVisible}' }), 'elements[0].visibleIf', /\{\$q\.isVisible\}/],
  ['a key that reaches prototypes', JSON.parse('{"elements":[{"type":"text","name":"q","__proto__":{"a":1}}]}') as Json, 'elements[0]', /"__proto__" is not allowed/],
  ['a question that must be answered and is not asked on the telephone', radio({ isRequired: true, panel: { onPhone: false } }), 'elements[0].panel.onPhone', /must be answered/],
  ['an unknown entry of the key panel', radio({ panel: { orderd: true } }), 'elements[0].panel.orderd', /unknown; known are ordered/],
  ['a wrong entry of the key panel', radio({ panel: { scores: { a: 'x' } } }), 'elements[0].panel.scores', /code -> number/],
  ['a net of choices that are not there', radio({ panel: { nets: { top: ['a', 'z'] } } }), 'elements[0].panel.nets', /no choice "z"/],
  ['a net that is neither', radio({ panel: { nets: { top: { not: 'a' } } } }), 'elements[0].panel.nets', /list of codes, or \{ "not": list of codes \}/],
  ['a net of all but choices that are not there', radio({ panel: { nets: { rest: { not: ['z'] } } } }), 'elements[0].panel.nets', /no choice "z"/],
  ['a net of all but those outside the base', radio({ panel: { missing: ['b'], nets: { rest: { not: ['b'] } } } }), 'elements[0].panel.nets', /"b" is outside the base already/],
  ['an nps without a zero', form({ type: 'rating', name: 'q', rateMin: 1, rateMax: 10, panel: { nps: true } }), 'elements[0].panel.nps', /codes 0 to 10 in the base; 0 not found/],
  ['an nps with a point outside the base', form({ type: 'rating', name: 'q', rateMin: 0, rateMax: 10, panel: { nps: true, missing: [5] } }), 'elements[0].panel.nps', /; 5 not found/],
  ['an nps with scores', form({ type: 'rating', name: 'q', rateMin: 0, rateMax: 10, panel: { nps: true, scores: { 1: 1 } } }), 'elements[0].panel.nps', /its own scores/],
  ['an nps of several answers', form({ type: 'checkbox', name: 'q', choices: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], panel: { nps: true } }), 'elements[0].panel.nps', /one answer/],
  ['bands of choices', radio({ panel: { bands: { a: [1, 2] } } }), 'elements[0].panel.bands', /only for a typed number/],
  ['bands that are no pairs', number({ a: [1] }), 'elements[0].panel.bands', /\[from, to\]/],
  ['bands with a text for an end', number({ a: ['1', 2] }), 'elements[0].panel.bands', /\[from, to\]/],
  ['no band at all', number({}), 'elements[0].panel.bands', /at least one/],
  ['a band without a name', number({ ' ': [1, 2] }), 'elements[0].panel.bands. ', /needs a name/],
  ['a band that ends before it starts', number({ a: [3, 2] }), 'elements[0].panel.bands.a', /ends at 2, before it starts at 3/],
  ['bands that overlap', number({ '0-2': [0, 2], '2+': [2, null] }), 'elements[0].panel.bands.2+', /overlaps with "0-2"/],
  ['a band inside another', number({ all: [null, null], few: [1, 2] }), 'elements[0].panel.bands.few', /overlaps with "all"/],
  ['a text beyond all measure', text({ title: 'x'.repeat(20_001) }), 'elements[0].title', /longer than 20000/],
  ['too many questions', form(...Array.from({ length: 501 }, (_, number) => ({ type: 'text', name: `q${number}` }))), 'definition', /more than 500 questions/],
]; // prettier-ignore

const accepted: [what: string, definition: JsonObject][] = [
  ['a link to a page, a mail address and a telephone', html('<a href="/privacy?x=1&amp;y=2">a</a> <a href=\'mailto:a@kerkebeek.be\'>b</a> <a href="tel:+3290000000">c</a><br/>')],
  ['a list', html('<p>Dag,<br><strong>u</strong> en <em>ik</em></p><ul><li>a</li></ul>')],
  ['a comparison in words', text({ title: 'Kiest u 1 < 2 of 3 > 2?' })],
  ['an address in the middle of a sentence', text({ description: 'Kijk op https://www.kerkebeek.be voor meer uitleg.' })],
  ['the word url before a remark', text({ title: 'Website-url (als u er een hebt)' })],
  ['the word data with a colon', text({ title: 'Data: welke bewaart u?' })],
  ['an answer in a plain title', form({ type: 'text', name: 'a' }, { type: 'text', name: 'q', title: 'U schreef {a}. Waarom?' })],
  ['a safe regular expression', regex('^[A-Za-z]{2}[0-9]{2}( ?[0-9]{4}){3}$')],
  ['conditions on comments, rows, lists and the item itself', form(
    { type: 'checkbox', name: 'a', choices: ['x'], showOtherItem: true, choicesVisibleIf: "{item} <> 'y'" },
    { type: 'matrix', name: 'm', columns: [1], rows: ['De balie', 'b'] },
    { type: 'text', name: 'q', visibleIf: "{a-Comment} notempty or {m.De balie} = 1 or {a.length} > 1 or {A} contains 'x' and iif({m.b} = 1, 1, 2) = 2" },
  )],
  ['a comment of four lines', form({ type: 'comment', name: 'q', rows: 4 })],
  ['names as other makers write them', form({ type: 'text', name: 'first-name' }, { type: 'text', name: 'How satisfied are you?', visibleIf: "{first-name} = 'x'" })],
  ['bands with room between them, and a net of them', text({ inputType: 'range', panel: { bands: { low: [0, 1.5], high: [3, null] }, nets: { some: ['low', 'high'] } } })],
  ['a heading', html('<h3>Dank u</h3>')],
  ['properties SurveyJS does not know', { eigenschap: true, elements: [{ type: 'text', name: 'q', kleur: 'rood' }] }],
]; // prettier-ignore

describe('a definition', () => {
  for (const [what, definition, where, why] of refused) {
    it(`is refused with ${what}`, () => {
      const refusals = refusalsOf(definition);
      expect(refusals.join('\n')).to.match(why);
      expect(refusals.map((refusal) => refusal.split(': ')[0])).to.deep.equal([where]);
    });
  }

  for (const [what, definition] of accepted) {
    it(`is accepted with ${what}`, () => {
      expect(refusalsOf(definition)).to.deep.equal([]);
    });
  }

  it('is refused when it is deeper than any questionnaire, without exhausting the stack', () => {
    let deep: JsonObject = {};
    for (let level = 0; level < 100_000; level += 1) deep = { a: deep };
    expect(refusalsOf({ elements: [], deep }).join()).to.match(/deeper than 40 levels/);
  });

  it('is refused with the first reason and the number of others in one sentence', () => {
    const definition = text({ title: '<img>', visibleIf: '{weg} = 1', logo: 'https://example.org' });
    expect(() => readQuestionnaire(definition)).to.throw(
      QuestionnaireRefused,
      /^elements\[0\]\.logo: .*, and 2 more$/,
    );
  });
});
