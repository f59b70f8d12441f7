/** The secret of a second factor, to be read by a camera or typed over. */
import { qrPath, type QrPath } from '../../../../reports/print/qr-path.ts';
import type { Enrolment } from '../../../actions/staff/enrol.ts';

export const wrongFirstCode =
  'Deze code klopt niet. Kijk of de klok van uw telefoon juist staat, en typ de code die er nu staat.';

export interface EnrolmentView {
  qr: QrPath;
  /** In groups of four. */
  secret: string;
  /** Where the first code goes. */
  address: string;
  /** Whether this person cannot go on without. */
  isRequired: boolean;
  error: string | null;
}

export function enrolmentView(
  { secret, address: content }: Enrolment,
  rest: Pick<EnrolmentView, 'address' | 'isRequired' | 'error'>,
): EnrolmentView {
  return { qr: qrPath(content), secret: secret.replaceAll(/.{4}(?=.)/gu, '$& '), ...rest };
}
