import { isAboutAddress } from '../actions/mailings/refusal-reason.ts';

/** What went wrong with a mail, in numbers: the sentence of a mail server quotes the address, so it is told nowhere. */
export interface MailFault {
  /** Of nodemailer: "ECONNECTION". */
  code: string | null;
  /** Of the mail server: 550. */
  response: number | null;
  /** RFC 3463: "5.1.1". */
  extended: string | null;
  /** To whom it was: the address, this letter, or neither, when the mail server could not be talked with. */
  about: 'address' | 'letter' | 'connection';
}

export function mailFault(error: unknown): MailFault {
  const { code, command, responseCode, response } = (error ?? {}) as Record<string, unknown>;
  const number = typeof responseCode === 'number' ? responseCode : null;
  const said = typeof response === 'string' ? response : '';
  return {
    code: typeof code === 'string' ? code : null,
    response: number,
    extended: /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/u.exec(said)?.[1] ?? null,
    about: number === null || number === 421 ? 'connection' : aboutOf(command),
  };
}

function aboutOf(command: unknown): MailFault['about'] {
  if (command === 'RCPT TO') return 'address';
  return command === 'DATA' ? 'letter' : 'connection';
}

/** At the end of a letter 550 is mostly about what is in it. */
export function isNoAddress(fault: MailFault): boolean {
  const code = fault.about === 'address' ? fault.response : null;
  return isFinal(fault) && isAboutAddress({ code, extended: fault.extended });
}

/** 5xx to this address or letter is final. */
export function isFinal({ about, response }: MailFault): boolean {
  return about !== 'connection' && response !== null && response >= 500;
}
