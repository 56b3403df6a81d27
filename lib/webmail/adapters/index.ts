import type { Adapter } from '../page.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { roundcube } from './roundcube.ts';
import { textPage } from './text-page.ts';

/** In the order they are tried: the first that recognises the page has it. */
export const ADAPTERS: readonly Adapter[] = [roundcube, gmail, textPage, generic];
