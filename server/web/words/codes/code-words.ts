import type { CodeFault } from '../../../actions/code-fault.ts';
import type { Message } from '../messages/message-words.ts';

/** A telephone number, and when it is answered in the language of the page. */
export interface Desk {
  phone: string;
  hours: string;
}

/** Codes and receipts that people type: what is asked, and what is said when one leads nowhere. */
export interface CodeWords {
  /** Before a sentence on what is wrong. */
  attention: string;
  /** Of a code and of a receipt. */
  wrong: (fault: CodeFault) => string;
  noCode: string;
  unknownCode: string;
  help: (desk: Desk) => string;
  tooManyCodes: (wait: 'minutes' | 'hour', desk: Desk) => Message;
  receipt: string;
  receiptHint: string;
  noReceipt: string;
  unknownReceipt: string;
  tooManyReceipts: (desk: Desk) => Message;
}
