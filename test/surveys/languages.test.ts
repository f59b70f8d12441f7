import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { Serializer } from 'survey-core';
import { compileCheck } from '../../surveys/answers.ts';
import { otherLanguages } from '../../surveys/language.ts';
import { inLanguage } from '../../surveys/languages/in-language.ts';
import { mapTexts } from '../../surveys/languages/map-texts.ts';
import { missingTexts } from '../../surveys/languages/missing-texts.ts';
import { type JsonObject, questionsOf } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

const folder = 'surveys/2025-1-digitaal-loket-en-bereikbaarheid';
const wave = JSON.parse(readFileSync(`${folder}/questionnaire.json`, 'utf8')) as JsonObject;

const small: JsonObject = {
  locale: 'nl',
  title: { nl: 'Loket', fr: 'Guichet' },
  pages: [
    {
      name: 'p1',
      elements: [
        {
          type: 'radiogroup',
          name: 'Q',
          title: { nl: 'Kent u het?', fr: 'Le connaissez-vous ?' },
          choices: [{ value: 'ja', text: { nl: 'ja', fr: 'oui' } }, { value: 'nee', text: 'nee' }, '2 jaar', 5],
          validators: [{ type: 'expression', expression: '{Q} = 1', text: 'Kijk na.' }],
        },
        { type: 'comment', name: 'OPEN' },
      ],
    },
  ],
}; // prettier-ignore

describe('a questionnaire in several languages', () => {
  it('is read in the language that somebody chose', () => {
    const titles = (['nl', 'fr'] as const).map((language) =>
      questionsOf(readQuestionnaire(inLanguage(wave, language))).find(({ name }) => name === 'OPEN'),
    );
    expect(titles.map((question) => question?.title)).to.deep.equal([
      'Wat kunnen wij volgens u beter doen?',
      'Selon vous, que pouvons-nous améliorer\u00a0?',
    ]);
  });

  it('names each text that is not there yet, with its place and its own words', () => {
    expect(missingTexts(small, 'fr')).to.deep.equal([
      { path: 'pages[0].elements[1].title', text: '' },
      { path: 'pages[0].elements[0].choices[1].text', text: 'nee' },
      { path: 'pages[0].elements[0].choices[2]', text: '2 jaar' },
      { path: 'pages[0].elements[0].validators[0].text', text: 'Kijk na.' },
    ]);
    expect(missingTexts(small, 'nl')).to.deep.equal([]);
  });

  for (const language of otherLanguages) {
    it(`of the demo is complete in ${language}`, () => {
      expect(missingTexts(wave, language)).to.deep.equal([]);
    });

    it(`of the demo is not half Dutch, or badly set, in ${language}`, () => {
      const dutch = /\b(het|een|uw|gemeente|niet|vraag|antwoord)\b/iu;
      const texts: string[] = [];
      mapTexts(inLanguage(wave, language), (text) => {
        texts.push(JSON.stringify(text));
        return text;
      });
      expect(texts.length).to.be.above(120);
      expect(texts.filter((text) => dutch.test(text))).to.deep.equal([]);
      expect(texts.filter((text) => language === 'fr' && / [?!:;»]|« /u.test(text))).to.deep.equal([]);
    });

    it(`of the demo has the same codes, conditions and limits in ${language}`, () => {
      const bare = (definition: JsonObject): JsonObject => ({
        ...mapTexts(definition, (text, path) => (/choices\[\d+\]$/.test(path) ? text : '')),
        locale: '',
      });
      expect(bare(inLanguage(wave, language))).to.deep.equal(bare(wave));
    });

    it(`stores the same answers of somebody who answers in ${language}`, () => {
      const sent: JsonObject = { INT1: '1', LOK1: '3', LOK4: { gemak: '4' }, N1: ['website'], DEM1: 1970, OPEN: 'Goed zo' };
      const kept = [wave, inLanguage(wave, language)].map((definition) =>
        JSON.stringify(compileCheck(readQuestionnaire(definition)).check(sent)),
      );
      expect(kept[1]).to.equal(kept[0]);
      expect(kept[0]).to.include('"ok":true');
    }); // prettier-ignore
  }

  it('leaves out no text that SurveyJS shows of the questions we ask', () => {
    // Never on our pages: what a button, a code list or a table says in the maker's own program.
    const notShown = ['defaultDisplayValue', 'createCustomChoiceText', 'dataList'];
    const types = ['radiogroup', 'dropdown', 'checkbox', 'tagbox', 'boolean', 'rating', 'matrix', 'text'];
    const texts = [...types, 'comment', 'html', 'panel', 'page'].flatMap((type) =>
      Serializer.getProperties(type).filter(({ isLocalizable }) => isLocalizable),
    );
    const names = [...new Set(texts.map(({ name }) => name))].filter((name) => !notShown.includes(name));
    expect(names.length).to.be.above(15);
    for (const name of names) {
      const definition = {
        locale: 'nl',
        title: 'x',
        elements: [{ type: 'text', name: 'A', [name]: 'tekst' }],
      };
      const paths = missingTexts(definition, 'fr').map(({ path }) => path);
      expect(paths, name).to.include(`elements[0].${name}`);
    }
  });
});
