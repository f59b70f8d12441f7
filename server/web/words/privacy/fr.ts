import { frenchDay } from '../../../actions/other-days.ts';
import type { NoticeFacts } from '../../../actions/privacy-documents/notice-facts.ts';
import type { NoticePart, PrivacyWords } from './privacy-words.ts';

export const frenchPrivacy: PrivacyWords = {
  title: 'Déclaration de confidentialité',
  heading: 'Déclaration de confidentialité',
  link: 'Vie privée',
  lead: (name) => `Comment ${name} traite les données des personnes qui participent au panel des habitants.`,
  parts: (facts) => [
    who(facts),
    which(facts),
    why(facts),
    apart,
    seen(facts),
    kept(facts),
    safe,
    rights(facts),
    complaint,
  ],
  drawnUp: (day) => `Cette déclaration a été relue pour la dernière fois le ${frenchDay(day)}.`,
};

function who({ name, address, email, phone, officer, site }: NoticeFacts): NoticePart {
  const reach = [address, phone, email].filter((part) => part !== null && part !== '').join(', ');
  const texts = [`La commune de ${name} est responsable du panel des habitants sur ${site} : ${reach}.`];
  if (officer !== null)
    texts.push(
      `La personne déléguée à la protection des données répond à vos questions : ${[officer.name, officer.email].filter((part) => part !== '').join(', ')}.`,
    );
  return { title: 'Qui est responsable ?', texts };
}

function which({ minimumAge }: NoticeFacts): NoticePart {
  return {
    title: 'Quelles données utilisons-nous ?',
    texts: [
      `Le panel s’adresse aux personnes de ${minimumAge} ans ou plus. Nous ne demandons pas de numéro national.`,
    ],
    items: [
      'Pour vous inviter : nom, adresse, adresse électronique et téléphone, la langue et le moyen de contact que vous préférez.',
      'Pour voir si le panel ressemble à la population : année de naissance, genre, section de commune et, si la question a été posée, niveau d’études.',
      'Comment une personne est devenue membre, et à quoi elle a consenti et quand.',
      'Vos réponses aux questionnaires. Elles sont conservées à part, sans nom.',
      'Ni localisation, ni adresse IP, ni données sur l’ordinateur ou le téléphone. Pour limiter les abus, nous comptons seulement, d’un quart d’heure à un jour, les tentatives par réseau, sans garder l’adresse lisible.',
    ],
  };
}

function why({ basis, selfRegistration }: NoticeFacts): NoticePart {
  const task =
    'Associer les habitants à la politique locale est une mission de la commune (article 304 du décret flamand sur l’administration locale, article 6.1.e du RGPD). C’est pourquoi nous pouvons inviter des personnes et traiter leurs réponses.';
  const consent =
    'Nous le faisons avec votre consentement (article 6.1.a du RGPD). Vous pouvez le retirer à tout moment.';
  const mail = `Nous n’envoyons des courriels qu’avec votre consentement.${selfRegistration ? ' Qui s’inscrit soi-même le confirme par un lien reçu par courriel.' : ''}`;
  return {
    title: 'Dans quel but, et pourquoi est-ce permis ?',
    texts: [basis === 'task' ? task : consent, mail],
    items: [
      'Inviter des habitants à répondre à des questions sur la politique et les services, quelques fois par an au plus.',
      'Compter les réponses et en faire des rapports sur des groupes d’au moins dix personnes.',
      'Jamais pour contrôler ou sanctionner, ni pour décider quoi que ce soit à votre sujet.',
    ],
  };
}

const apart: NoticePart = {
  title: 'Comment les réponses et les noms restent-ils séparés ?',
  texts: [
    'Les noms et les réponses se trouvent dans deux bases de données séparées. Nulle part il n’est écrit qui a répondu quoi, ni quand. Une clé, dans un fichier à part, permet au programme de vérifier si une personne a déjà participé. Le personnel ne le voit pas.',
    'Tant que cette clé existe, les réponses sont confidentielles, pas plus : celui qui gère le programme lui-même pourrait en théorie relier une personne à ses réponses. Quand deux membres du personnel détruisent ensemble la clé d’une enquête, plus personne ne le peut.',
    'Ce que vous écrivez avec vos propres mots est encore conservé à part. Un membre du personnel qui ne voit pas les noms en retire d’abord ce qui pourrait désigner quelqu’un.',
  ],
};

