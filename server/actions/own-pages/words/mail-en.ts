import type { OwnMailWords } from './mail-words.ts';

export const englishMail: OwnMailWords = {
  signIn: {
    subject: 'Open your own page of the residents’ panel',
    lead: 'You asked to open your own page. Click the link.',
    link: (firstName) => `Open the page of ${firstName}`,
    limits: 'The link works for 15 minutes and once, in the browser in which you asked for it.',
  },
  newMail: {
    subject: 'Confirm your new e-mail address',
    lead: 'You want to receive mails of the residents’ panel at this address. Confirm it with the link.',
    link: 'Confirm this address',
    limits: 'The link works for 48 hours. Until you confirm, your old address stays in use.',
  },
  register: {
    subject: 'Confirm that you join the residents’ panel',
    lead: 'You signed up for the residents’ panel. Confirm it with the link. Only then are you a member.',
    link: 'Confirm that I join',
    limits: 'The link works for 48 hours. After that we forget what you filled in.',
  },
  already: {
    subject: 'You are already a member of the residents’ panel',
    lead: 'Somebody entered this e-mail address to become a member. You are a member already: there is nothing to do. You see and change your details on your own page.',
    link: 'To my own page',
  },
  stay: {
    subject: 'Do you want to stay a member of the residents’ panel?',
    lead: 'We have not seen you on your own page for a long time. Do you want to stay a member? Then open your page. That is all.',
    link: 'Yes, to my own page',
    limits: (days) => `If you do nothing, we erase your details in ${days} days. You may also call us.`,
  },
  notYou: 'Did you not ask for this? Then there is nothing to do. Nothing changes.',
  questions: (phone, hours) => `Questions? Call us on ${phone}, ${hours}.`,
};
