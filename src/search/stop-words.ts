/**
 * Words that every text holds, in their normalised form. They stay in the index, for phrases;
 * alone in a query they would hide short records that happen not to use them.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'le la les un une des du de au aux et ou où en à dans sur sous par pour avec sans entre vers chez',
    'ce cet cette ces se sa son ses leur leurs ma mon mes ta ton tes notre nos votre vos',
    'je tu il elle on nous vous ils elles y lui eux ne pas plus ni si',
    'est sont était étaient a ont avait avaient être avoir fait',
    'que qui quoi dont quel quelle quels quelles comment pourquoi combien quand',
    'devient deviennent devenu devenue devenus devenues faut peut peux puis doit dois existe signifie',
  ]
    .join(' ')
    .split(' '),
);
