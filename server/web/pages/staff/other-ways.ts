/** Ways to sign in beside the password, for the sign-in page and the page of the one-time link. */
export interface OtherWay {
  /** On the button: "Aanmelden met ..." */
  word: string;
  address: string;
}

export type OtherWays = OtherWay[];

export const noOtherWays: OtherWays = [];
