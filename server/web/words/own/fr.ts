import type { OwnWords } from './own-words.ts';

const mine = '/mijn?taal=fr';

export const frenchOwn: OwnWords = {
  door: {
    title: 'Votre page personnelle',
    lead: 'Vous y voyez et modifiez ce que nous conservons à votre sujet. Aucun mot de passe : vous recevez un lien par e-mail.',
    label: 'L’adresse à laquelle vous recevez nos e-mails',
    button: 'Envoyez-moi un lien',
    fault: 'Saisissez une adresse e-mail, par exemple nom@exemple.be.',
    noMail: ({ phone, hours }) =>
      `Vous n’avez pas d’adresse e-mail, ou nous ne connaissons pas la vôtre ? Appelez-nous au ${phone}, ${hours}. Nous vous aidons alors par téléphone.`,
    asked: {
      title: 'Consultez votre boîte e-mail',
      sentences: [
        'Si cette adresse est connue, vous recevez dans quelques minutes un e-mail avec un lien.',
        'Ouvrez le lien dans ce navigateur. Il fonctionne 15 minutes et une seule fois.',
        'Rien reçu ? Regardez dans les courriers indésirables.',
      ],
    },
    invite: 'Vous êtes déjà membre ?',
    inviteLink: 'Consultez et modifiez vos données',
  },
  link: {
    title: 'Ouvrez votre page personnelle',
    lead: 'Appuyez sur le bouton. Après 30 minutes sans visite, la page se ferme.',
    button: 'Ouvrir ma page',
    gone: {
      title: 'Ce lien ne fonctionne plus.',
      sentences: ['Un lien fonctionne 15 minutes et une seule fois. Demandez-en un nouveau.'],
      link: { text: 'Demander un nouveau lien', address: mine },
    },
    otherBrowser: {
      title: 'Ouvrez le lien là où vous l’avez demandé.',
      sentences: [
        'Pour protéger vos données, le lien ne fonctionne que dans le navigateur où vous l’avez demandé.',
        'Copiez le lien de l’e-mail dans ce navigateur, ou demandez ici un nouveau lien.',
      ],
      link: { text: 'Demander ici un nouveau lien', address: mine },
    },
  },
  tooMany: ({ phone, hours }) => ({
    title: 'Vous avez fait cette demande trop souvent.',
    sentences: [
      'Réessayez dans une heure.',
      `Cela ne marche toujours pas ? Appelez-nous au ${phone}, ${hours}.`,
    ],
  }),
  done: {
    bewaard: 'Vos données sont enregistrées.',
    mail: 'Vos données sont enregistrées. Nous avons écrit à la nouvelle adresse. Elle sera valable dès que vous l’aurez confirmée.',
    pauze: 'Vous êtes en pause. Vous ne recevez pas d’invitations.',
    verder: 'Vous participez à nouveau.',
    gestopt: 'Vous avez arrêté. Vous ne recevez plus d’invitations.',
    gegeven: 'Votre consentement est enregistré.',
    ingetrokken: 'Votre consentement est retiré.',
  },
  doneMark: 'C’est fait.',
  mine: {
    title: 'Votre page personnelle',
    hello: (firstName) => `Bonjour ${firstName}`,
    lead: 'Voici tout ce que nous conservons à votre sujet. Vos réponses n’y sont pas : nous les gardons à part. Vous pouvez les télécharger.',
    signOut: 'Fermer cette page',
    change: 'Modifier vos données',
    consentsLead: 'Vous donnez et retirez chaque consentement séparément.',
    give: 'Donner mon accord',
    withdraw: 'Retirer',
    notGiven: 'Pas donné.',
    partTitle: 'Participer, faire une pause ou arrêter',
    pause: 'En pause, vous ne recevez pas d’invitations. Vous restez membre et reprenez quand vous voulez.',
    pauseButton: 'Faire une pause',
    resume: 'Vous êtes en pause.',
    resumeButton: 'Reprendre',
    leave:
      'Si vous arrêtez, vous ne recevez plus d’invitations. Ce que vous n’avez pas encore envoyé est effacé. Vos données restent jusqu’à ce que vous les fassiez effacer, ou que nous n’en ayons plus besoin.',
    leaveButton: 'Arrêter d’être membre',
    rejoin: 'Vous avez arrêté. Pour redevenir membre, vous donnez à nouveau votre accord.',
    rejoinButton: 'Redevenir membre',
    downloadTitle: 'Tout télécharger',
    downloadLead:
      'Un fichier avec toutes vos données et vos réponses. Nous l’établissons maintenant et ne le gardons pas.',
    pdf: 'À lire (PDF)',
    json: 'Pour un ordinateur (JSON)',
    eraseLead:
      'Vous pouvez faire effacer toutes vos données. Vous choisissez ce que deviennent vos réponses.',
    eraseLink: 'Effacer mes données',
  },
  edit: {
    title: 'Modifier vos données',
    lead: 'Corrigez ce qui est faux. Les champs « facultatif » peuvent rester vides.',
    button: 'Enregistrer',
    back: 'Retour sans enregistrer',
    faultsTitle: 'Quelque chose n’est pas en ordre. Rien n’est enregistré.',
    choose: 'Choisissez',
    optional: 'facultatif',
    newMail: 'Une nouvelle adresse est valable dès que vous la confirmez par l’e-mail que nous y envoyons.',
    addressTitle: 'Où vous habitez',
    addressHint: 'Nécessaire uniquement pour recevoir des lettres.',
    aboutTitle: 'À propos de vous',
    educationHint: 'Uniquement avec votre accord, ci-dessous.',
    educationKept:
      'Nous conservons déjà cette donnée. Laissez-la, ou videz la case : elle est alors effacée. Une autre formation n’est conservée qu’avec votre accord, ci-dessous.',
    howTitle: 'Comment vous joindre',
  },
  faults: {
    name: 'Saisissez un nom, sans numéro ni adresse.',
    email: 'Saisissez une adresse e-mail valable, par exemple nom@exemple.be.',
    phone: 'Saisissez un numéro de téléphone, par exemple 053 00 00 00.',
    address: 'Saisissez la rue, le numéro, le code postal et la localité.',
    postcode: 'Un code postal compte quatre chiffres.',
    birthYear: (age) => `Saisissez une année de quatre chiffres. L’âge minimum est de ${age} ans.`,
    choose: 'Faites un choix.',
    membership: 'Sans ce consentement, vous ne pouvez pas devenir membre.',
    mail: 'Nous ne pouvons vous écrire par e-mail qu’avec ce consentement. Ou choisissez une lettre.',
    profile: 'Nous ne conservons votre niveau d’études qu’avec ce consentement. Ou laissez ce champ vide.',
  },
  newMail: {
    title: 'Confirmez votre nouvelle adresse e-mail',
    lead: 'Appuyez sur le bouton. Vous recevrez ensuite nos e-mails à cette adresse.',
    button: 'Confirmer cette adresse',
    confirmed: {
      title: 'Votre nouvelle adresse est valable.',
      sentences: ['Vous recevrez désormais nos e-mails à cette adresse.'],
      link: { text: 'Vers votre page personnelle', address: mine },
    },
    gone: {
      title: 'Ce lien ne fonctionne plus.',
      sentences: ['L’adresse est déjà confirmée, ou le lien a plus de 48 heures.'],
      link: { text: 'Vers votre page personnelle', address: mine },
    },
  },
  erase: {
    title: 'Voulez-vous faire effacer toutes vos données ?',
    lead: 'Sont effacés tout de suite, et pour toujours :',
    goes: [
      'vos nom, adresse, adresse e-mail, téléphone et profil ;',
      'vos consentements, invitations, liens et codes ;',
      'les e-mails qui vous étaient encore destinés ;',
      'les réponses que vous n’avez pas encore envoyées.',
    ],
    answersTitle: 'Que deviennent vos réponses ?',
    answersLead: 'Nous gardons les réponses à part, sans votre nom.',
    keep: 'Gardez mes réponses',
    keepHint: 'Plus personne ne pourra les relier à vous : le numéro dont elles dépendent est effacé.',
    delete: 'Effacez aussi mes réponses',
    deleteHint:
      'Vos réponses sont effacées dans chaque enquête dont nous avons encore la clé. Si la clé est détruite, plus personne ne peut les retrouver.',
    textsApart:
      'Les textes rédigés librement sont gardés à part, sans lien avec vous. Nous ne pouvons pas les retrouver ici. Pour les effacer aussi, retirez-les d’abord avec votre code de preuve.',
    published: 'Ce qui est publié reste. Il n’y a là que des chiffres sur des groupes.',
    paper: 'Un formulaire papier qui n’est pas encore entièrement encodé ne compte plus.',
    fault: 'Choisissez ce que deviennent vos réponses. Rien n’est effacé.',
    button: 'Effacer mes données',
    back: 'Non, gardez tout',
    erased: {
      title: 'Vos données sont effacées.',
      sentences: [
        'Vous n’êtes plus membre du panel d’habitants. Merci pour votre participation.',
        'Si nous remettons un jour une ancienne copie de sauvegarde, le programme vous en efface aussitôt.',
      ],
    },
  },
  join: {
    title: 'Devenez membre du panel d’habitants',
    lead: 'Quelques fois par an, nous demandons votre avis. Vous pouvez arrêter à tout moment.',
    minimum: (age) => `Vous pouvez devenir membre à partir de ${age} ans.`,
    consentsTitle: 'Votre consentement',
    button: 'M’inscrire',
    closed: ({ phone, hours }) => ({
      title: 'L’inscription n’est pas possible ici.',
      sentences: [
        'Nous tirons des habitants au sort et leur envoyons une invitation. Tous les groupes d’habitants sont ainsi entendus.',
        `Vous aimeriez participer ? Appelez-nous au ${phone}, ${hours}.`,
      ],
    }),
    asked: {
      title: 'Consultez votre boîte e-mail',
      sentences: [
        'Vous recevez un e-mail dans quelques minutes. Vous n’êtes membre qu’après votre confirmation.',
        'Sans confirmation dans les 48 heures, nous oublions ce que vous avez rempli.',
      ],
    },
    confirmTitle: 'Confirmez votre inscription',
    confirmLead: 'Appuyez sur le bouton. Vous êtes alors membre du panel d’habitants.',
    confirmButton: 'Oui, je deviens membre',
    joined: {
      title: 'Bienvenue dans le panel d’habitants.',
      sentences: ['Vous recevrez une invitation quand il y aura une enquête.'],
      link: { text: 'Vers votre page personnelle', address: mine },
    },
    gone: {
      title: 'Ce lien ne fonctionne plus.',
      sentences: [
        'Votre inscription est déjà confirmée, ou date de plus de 48 heures. Vous pouvez alors recommencer.',
      ],
      link: { text: 'Vers l’inscription', address: '/inschrijven?taal=fr' },
    },
    invite: 'Pas encore membre ?',
    inviteLink: 'Inscrivez-vous ici',
  },
  stop: {
    title: 'Moins d’e-mails, ou arrêter ?',
    lead: 'Choisissez ce que vous voulez. Rien ne change encore.',
    stop: 'Ne m’envoyez plus d’e-mails, ni de lettres. Je reste membre',
    letters: 'Envoyez-moi des lettres au lieu d’e-mails',
    pause: 'Je fais une pause : pas d’invitations pour le moment',
    leave: 'J’arrête d’être membre du panel d’habitants',
    button: 'Confirmer mon choix',
    mine: 'Vers votre page personnelle',
    already: {
      title: 'Vous ne recevez déjà plus d’e-mails.',
      lead: 'Vous en voulez à nouveau ? Donnez alors votre accord sur votre page personnelle.',
      again: 'Recevoir à nouveau des e-mails',
      other: 'Choisir autre chose',
    },
    stopped: {
      stop: {
        title: 'Vous ne recevez plus d’e-mails.',
        sentences: [
          'Vous ne recevez des lettres que si vous les avez choisies. Vous restez membre.',
          'Vous pouvez changer cela sur votre page personnelle.',
        ],
      },
      letters: {
        title: 'Vous recevrez désormais des lettres.',
        sentences: [
          'Nous ne vous envoyons plus d’e-mails. Vous pouvez changer cela sur votre page personnelle.',
        ],
      },
      pause: {
        title: 'Vous êtes en pause.',
        sentences: [
          'Vous ne recevez pas d’invitations. Reprenez quand vous voulez sur votre page personnelle.',
        ],
      },
      leave: {
        title: 'Vous n’êtes plus membre.',
        sentences: [
          'Vous ne recevez plus d’invitations. Sur votre page personnelle, vous pouvez faire effacer toutes vos données.',
        ],
      },
    },
  },
};
