import * as allow from './en/allow.ts';
import * as attacks from './en/attacks.ts';
import { bounce } from './en/bounce.ts';
import { card } from './en/card.ts';
import * as checks from './en/checks.ts';
import { enhanced } from './en/codes-enhanced.ts';
import { gmail } from './en/codes-gmail.ts';
import { masterbase } from './en/codes-masterbase.ts';
import { microsoft } from './en/codes-microsoft.ts';
import { provider } from './en/codes-provider.ts';
import { smtp } from './en/codes-smtp.ts';
import { compare } from './en/compare.ts';
import * as facts from './en/facts.ts';
import * as filters from './en/filters.ts';
import { findings } from './en/findings.ts';
import { glossary } from './en/glossary.ts';
import { manifest } from './en/manifest.ts';
import { menus } from './en/menus.ts';
import * as lookups from './en/lookups.ts';
import { letters } from './en/letters.ts';
import * as moves from './en/moves.ts';
import { options } from './en/options.ts';
import { pile } from './en/pile.ts';
import { reasons } from './en/reasons.ts';
import * as ranges from './en/ranges.ts';
import * as report from './en/report.ts';
import * as screens from './en/screens.ts';
import * as steps from './en/steps.ts';
import { notes, targets } from './en/targets.ts';
import { text } from './en/text.ts';
import * as verdict from './en/verdict.ts';
import type { Language } from './language.ts';
import { open } from './open.ts';

export const en = {
  language: 'en' as const,
  manifest,
  ...verdict,
  findings,
  filters,
  ...facts,
  ...attacks,
  ...report,
  ...checks,
  ...lookups,
  ...moves,
  bounce,
  reasons,
  codes: { masterbase, smtp, enhanced, microsoft, gmail, provider },
  screens,
  compare,
  pile,
  menus,
  ...allow,
  card,
  letters,
  ...steps,
  ...ranges,
  targets: open(targets),
  notes: open(notes),
  options,
  glossary,
  text,
};

/** Every sentence a person reads. A language that lacks one does not compile. */
export type Dictionary = Omit<typeof en, 'language'> & { readonly language: Language };
