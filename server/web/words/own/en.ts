import type { OwnWords } from './own-words.ts';

const mine = '/mijn?taal=en';

export const englishOwn: OwnWords = {
  door: {
    title: 'Your own page',
    lead: 'Here you see and change what we keep about you. You need no password: you get a link by e-mail.',
    label: 'The e-mail address at which you receive our mails',
    button: 'Mail me a link',
    fault: 'Enter an e-mail address, for example name@example.be.',
    noMail: ({ phone, hours }) =>
      `No e-mail address, or do we not know yours? Call us on ${phone}, ${hours}. We then help you by telephone.`,
    asked: {
      title: 'Look in your mailbox',
      sentences: [
        'If this address is known, you receive a mail with a link within a few minutes.',
        'Open the link in this browser. It works for 15 minutes and once.',
        'No mail? Look among the unwanted mails.',
      ],
    },
    invite: 'Are you a member already?',
    inviteLink: 'See and change your details',
  },
  link: {
    title: 'Open your own page',
    lead: 'Press the button. After 30 minutes without a visit the page closes by itself.',
    button: 'Open my page',
    gone: {
      title: 'This link does not work any more.',
      sentences: ['A link works for 15 minutes and once. Feel free to ask for a new one.'],
      link: { text: 'Ask for a new link', address: mine },
    },
    otherBrowser: {
      title: 'Open the link where you asked for it.',
      sentences: [
        'To protect your details the link works only in the browser in which you asked for it.',
        'Copy the link from the mail to that browser, or ask for a new link here.',
      ],
      link: { text: 'Ask for a new link here', address: mine },
    },
  },
  tooMany: ({ phone, hours }) => ({
    title: 'You have asked this too often in a short time.',
    sentences: ['Try again in an hour.', `Does it still not work? Call us on ${phone}, ${hours}.`],
  }),
  done: {
    bewaard: 'Your details have been saved.',
    mail: 'Your details have been saved. We sent a mail to the new address. It counts as soon as you confirm it there.',
    pauze: 'You are on a break. You receive no invitations.',
    verder: 'You are taking part again.',
    gestopt: 'You have stopped. You receive no more invitations.',
    gegeven: 'Your consent has been saved.',
    ingetrokken: 'Your consent has been withdrawn.',
  },
  doneMark: 'Done.',
  mine: {
    title: 'Your own page',
    hello: (firstName) => `Hello ${firstName}`,
    lead: 'This is everything that we keep about you. Your answers are not here: we keep those apart. You can download them.',
    signOut: 'Close this page',
    change: 'Change your details',
    consentsLead: 'You can give and withdraw each consent separately.',
    give: 'Give consent',
    withdraw: 'Withdraw',
    notGiven: 'Not given.',
    partTitle: 'Taking part, a break, or stopping',
    pause: 'On a break you receive no invitations. You stay a member and go on when you like.',
    pauseButton: 'Take a break',
    resume: 'You are on a break.',
    resumeButton: 'Go on',
    leave:
      'When you stop, you receive no more invitations. We erase what you have not sent yet. Your details stay until you have them erased, or until we need them no longer.',
    leaveButton: 'Stop being a member',
    rejoin: 'You have stopped. When you become a member again, you give your consent anew.',
    rejoinButton: 'Become a member again',
    downloadTitle: 'Download everything',
    downloadLead: 'One file with all your details and your answers. We make it now and do not keep it.',
    pdf: 'To read (PDF)',
    json: 'For a computer (JSON)',
    eraseLead: 'You can have all your details erased. You choose what happens to your earlier answers.',
    eraseLink: 'Erase my details',
  },
  edit: {
    title: 'Change your details',
    lead: 'Change what is not right. Fields marked “optional” may stay empty.',
    button: 'Save',
    back: 'Back without saving',
    faultsTitle: 'Something is not in order yet. Nothing has been saved.',
    choose: 'Choose',
    optional: 'optional',
    newMail: 'A new address counts once you confirm it with a mail that we send there.',
    addressTitle: 'Where you live',
    addressHint: 'Only needed if you want to receive letters.',
    aboutTitle: 'About you',
    educationHint: 'Only with your consent, below.',
    educationKept:
      'We keep this already. Leave it, or empty the box: then we erase it. We keep another education only with your consent, below.',
    howTitle: 'How we reach you',
  },
  faults: {
    name: 'Enter a name, without numbers or addresses.',
    email: 'Enter a valid e-mail address, for example name@example.be.',
    phone: 'Enter a telephone number, for example 053 00 00 00.',
    address: 'Enter street, house number, postal code and town.',
    postcode: 'A postal code has four digits.',
    birthYear: (age) => `Enter a year of four digits. You must be at least ${age} years old.`,
    choose: 'Make a choice.',
    membership: 'Without this consent you cannot become a member.',
    mail: 'We may only mail you with this consent. Or choose a letter.',
    profile: 'We keep your education only with this consent. Or leave the education empty.',
  },
  newMail: {
    title: 'Confirm your new e-mail address',
    lead: 'Press the button. From then on you receive our mails at this address.',
    button: 'Confirm this address',
    confirmed: {
      title: 'Your new e-mail address now counts.',
      sentences: ['From now on you receive our mails at this address.'],
      link: { text: 'To your own page', address: mine },
    },
    gone: {
      title: 'This link does not work any more.',
      sentences: ['The address has been confirmed already, or the link is older than 48 hours.'],
      link: { text: 'To your own page', address: mine },
    },
  },
  erase: {
    title: 'Do you want all your details erased?',
    lead: 'This is erased at once, and for good:',
    goes: [
      'your name, address, e-mail address, telephone and profile;',
      'your consents, invitations, links and codes;',
      'mails that were still on their way to you;',
      'answers that you have not sent yet.',
    ],
    answersTitle: 'What do we do with your earlier answers?',
    answersLead: 'We keep answers apart, without your name.',
    keep: 'Let my answers count',
    keepHint: 'Nobody can connect them with you any more: the number they hang on is erased.',
    delete: 'Erase my answers too',
    deleteHint:
      'We erase your answers in every survey of which we still have the key. Where the key was destroyed, nobody can find them any more.',
    textsApart:
      'Texts in your own words lie apart, without a link to you. We cannot find them here. If you want those gone too, withdraw them first with your receipt.',
    published: 'What has been published stays. It holds only figures about groups.',
    paper: 'A form on paper that has not been fully entered does not count any more.',
    fault: 'Choose what happens to your answers. Nothing has been erased yet.',
    button: 'Erase my details',
    back: 'No, keep everything',
    erased: {
      title: 'Your details have been erased.',
      sentences: [
        'You are no longer a member of the residents’ panel. Thank you for all you did.',
        'If we ever put an old backup back, the program erases you from it at once.',
      ],
    },
  },
  join: {
    title: 'Become a member of the residents’ panel',
    lead: 'A few times a year we ask your opinion. You can stop at any moment.',
    minimum: (age) => `You can become a member from the age of ${age}.`,
    consentsTitle: 'Your consent',
    button: 'Sign me up',
    closed: ({ phone, hours }) => ({
      title: 'You cannot sign up here by yourself.',
      sentences: [
        'We draw residents by lot and send them an invitation. That way all kinds of residents are heard.',
        `Would you like to take part? Call us on ${phone}, ${hours}.`,
      ],
    }),
    asked: {
      title: 'Look in your mailbox',
      sentences: [
        'You receive a mail within a few minutes. Only after you confirm are you a member.',
        'If you do not confirm within 48 hours, we forget what you filled in.',
      ],
    },
    confirmTitle: 'Confirm that you join',
    confirmLead: 'Press the button. You are then a member of the residents’ panel.',
    confirmButton: 'Yes, I become a member',
    joined: {
      title: 'Welcome to the residents’ panel.',
      sentences: ['You receive an invitation when there is a survey.'],
      link: { text: 'To your own page', address: mine },
    },
    gone: {
      title: 'This link does not work any more.',
      sentences: ['You have confirmed already, or it is more than 48 hours ago. You can then sign up again.'],
      link: { text: 'To the sign-up page', address: '/inschrijven?taal=en' },
    },
    invite: 'Not a member yet?',
    inviteLink: 'Sign up here',
  },
  stop: {
    title: 'Fewer mails, or stop?',
    lead: 'Choose what you want. Nothing changes yet.',
    stop: 'Send me no more mails, and no letters either. I stay a member',
    letters: 'Send me letters instead of mails',
    pause: 'I take a break: no invitations for now',
    leave: 'I stop being a member of the residents’ panel',
    button: 'Confirm my choice',
    mine: 'To your own page',
    already: {
      title: 'You already receive no more mails.',
      lead: 'Do you want them again? Give your consent to mails on your own page.',
      again: 'Receive mails again',
      other: 'Choose something else',
    },
    stopped: {
      stop: {
        title: 'You receive no more mails.',
        sentences: [
          'You receive letters only if you chose them. You stay a member.',
          'You can change this on your own page.',
        ],
      },
      letters: {
        title: 'From now on you receive letters.',
        sentences: ['We send you no more mails. You can change this on your own page.'],
      },
      pause: {
        title: 'You are on a break.',
        sentences: ['You receive no invitations. On your own page you go on when you like.'],
      },
      leave: {
        title: 'You are no longer a member.',
        sentences: [
          'You receive no more invitations. On your own page you can have all your details erased.',
        ],
      },
    },
  },
};
