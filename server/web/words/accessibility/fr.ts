import { frenchDay } from '../../../actions/other-days.ts';
import type { AccessibilityWords } from './accessibility-words.ts';

export const frenchAccessibility: AccessibilityWords = {
  title: 'Déclaration d’accessibilité',
  heading: 'Déclaration d’accessibilité',
  link: 'Accessibilité',
  lead: (name) =>
    `Chacun doit pouvoir participer au panel des habitants de ${name}, y compris les personnes qui voient, entendent, se déplacent ou lisent moins bien.`,
  law: 'La loi le demande aussi : l’article II.16 du décret flamand de gouvernance (Bestuursdecreet) du 7 décembre 2018, qui transpose la directive européenne 2016/2102.',
  scope: {
    title: 'Sur quoi porte cette déclaration ?',
    text: (name, address) =>
      `Elle porte sur ${address}, le site web du panel des habitants de ${name} : les questionnaires, les pages de résultats, les rapports que vous y téléchargez et les pages destinées aux agents.`,
  },
  standard: {
    title: 'Ce site web est-il accessible ?',
    text: 'Nous suivons la norme européenne EN 301 549 et les règles WCAG 2.2, niveau AA.',
    status:
      'D’après notre propre évaluation, ce site web respecte partiellement cette norme : nous connaissons les limites ci-dessous, et personne d’extérieur ne l’a vérifié.',
  },
  checked: {
    title: 'Qu’avons-nous vérifié, et comment ?',
    items: [
      'Un programme (axe) contrôle les pages pour les habitants et pour les agents dans un navigateur, sur un grand écran et sur un téléphone.',
      'Le questionnaire peut être rempli entièrement au clavier, et aussi sans scripts. Chaque type de question est testé.',
      'Aucune page ne défile sur le côté sur un écran de 320 pixels de large. Les grands tableaux défilent dans leur propre cadre.',
      'Les rapports en pdf sont balisés pour les lecteurs d’écran. Un programme de contrôle à nous en vérifie la structure.',
    ],
    when: 'Ces contrôles ont lieu à chaque modification du programme.',
  },
  unchecked: {
    title: 'Que n’avons-nous pas vérifié ?',
    items: [
      'Aucun bureau indépendant n’a évalué ce site.',
      'Aucun test n’a eu lieu avec des personnes qui utilisent un lecteur d’écran.',
      'Les rapports en pdf n’ont pas été contrôlés avec veraPDF ou un autre programme reconnu.',
    ],
  },
  limits: {
    title: 'Que pouvons-nous améliorer ?',
    items: [
      'Si les scripts sont activés, SurveyJS reprend les questions pendant que vous répondez. C’est un programme de tiers : nous le testons, mais nous ne pouvons pas tout y changer. Si les scripts sont désactivés, le formulaire simple reste.',
      'Un graphique est un dessin avec une courte description. Tous les chiffres figurent dans le tableau qui l’accompagne.',
      'Un pdf ne se lit pas aussi bien sur tous les appareils. Le même rapport existe aussi comme page de ce site web.',
      'Les fichiers Word et Excel n’ont pas été testés à part.',
      'Les pages de résultats et les rapports sont uniquement en néerlandais. L’explication des calculs est en anglais.',
    ],
    reviewed: (day) =>
      `Nous avons relu cette déclaration et ces limites pour la dernière fois le ${frenchDay(day)}.`,
  },
  help: {
    title: 'Un problème ? Dites-le-nous',
    contact:
      'Vous ne parvenez pas à lire ou à remplir quelque chose ? Dites-le-nous. Nous vous aidons et nous résolvons le problème si c’est possible.',
    otherwise:
      'Vous pouvez aussi participer autrement : sur papier, ou au téléphone avec un agent qui vous lit les questions. Nous vous transmettons aussi les résultats d’une autre manière. Appelez-nous ou envoyez-nous un e-mail.',
  },
  complaint: {
    title: 'Notre réponse ne vous satisfait pas ?',
    text: 'Vous pouvez alors introduire une plainte auprès du service de médiation flamand (Vlaamse Ombudsdienst) :',
  },
  made: {
    title: 'À propos de cette déclaration',
    drawnUp: (day) =>
      `Cette déclaration a été établie le ${frenchDay(day)}, après notre propre évaluation du site web.`,
  },
};
