/** The page where a code from a letter is typed. What it promises are the words of the welcome page. */
export interface DoorWords {
  title: string;
  lead: string;
  label: string;
  /** Its example has a wrong check character: nobody has this code. */
  hint: string;
  /** The way to this page, and the link at its end. */
  invite: string;
  inviteLink: string;
}
