/** How the figures were made, in French. */
import type { MethodWords } from './method-words.ts';

export const methodFrench: MethodWords = {
  unweighted:
    'Les chiffres valent pour les répondants. Ils ne sont pas pondérés selon la population. C’est pourquoi nous parlons des répondants et non de tous les habitants.',
  refused: ' Ce n’était pas possible\u00a0: les chiffres de la population et ces réponses ne concordent pas.',
  weighted: {
    given:
      'Les chiffres sont pondérés avec des poids fournis avec les réponses. Ce programme ne peut pas vérifier comment ils ont été établis.',
    'post-stratification':
      'Les chiffres sont pondérés\u00a0: les personnes d’un groupe qui a moins répondu comptent davantage. Chaque groupe a ainsi la même part que dans la population (post-stratification).',
    raking:
      'Les chiffres sont pondérés\u00a0: les personnes d’un groupe qui a moins répondu comptent davantage. Chaque groupe a ainsi la même part que dans la population, pour chaque variable à part (calage sur marges).',
  },
  unsettled:
    ' La pondération n’a pas abouti tout à fait\u00a0: de petits écarts avec la population subsistent.',
  residents: 'C’est pourquoi nous parlons des habitants.',
  members: 'Nous parlons des répondants\u00a0: nous ne savons pas s’ils ressemblent à tous les habitants.',
  range: (least, most) => `Les poids vont de ${least} à ${most} fois la moyenne.`,
  hardlyAny: 'Ici, cela ne coûte presque pas de précision.',
  cost: (effect, answers) =>
    `La pondération rend les chiffres moins précis\u00a0: l’effet de plan est de ${effect}. Toutes les réponses ensemble sont aussi précises que ${answers} réponses sans pondération.`,
  caution: ' Cette perte est grande\u00a0: lisez les chiffres avec prudence.',
  pair: ({ variable, from, into }) => `${variable}\u00a0: ${from} avec ${into}`,
  merged: (pairs) =>
    `Trop peu de réponses pour une pondération à part, donc regroupé\u00a0: ${pairs.join('\u00a0; ')}.`,
  cap: (most) => `Aucune réponse ne compte plus de ${most} fois la moyenne.`,
  dropped: (name) =>
    `Les chiffres ne sont pas pondérés selon ${name}\u00a0: quelques réponses auraient compté trop lourd.`,
  unknown: (name) => `Les réponses dont ce trait est inconnu (${name}) gardent leur propre part.`,
  bases: ({ baseMinimum, testMinimum, indicativeBelow }) => [
    'La base de chaque question compte les personnes qui ont reçu la question et y ont répondu. Les réponses «\u00a0sans objet\u00a0», «\u00a0sans opinion\u00a0» et «\u00a0ne sait pas\u00a0» ne comptent pas. Sous chaque tableau figure leur nombre, s’il est assez grand pour être montré. Ces nombres ne sont jamais pondérés.',
    'Les pourcentages sont arrondis à l’unité. Un pourcentage combiné est calculé sur les réponses elles-mêmes, et non sur les chiffres arrondis.',
    `Un groupe de moins de ${baseMinimum} réponses n’est pas montré. S’il peut être calculé à partir des autres chiffres, un autre groupe est masqué aussi. Un groupe de moins de ${testMinimum} réponses est en gris\u00a0: ne le comparez pas aux autres. Un astérisque signale ${testMinimum} à ${indicativeBelow - 1} réponses\u00a0: ces chiffres sont indicatifs.`,
  ],
  among: ', dans chaque groupe utilisé pour la pondération,',
  margin: {
    random: () =>
      'Les répondants ont été tirés au sort. Chaque pourcentage a donc une marge d’erreur\u00a0: dans 95 enquêtes sur 100, le vrai chiffre se situe entre les deux bornes. La marge ne dit rien des personnes qui n’ont pas voulu répondre.',
    mixed: (among) =>
      `Tout le monde n’a pas été tiré au sort. La marge d’un pourcentage est donc indicative. Elle ne vaut que si${among} les personnes qui ont répondu ressemblent aux autres.`,
    open: () =>
      'Les participants se sont inscrits eux-mêmes. La marge d’un pourcentage est donc indicative et n’est pas la marge d’erreur d’un échantillon. Elle ne vaut que si les participants ressemblent aux autres habitants.',
    unknown: () =>
      'On ne sait pas comment les participants ont été recrutés. La marge d’un pourcentage est donc indicative. Elle ne vaut que si les participants ressemblent aux autres habitants.',
  },
  untested: 'Ce rapport ne compare pas de groupes.',
  tests: ({ testMinimum }) => [
    `Une différence entre deux groupes peut être due au hasard. Nous disons une différence avérée quand un test à 5\u00a0% l’indique, et une phrase ne la cite que si elle atteint aussi 5 points de pourcentage. Chaque groupe est comparé à tous les autres réunis, avec une correction pour le nombre de comparaisons dans un tableau. Un groupe de moins de ${testMinimum} réponses n’est pas testé.`,
    'Là où il n’y a en réalité pas de différence, un test en indique une par hasard dans environ un cas sur vingt. Un rapport avec beaucoup de questions peut donc en contenir quelques-unes. «\u00a0Pas de différence avérée\u00a0» ne veut pas dire que deux groupes sont égaux\u00a0: la différence peut être trop petite pour être vue avec ce nombre de réponses.',
  ],
};
