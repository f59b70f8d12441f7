/** The first page. It is in Dutch; for other languages it has the way to the door for codes (DoorWords). */
export interface HomeWords {
  panel: string;
  lead: string;
  howTitle: string;
  how: string;
  help: {
    /** Ends where the telephone number follows. */
    call: string;
    glad: string;
    /** Ends where the address for mail follows. */
    lostLink: string;
  };
  confidentialTitle: string;
  confidential: string;
  /** Ends where its link follows. */
  receipt: string;
  withdrawLink: string;
  thenTitle: string;
  afterwards: string;
  resultsLink: string;
  or: string;
  counterLink: string;
}
