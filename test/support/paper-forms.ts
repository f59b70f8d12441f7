/** Forms on paper of fictional Kerkebeek. */
import { readFileSync } from 'node:fs';
import type { FormCode, PaperForm } from '../../reports/print/paper-form/form.ts';
import type { Json } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';

export function formOf(file: string): PaperForm {
  const questionnaire = readQuestionnaire(JSON.parse(readFileSync(file, 'utf8')) as Json);
  return {
    municipality: 'Kerkebeek',
    colour: '#0B5563',
    title: questionnaire.title,
    purpose: 'De gemeente wil weten hoe inwoners haar diensten bereiken en wat er beter kan.',
    minutes: 8,
    until: '26 september 2021',
    giveBack: ['Stop het formulier in de envelop die u kreeg. Een postzegel is niet nodig.'],
    phone: '053 00 00 00',
    phoneHours: 'elke werkdag van 9 tot 12 uur',
    webAddress: 'panel.kerkebeek.example/deelnemen',
    questionnaire,
    date: '2021-09-01',
  };
}

export function codeOf(code: string): FormCode {
  return { code, address: `https://panel.kerkebeek.example/deelnemen/${code}` };
}
