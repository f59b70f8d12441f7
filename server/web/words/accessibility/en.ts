import { englishDay } from '../../../actions/other-days.ts';
import type { AccessibilityWords } from './accessibility-words.ts';

export const englishAccessibility: AccessibilityWords = {
  title: 'Accessibility statement',
  heading: 'Accessibility statement',
  link: 'Accessibility',
  lead: (name) =>
    `Everybody must be able to take part in the residents’ panel of ${name}, also those who see, hear, move or read less well.`,
  law: 'The law asks this too: article II.16 of the Flemish Governance Decree (Bestuursdecreet) of 7 December 2018, which transposes European directive 2016/2102.',
  scope: {
    title: 'What is this statement about?',
    text: (name, address) =>
      `It is about ${address}, the website of the residents’ panel of ${name}: the questionnaires, the pages with results, the reports that you download there, and the pages for staff.`,
  },
  standard: {
    title: 'How accessible is this website?',
    text: 'We follow the European standard EN 301 549 and the guidelines WCAG 2.2, level AA.',
    status:
      'By our own assessment this website meets that standard in part: we know the limits below, and nobody from outside has checked it.',
  },
  checked: {
    title: 'What was checked, and how?',
    items: [
      'A program (axe) checks the pages for residents and for staff in a browser, on a wide screen and on a phone.',
      'The questionnaire can be filled in completely with the keyboard alone, and also without scripts. Every type of question is tested.',
      'No page scrolls sideways on a screen that is 320 pixels wide. Wide tables scroll in a frame of their own.',
      'Reports in pdf are tagged for screen readers. A checking program of our own looks at their structure.',
    ],
    when: 'These checks run at every change of the program.',
  },
  unchecked: {
    title: 'What was not checked?',
    items: [
      'There was no assessment by an independent agency.',
      'There was no test with people who use a screen reader.',
      'The pdf reports were not checked with veraPDF or another recognised program.',
    ],
  },
  limits: {
    title: 'What could be better?',
    items: [
      'If scripts are on, SurveyJS takes over the questions while you fill them in. That is a program made by others: we test it, but we cannot change everything in it. If scripts are off, the simple form stays.',
      'A chart is a drawing with a short description. All figures are in the table that goes with it.',
      'A pdf does not read equally well on every device. The same report is also a page on this website.',
      'Files in Word and Excel were not tested separately.',
      'The pages with results and the reports are in Dutch only. The explanation of the calculations is in English.',
    ],
    reviewed: (day) => `We last read this statement and these limits again on ${englishDay(day)}.`,
  },
  help: {
    title: 'Does something not work? Tell us',
    contact:
      'Is there something that you cannot read or fill in? Let us know. We will help you, and solve it if we can.',
    otherwise:
      'You can also take part in another way: on paper, or by telephone with a member of staff who reads the questions to you. We can also give you the results in another way. Call or e-mail us for that.',
  },
  complaint: {
    title: 'Not satisfied with our reply?',
    text: 'Then you can complain to the Flemish Ombudsman (Vlaamse Ombudsdienst):',
  },
  made: {
    title: 'About this statement',
    drawnUp: (day) =>
      `This statement was drawn up on ${englishDay(day)}, after an assessment of the website by ourselves.`,
  },
};
