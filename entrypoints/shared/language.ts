import type { Language } from '../../lib/words/language.ts';

/** The language chosen, else the browser's: Spanish where it speaks Spanish, English elsewhere. */
export function languageOf(chosen: Language | null): Language {
  return chosen ?? (navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en');
}
