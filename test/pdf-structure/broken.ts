import type { RuleName } from '../support/pdf-structure/rule-names.ts';
import type { Edited } from './edit-pdf.ts';

/** One thing broken in a PDF that is clean otherwise: the rule that must tell it, what is wrong, how it is done. */
export type Broken = [rule: RuleName, when: string, edit: (pdf: Edited) => void];
