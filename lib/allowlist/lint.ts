import { FORBIDDEN } from './data/forbidden.ts';
import type { Forbidden } from './data/forbidden.ts';
import type { Language } from './language.ts';

/** ASCII lines with LF, the last one too: what a terminal, a console and a clipboard agree on. */
const PLAIN = /^(?:[\x20-\x7e]*\n)+$/;

/** Maps of keys and values, where the tab parts them. */
const WITH_TABS = /^(?:[\t\x20-\x7e]*\n)+$/;

/** What a finished text must not contain: the ids of the rules it breaks. */
export function lint(text: string, language: Language): string[] {
  const broken = FORBIDDEN.rows.filter((rule) => appliesTo(rule, language) && rule.pattern.test(text));
  return [
    ...broken.map(({ id }) => id),
    ...((language === 'lines' ? WITH_TABS : PLAIN).test(text) ? [] : ['not-plain']),
  ];
}

/** Does somebody else's text hold words that no snippet may contain, wherever it is put? */
export function forbiddenIn(text: string): boolean {
  return FORBIDDEN.rows.some((rule) => rule.languages === undefined && rule.pattern.test(` ${text} `));
}

function appliesTo({ languages }: Forbidden, language: Language): boolean {
  return languages === undefined || languages.includes(language);
}
