/** The pages on which members see and change what is kept of them, become one, or stop. */
import type { Desk } from '../codes/code-words.ts';
import type { Message } from '../messages/message-words.ts';

/** What was done, said above the page that one comes back to. */
export const doneThings = [
  'bewaard',
  'mail',
  'pauze',
  'verder',
  'gestopt',
  'gegeven',
  'ingetrokken',
] as const;
export type DoneThing = (typeof doneThings)[number];

export interface OwnWords {
  door: {
    title: string;
    lead: string;
    label: string;
    button: string;
    fault: string;
    noMail: (desk: Desk) => string;
    asked: Message;
    /** On the first page. */
    invite: string;
    inviteLink: string;
  };
  link: { title: string; lead: string; button: string; gone: Message; otherBrowser: Message };
  tooMany: (desk: Desk) => Message;
  done: Record<DoneThing, string>;
  doneMark: string;
  mine: {
    title: string;
    hello: (firstName: string) => string;
    lead: string;
    signOut: string;
    change: string;
    consentsLead: string;
    give: string;
    withdraw: string;
    notGiven: string;
    partTitle: string;
    pause: string;
    pauseButton: string;
    resume: string;
    resumeButton: string;
    leave: string;
    leaveButton: string;
    rejoin: string;
    rejoinButton: string;
    downloadTitle: string;
    downloadLead: string;
    pdf: string;
    json: string;
    eraseLead: string;
    eraseLink: string;
  };
  edit: {
    title: string;
    lead: string;
    button: string;
    back: string;
    faultsTitle: string;
    choose: string;
    optional: string;
    newMail: string;
    addressTitle: string;
    addressHint: string;
    aboutTitle: string;
    educationHint: string;
    educationKept: string;
    howTitle: string;
  };
  faults: {
    name: string;
    email: string;
    phone: string;
    address: string;
    postcode: string;
    birthYear: (minimumAge: number) => string;
    choose: string;
    membership: string;
    mail: string;
    profile: string;
  };
  newMail: { title: string; lead: string; button: string; confirmed: Message; gone: Message };
  erase: {
    title: string;
    lead: string;
    goes: string[];
    answersTitle: string;
    answersLead: string;
    keep: string;
    keepHint: string;
    delete: string;
    deleteHint: string;
    textsApart: string;
    published: string;
    paper: string;
    fault: string;
    button: string;
    back: string;
    erased: Message;
  };
  join: {
    title: string;
    lead: string;
    minimum: (age: number) => string;
    consentsTitle: string;
    button: string;
    closed: (desk: Desk) => Message;
    asked: Message;
    confirmTitle: string;
    confirmLead: string;
    confirmButton: string;
    joined: Message;
    gone: Message;
    invite: string;
    inviteLink: string;
  };
  stop: {
    title: string;
    lead: string;
    stop: string;
    letters: string;
    pause: string;
    leave: string;
    button: string;
    mine: string;
    /** For who stopped the mails before. */
    already: { title: string; lead: string; again: string; other: string };
    stopped: Record<'stop' | 'letters' | 'pause' | 'leave', Message>;
  };
}
