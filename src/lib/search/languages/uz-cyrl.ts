import type { LanguageRules } from '#src/lib/search/language-rules.ts';
import { keyboard } from './tables/packed.ts';
import { rules as uzbek } from './uz.ts';

/**
 * Uzbek in Cyrillic letters is written from Uzbek in Latin letters (src/lib/uzbek-cyrillic.ts), and both are compared in
 * the same letters: the words of content/search/uz.yaml serve here too.
 */
export const rules: LanguageRules = {
  ...uzbek,
  // The Uzbek Cyrillic keyboard; where it differs from the Russian one, there are ў, қ, ғ and ҳ.
  layouts: [keyboard("`-=qwertyuiop[]asdfghjkl;'zxcvbnm,.", 'ёғҳйцукенгшўзхъфқвапролджэячсмитьбю')],
};
