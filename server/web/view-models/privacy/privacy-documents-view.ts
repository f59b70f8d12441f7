/** The documents about personal data as staff find them, with the form of what they say. */
import type { PrivacyDocuments } from '../../../actions/privacy-documents/settle-privacy.ts';
import type {
  PrivacyField,
  PrivacyFault,
  TypedPrivacy,
} from '../../../actions/privacy-documents/read-settings.ts';

export interface PrivacyDocumentsView {
  typed: TypedPrivacy;
  /** Name of each field in the form. */
  names: Record<PrivacyField, string>;
  mayChange: boolean;
  /** What the documents still lack, each a sentence. */
  gaps: string[];
  error: string | null;
  errorAt: string | null;
}

const privacyFields: Record<PrivacyField, string> = {
  address: 'adres',
  officerName: 'functionaris',
  officerEmail: 'functionaris-mail',
  basis: 'grondslag',
  processors: 'verwerkers',
  checkedOn: 'nagelezen',
  statedOn: 'opgesteld',
  limits: 'beperkingen',
};

export function privacyDocumentsView(
  documents: PrivacyDocuments,
  mayChange: boolean,
  refused: { typed: TypedPrivacy; fault: PrivacyFault } | null,
): PrivacyDocumentsView {
  return {
    typed: refused?.typed ?? typedOf(documents),
    names: privacyFields,
    mayChange,
    gaps: gapsOf(documents),
    error: refused?.fault.sentence ?? null,
    errorAt: refused === null ? null : privacyFields[refused.fault.at],
  };
}

function typedOf({ privacy, accessibility }: PrivacyDocuments): TypedPrivacy {
  const { address, officer, basis, processors, checkedOn } = privacy;
  return {
    address,
    officerName: officer?.name ?? '',
    officerEmail: officer?.email ?? '',
    basis,
    processors: processors.map(({ name, task, place }) => [name, task, place].join('; ')).join('\n'),
    checkedOn: checkedOn ?? '',
    statedOn: accessibility.statedOn ?? '',
    limits: (accessibility.limits ?? []).join('\n'),
  };
}

function gapsOf({ privacy, accessibility }: PrivacyDocuments): string[] {
  const { address, officer, processors, checkedOn } = privacy;
  const gaps: [boolean, string][] = [
    [address === '', 'Het adres van de gemeente ontbreekt.'],
    [officer === null, 'De functionaris voor gegevensbescherming ontbreekt.'],
    [
      processors.length === 0,
      'Er is geen verwerker genoemd. Werkt iemand voor u met deze gegevens, zoals een hostingbedrijf?',
    ],
    [checkedOn === null, 'Nog niemand noteerde dat de privacyverklaring nagelezen is.'],
    [
      accessibility.statedOn === undefined,
      'De toegankelijkheidsverklaring heeft nog geen dag van uw gemeente.',
    ],
  ];
  return gaps.filter(([lacks]) => lacks).map(([, sentence]) => sentence);
}
