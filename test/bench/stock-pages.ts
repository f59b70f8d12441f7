/**
 * Pages to compare with: SurveyJS as it comes, fetching the same questionnaire, and a plain form of twenty questions with
 * its style inside, the least a page can be. Compressed when first asked for, and kept in memory.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express, { type Express } from 'express';
import { programFolder } from '../../server/program-folder.ts';
import type { JsonObject } from '../../surveys/question.ts';

const fileOf = (name: string): string => readFileSync(join(programFolder, 'node_modules', name), 'utf8');

export function stockPages(definition: JsonObject): Express {
  const app = express();
  const pages: [path: string, type: string, text: string][] = [
    ['/surveyjs', 'html', surveyPage],
    ['/core.js', 'js', fileOf('survey-core/survey.core.min.js')],
    ['/ui.js', 'js', fileOf('survey-js-ui/survey-js-ui.min.js')],
    ['/core.css', 'css', fileOf('survey-core/survey-core.fontless.min.css')],
    ['/start.js', 'js', start],
    ['/definition.json', 'json', JSON.stringify(definition)],
    ['/form', 'html', plainForm()],
  ];
  for (const [path, type, text] of pages) {
    let bytes: Buffer | null = null;
    app.get(path, (_req, res) => {
      bytes ??= brotliCompressSync(text);
      res.type(type).set('Content-Encoding', 'br').send(bytes);
    });
  }
  return app;
}

const head =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
const surveyPage = `${head}<link rel="icon" href="data:,"><title>SurveyJS</title><link rel="stylesheet" href="/core.css">
<div id="survey"></div><script src="/core.js"></script><script src="/ui.js"></script><script src="/start.js"></script></html>`;
const start = `fetch('/definition.json').then((answer) => answer.json()).then((definition) => {
  new Survey.Model(definition).render(document.getElementById('survey'));
});`;

function plainForm(): string {
  const answers = ['heel tevreden', 'tevreden', 'geen van beide', 'ontevreden', 'heel ontevreden'];
  const questions = Array.from({ length: 20 }, (_, q) => {
    const options = answers.map(
      (text, i) => `<label><input type="radio" name="v${q}" value="${i}"> ${text}</label>`,
    );
    return `<fieldset><legend>Hoe tevreden bent u over dienst ${q + 1}?</legend>${options.join('')}</fieldset>`;
  });
  const style = 'body{font:18px sans-serif;max-width:40rem;margin:auto}label{display:block;padding:10px 0}';
  return `${head}<link rel="icon" href="data:,"><title>Formulier</title><style>${style}</style><form method="post">${questions.join('')}<button>Verzenden</button></form></html>`;
}