function seen({ processors }: NoticeFacts): NoticePart {
  return {
    title: 'Qui voit les données ?',
    texts: [
      'Qui voit les noms et les adresses ne voit pas de réponses isolées, et inversement. Les rapports et le site ne montrent que des chiffres sur des groupes. Nous ne vendons rien et ne transmettons rien, sauf à qui travaille pour nous :',
    ],
    items:
      processors.length === 0
        ? ['Pour le moment, personne d’autre n’est indiqué.']
        : processors.map(({ name, task, place }) => `${name} : ${task} (${place})`),
  };
}

function kept({ kept: periods }: NoticeFacts): NoticePart {
  return {
    title: 'Combien de temps gardons-nous les données ?',
    texts: ['Le programme les efface lui-même, chaque jour, et note qu’il l’a fait.'],
    items: [
      `Noms et adresses : tant que la personne est membre, et ${periods.left} jours après. Qui ne s’est pas manifesté pendant ${periods.inactive} mois reçoit une question, et est effacé sans réponse ${periods.answer} jours plus tard.`,
      `Qui a été tiré au sort : jusqu’à ${periods.samples} jours après la fin de l’enquête. Qui a été invité : jusqu’à ${periods.invitations} mois après, pour ne pas inviter quelqu’un trop souvent. Ensuite il ne reste que des nombres.`,
      `Liens et codes personnels : jusqu’à ${periods.codes} jours après la fin.`,
      `Quels courriels sont partis, sans leur contenu : jusqu’à ${periods.mails} jours après la fin.`,
      'Réponses, sans nom : tant qu’elles servent à comparer les années. Vos propres réponses peuvent être effacées plus tôt, voir plus bas.',
      `Un journal des actes du personnel, sans noms de membres. Copies de sauvegarde : ${periods.backups} jours.`,
    ],
  };
}

const safe: NoticePart = {
  title: 'Comment les données sont-elles protégées ?',
  texts: [
    'La connexion est chiffrée, et les copies de sauvegarde aussi. Le personnel se connecte avec une deuxième preuve en plus du mot de passe. Ce qu’il fait est noté dans un journal que personne ne peut modifier sans que cela se voie.',
    'Ce que vous remplissez reste aussi sur votre appareil jusqu’à l’envoi. Ce site ne mesure pas les visites, et ne cherche ni polices ni scripts sur d’autres sites.',
    'Ce site n’utilise que les cookies nécessaires, et pas de cookies de tiers. Les voici ; “__Secure-” ou “__Host-” peut précéder le nom :',
  ],
  cookies: {
    vragenlijst: 'sait quel questionnaire est ouvert, jusqu’à la fermeture du navigateur',
    bewijscode:
      'porte l’accusé de réception, jusqu’à une demi-heure après l’envoi ou jusqu’à la fermeture du navigateur',
    taal: 'sait quelle langue autre que le néerlandais a été choisie, jusqu’à la fermeture du navigateur',
    'mijn-vraag': 'reconnaît le navigateur où un lien de connexion a été demandé, 15 minutes',
    mijn: 'garde un membre connecté, jusqu’à une demi-heure sans visite',
    panelpeil: 'garde le personnel connecté, 8 heures au plus',
    gemeente: 'pour le personnel qui se connecte avec son compte de la commune, 10 minutes',
  },
};

function rights({ phone, email }: NoticeFacts): NoticePart {
  return {
    title: 'Que pouvez-vous demander ?',
    texts: [
      `Vous pouvez le faire vous-même sur la page /mijn, avec un lien reçu par courriel. Cela ne va pas, ou vous n’avez pas de courriel ? Appelez le ${phone} ou écrivez à ${email}. Nous répondons dans le mois.`,
    ],
    items: [
      'Voir et emporter tout ce que nous gardons, en PDF ou en fichier.',
      'Corriger ce qui est faux.',
      'Faire une pause, quitter le panel, ou retirer votre consentement.',
      'Être effacé, et choisir si vos réponses antérieures disparaissent aussi, tant que la clé de l’enquête existe.',
      'Retirer un questionnaire avec l’accusé de réception affiché après l’envoi.',
      'Vous opposer, ou demander de ne pas utiliser les données pour le moment.',
    ],
  };
}

const complaint: NoticePart = {
  title: 'Pas satisfait ?',
  texts: ['Dites-le-nous, ou introduisez une plainte auprès de :'],
  items: [
    'Vlaamse Toezichtcommissie (la commission flamande de contrôle), avenue du Port 88, 1000 Bruxelles, contact@toezichtcommissie.be',
    'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles, contact@apd-gba.be',
  ],
};
