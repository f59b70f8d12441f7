/** What the mails say that members, or who wants to become one, ask for themselves. */
export interface OwnMailWords {
  signIn: { subject: string; lead: string; link: (firstName: string) => string; limits: string };
  newMail: { subject: string; lead: string; link: string; limits: string };
  register: { subject: string; lead: string; link: string; limits: string };
  already: { subject: string; lead: string; link: string };
  /** To who gave no sign of life for long. @param days to answer in */
  stay: { subject: string; lead: string; link: string; limits: (days: number) => string };
  /** For who asked nothing. */
  notYou: string;
  /** Before the telephone number. */
  questions: (phone: string, hours: string) => string;
}
