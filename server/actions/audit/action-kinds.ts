/** Kinds to choose from, as the page names them. */
export const actionKinds = {
  staff: 'Medewerkers en aanmelden',
  members: 'Panelleden',
  waves: 'Golven en steekproef',
  mailings: 'Mailings en brieven',
  answers: 'Antwoorden',
  results: 'Resultaten en publicatie',
  downloads: 'Downloads',
  figures: 'Cijfers en acties',
  settings: 'Instellingen',
  safety: 'Beveiliging en privacy',
} as const;

export type ActionKind = keyof typeof actionKinds;

/** How an action begins -> its kind and its words. */
export type ActionWords = Record<string, readonly [ActionKind, string]>;
