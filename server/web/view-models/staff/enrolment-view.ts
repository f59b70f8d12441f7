/** The secret of a second factor, to be read by a camera or typed over. */
import type { Enrolment } from '../../../actions/staff/enrol.ts';

export const wrongFirstCode =
  'Deze code klopt niet. Kijk of de klok van uw telefoon juist staat, en typ de code die er nu staat.';

export interface EnrolmentView {
  qr: Enrolment['qr'];
  /** In groups of four. */
  secret: string;
  /** Where the first code goes. */
  address: string;
  /** Whether this person cannot go on without. */
  isRequired: boolean;
  error: string | null;
}

export function enrolmentView(
  { secret, qr }: Enrolment,
  rest: Pick<EnrolmentView, 'address' | 'isRequired' | 'error'>,
): EnrolmentView {
  return { qr, secret: secret.replaceAll(/.{4}(?=.)/gu, '$& '), ...rest };
}
