import type { CodeFault } from '../../../actions/code-fault.ts';
import type { CodeWords } from './code-words.ts';

export const frenchCodes: CodeWords = {
  attention: 'Attention.',
  wrong: (fault) => `Votre code ${said(fault)}`,
  noCode: 'Saisissez le code de votre lettre.',
  unknownCode: 'Nous ne connaissons pas ce code. Comparez chaque caractère avec votre lettre.',
  help: ({ phone, hours }) => `Cela ne fonctionne pas ? Appelez-nous au ${phone}, ${hours}.`,
  tooManyCodes: (wait, { phone, hours }) => ({
    title: 'Un code incorrect a été saisi trop souvent.',
    sentences: [
      `Réessayez dans ${wait === 'hour' ? 'une heure' : '10 minutes'}. Vous avez reçu un e-mail avec un lien ? Ce lien fonctionne toujours.`,
      `Vous préférez ne pas attendre ? Appelez-nous au ${phone}, ${hours}.`,
    ],
  }),
  receipt: 'Votre code de confirmation',
  receiptHint: 'Seize caractères, en quatre groupes. Minuscules et espaces acceptés.',
  noReceipt: 'Saisissez le code de confirmation que vous avez reçu après l’envoi.',
  unknownReceipt:
    'Nous ne trouvons pas de réponses avec ce code. Vérifiez chaque caractère. Les réponses ont peut-être déjà été retirées.',
  tooManyReceipts: ({ phone, hours }) => ({
    title: 'Un code de confirmation incorrect a été saisi trop souvent.',
    sentences: [
      'Réessayez dans 10 minutes.',
      `Cela ne fonctionne toujours pas ? Appelez-nous au ${phone}, ${hours}.`,
    ],
  }),
};

function said(fault: CodeFault): string {
  switch (fault.kind) {
    case 'character':
      return `contient ${character(fault.character)}. Ce caractère ne figure dans aucun code.`;
    case 'length':
      return `compte ${fault.count} ${fault.count === 1 ? 'caractère' : 'caractères'}. Un code en compte ${fault.size}.`;
    case 'check':
      return 'n’est pas correct. Un caractère est erroné, ou deux caractères sont inversés.';
  }
}

function character(typed: string): string {
  if (typed === '0') return 'un zéro ou la lettre O';
  if (typed === '1') return 'le chiffre 1, ou la lettre I ou L';
  return `« ${typed} »`;
}
