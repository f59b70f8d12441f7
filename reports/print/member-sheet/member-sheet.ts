/** What is kept of one member, to read: names and values under headings. In the language of the member. */
export interface MemberSheet {
  municipality: string;
  /** #RRGGBB */
  colour: string;
  /** BCP 47: nl-BE, fr-BE, en. */
  language: string;
  title: string;
  lead: string;
  /** "Gemaakt op 27 november 2026" */
  made: string;
  /** ISO day of the file. */
  date: string;
  sections: SheetSection[];
  /** In the foot: "Bladzijde" 1 "van" 3. */
  pageLines: { page: string; of: string };
}

export interface SheetSection {
  title: string;
  /** Sentences above the rows. */
  notes: string[];
  rows: { name: string; value: string }[];
}
