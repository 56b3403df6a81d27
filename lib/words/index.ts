import { en } from './en.ts';
import type { Dictionary } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';

export type { Dictionary } from './en.ts';
export type { Language } from './language.ts';

export const dictionaries: Readonly<Record<Language, Dictionary>> = { en, es };
