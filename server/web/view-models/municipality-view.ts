/** What the municipality says of itself, as a form. */
import type { DetailFault, Details, TypedDetails } from '../../actions/municipality/read-details.ts';

type Changed = Omit<TypedDetails, 'name' | 'nisCode'>;

export interface MunicipalityView {
  name: string;
  nisCode: string;
  typed: Changed;
  error: string | null;
  /** Of the field that it is about. */
  errorAt: string | null;
}

/** Where each is typed. */
const fields: Partial<Record<keyof Details, string>> = {
  phone: 'telefoon',
  phoneHours: 'uren',
  email: 'mail',
  counterName: 'loket',
  districts: 'wijken',
};

/** @param sent what somebody typed that cannot be; it is not lost */
export function municipalityView(
  details: Details,
  sent: { typed: Changed; fault: DetailFault } | null,
): MunicipalityView {
  const { name, nisCode, phone, phoneHours, email, counterName, districts } = details;
  const kept = { phone, phoneHours, email, counterName, districts: districts.join('\n') };
  return {
    name,
    nisCode,
    typed: sent?.typed ?? kept,
    error: sent?.fault.sentence ?? null,
    errorAt: sent === null ? null : (fields[sent.fault.at] ?? null),
  };
}
