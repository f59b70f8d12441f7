/** The accessibility statement of this municipality, from its settings. */
import { dutchDay } from '../../actions/dutch-day.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import type { Municipality } from '../../actions/panel-records.ts';
import { accessibilityWords } from './accessibility-words.ts';

export interface AccessibilityView {
  words: typeof accessibilityWords;
  lead: string;
  scope: string;
  limits: string[];
  made: string;
  phone: string;
  phoneHours: string;
  email: string;
}

/** When what the statement says was last looked at as a whole. */
const checkedOn: IsoDay = '2026-11-27';

export function accessibilityView(municipality: Municipality, publicUrl: string): AccessibilityView {
  const { name, phone, phoneHours, email, accessibility = {} } = municipality;
  const words = accessibilityWords;
  return {
    words,
    lead: words.lead(name),
    scope: words.scope.text(name, new URL(publicUrl).host),
    limits: [...words.limits.items, ...(accessibility.limits ?? [])],
    made: words.made.text(dutchDay(accessibility.statedOn ?? checkedOn)),
    phone,
    phoneHours,
    email,
  };
}
