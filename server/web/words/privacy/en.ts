import { englishDay } from '../../../actions/other-days.ts';
import type { NoticeFacts } from '../../../actions/privacy-documents/notice-facts.ts';
import type { NoticePart, PrivacyWords } from './privacy-words.ts';

export const englishPrivacy: PrivacyWords = {
  title: 'Privacy notice',
  heading: 'Privacy notice',
  link: 'Your privacy',
  lead: (name) => `How ${name} treats the data of those who take part in the residents’ panel.`,
  parts: (facts) => [
    who(facts),
    which(facts),
    why(facts),
    apart,
    seen(facts),
    kept(facts),
    safe,
    rights(facts),
    complaint,
  ],
  drawnUp: (day) => `This notice was last read over on ${englishDay(day)}.`,
};

function who({ name, address, email, phone, officer, site }: NoticeFacts): NoticePart {
  const reach = [address, phone, email].filter((part) => part !== null && part !== '').join(', ');
  const texts = [`The municipality of ${name} is responsible for the residents’ panel at ${site}: ${reach}.`];
  if (officer !== null)
    texts.push(
      `Questions about personal data are answered by the data protection officer: ${[officer.name, officer.email].filter((part) => part !== '').join(', ')}.`,
    );
  return { title: 'Who is responsible?', texts };
}

function which({ minimumAge }: NoticeFacts): NoticePart {
  return {
    title: 'Which data do we use?',
    texts: [`The panel is for people aged ${minimumAge} or over. We do not ask for a national number.`],
    items: [
      'To invite you: name, address, e-mail address and telephone number, and the language and channel you prefer.',
      'To see whether the panel resembles the population: year of birth, gender, part of the municipality and, where it was asked, education.',
      'How somebody became a member, and what that person agreed to and when.',
      'Your answers to questionnaires. They are kept apart, without a name.',
      'No location, no IP address and nothing about your computer or telephone. To limit abuse we only count tries by network, for a quarter of an hour to a day, without keeping the address readable.',
    ],
  };
}

function why({ basis, selfRegistration }: NoticeFacts): NoticePart {
  const task =
    'Involving residents in policy is a task of the municipality (article 304 of the Flemish decree on local government, article 6.1.e of the GDPR). That is why we may invite people and process their answers.';
  const consent = 'We do so with your consent (article 6.1.a of the GDPR). You can withdraw it at any time.';
  const mail = `We only send e-mail with your consent.${selfRegistration ? ' Those who sign up themselves confirm it with a link in a mail.' : ''}`;
  return {
    title: 'What for, and why is that allowed?',
    texts: [basis === 'task' ? task : consent, mail],
    items: [
      'To invite residents to surveys about policy and services, a few times a year at most.',
      'To count the answers and report on groups of at least ten people.',
      'Never to check or to fine, and never to decide anything about you personally.',
    ],
  };
}

const apart: NoticePart = {
  title: 'How do answers and names stay apart?',
  texts: [
    'Names and answers are in two separate databases. Nowhere is it kept who answered what, nor when. A key, in a file of its own, lets the program find out whether somebody already took part. Staff do not see that.',
    'While that key exists answers are confidential, and we promise no more: whoever runs the program itself could in theory link you to your answers. Once two members of staff together destroy the key of a survey, nobody can any more.',
    'What you write in your own words is kept apart once more. A member of staff who sees no names first takes out what may point to a person.',
  ],
};

function seen({ processors }: NoticeFacts): NoticePart {
  return {
    title: 'Who gets to see the data?',
    texts: [
      'Who sees names and addresses sees no single answers, and the other way round. Reports and the website only show figures about groups. We sell nothing and pass nothing on, except to those who work for us:',
    ],
    items:
      processors.length === 0
        ? ['At this moment nobody else is named.']
        : processors.map(({ name, task, place }) => `${name}: ${task} (${place})`),
  };
}

function kept({ kept: periods }: NoticeFacts): NoticePart {
  return {
    title: 'How long do we keep data?',
    texts: ['The program erases them itself, each day, and keeps a note that it did.'],
    items: [
      `Names and addresses: as long as somebody is a member, and ${periods.left} days after. Who was not heard of for ${periods.inactive} months gets a question, and is erased when there is no reply ${periods.answer} days later.`,
      `Who was drawn: until ${periods.samples} days after the survey ends. Who was invited: until ${periods.invitations} months after, so that nobody is asked too often. After that only numbers stay.`,
      `Personal links and codes: until ${periods.codes} days after the end.`,
      `Which mails were sent, without what was in them: until ${periods.mails} days after the end.`,
      'Answers, without a name: as long as they are needed to compare years. Your own answers can be erased earlier, see below.',
      `A log of what staff do, without names of members. Backups: ${periods.backups} days.`,
    ],
  };
}

const safe: NoticePart = {
  title: 'How are the data protected?',
  texts: [
    'The connection is encrypted, and so are backups. Staff sign in with a second proof beside their password. What they do is written to a log that nobody can change unnoticed.',
    'What you fill in also stays on your own device until it is sent. This website does not count visitors, and fetches no fonts or scripts from other websites.',
    'This website only uses cookies that are needed, and no cookies of others. These are the ones; “__Secure-” or “__Host-” may stand before the name:',
  ],
  cookies: {
    vragenlijst: 'knows which questionnaire is open, until the browser closes',
    bewijscode: 'carries the receipt, until half an hour after sending or until the browser closes',
    taal: 'knows which language other than Dutch was chosen, until the browser closes',
    'mijn-vraag': 'knows the browser in which a link to sign in was asked for, 15 minutes',
    mijn: 'keeps a member signed in, until half an hour without a visit',
    panelpeil: 'keeps staff signed in, 8 hours at most',
    gemeente: 'for staff who sign in with their account of the municipality, 10 minutes',
  },
};

function rights({ phone, email }: NoticeFacts): NoticePart {
  return {
    title: 'What can you ask?',
    texts: [
      `You can do this yourself on the page /mijn, with a link that you get by e-mail. Does that not work, or have you no e-mail? Call ${phone} or write to ${email}. We reply within a month.`,
    ],
    items: [
      'See and take along everything we keep, as a PDF or as a file.',
      'Correct what is wrong.',
      'Take a pause, leave the panel, or withdraw your consent.',
      'Be erased, and choose whether your earlier answers go too, as long as the key of that survey exists.',
      'Take back one questionnaire with the receipt that was on the screen after sending.',
      'Object, or ask us not to use data for the time being.',
    ],
  };
}

const complaint: NoticePart = {
  title: 'Not satisfied?',
  texts: ['Tell us, or file a complaint with:'],
  items: [
    'Flemish Supervisory Commission (VTC), Havenlaan 88, 1000 Brussels, contact@toezichtcommissie.be',
    'Data Protection Authority, Drukpersstraat 35, 1000 Brussels, contact@apd-gba.be',
  ],
};
