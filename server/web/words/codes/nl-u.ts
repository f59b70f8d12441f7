import { dutchCodeFault } from '../../../actions/code-fault.ts';
import type { CodeWords } from './code-words.ts';

export const formalCodes: CodeWords = {
  attention: 'Let op.',
  wrong: (fault) => `Uw code ${dutchCodeFault(fault)}`,
  noCode: 'Typ de code uit uw brief.',
  unknownCode: 'Deze code kennen wij niet. Kijk in uw brief of elk teken klopt.',
  help: ({ phone, hours }) => `Lukt het niet? Bel ons op ${phone}, ${hours}.`,
  tooManyCodes: (wait, { phone, hours }) => ({
    title: 'Er werd te vaak een verkeerde code getypt.',
    sentences: [
      `Probeer het ${wait === 'hour' ? 'over een uur' : 'over 10 minuten'} opnieuw. Hebt u een e-mail met een link? Die werkt nu ook.`,
      `Liever niet wachten? Bel ons op ${phone}, ${hours}.`,
    ],
  }),
  receipt: 'Uw bewijscode',
  receiptHint: 'Zestien tekens, in vier groepjes. Kleine letters en spaties mogen ook.',
  noReceipt: 'Typ de bewijscode die u kreeg na het verzenden.',
  unknownReceipt:
    'Met deze code vinden wij geen antwoorden. Kijk of elk teken klopt. Misschien zijn de antwoorden al ingetrokken.',
  tooManyReceipts: ({ phone, hours }) => ({
    title: 'Er werd te vaak een verkeerde bewijscode getypt.',
    sentences: [
      'Probeer het over 10 minuten opnieuw.',
      `Lukt het dan nog niet? Bel ons op ${phone}, ${hours}.`,
    ],
  }),
};
