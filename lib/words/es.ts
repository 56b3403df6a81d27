import type { Dictionary } from './en.ts';
import * as allow from './es/allow.ts';
import * as attacks from './es/attacks.ts';
import { bounce } from './es/bounce.ts';
import { card } from './es/card.ts';
import * as checks from './es/checks.ts';
import { enhanced } from './es/codes-enhanced.ts';
import { gmail } from './es/codes-gmail.ts';
import { masterbase } from './es/codes-masterbase.ts';
import { microsoft } from './es/codes-microsoft.ts';
import { provider } from './es/codes-provider.ts';
import { smtp } from './es/codes-smtp.ts';
import { compare } from './es/compare.ts';
import * as facts from './es/facts.ts';
import * as filters from './es/filters.ts';
import { findings } from './es/findings.ts';
import { glossary } from './es/glossary.ts';
import { manifest } from './es/manifest.ts';
import { menus } from './es/menus.ts';
import * as lookups from './es/lookups.ts';
import { letters } from './es/letters.ts';
import * as moves from './es/moves.ts';
import { options } from './es/options.ts';
import { pile } from './es/pile.ts';
import { reasons } from './es/reasons.ts';
import * as ranges from './es/ranges.ts';
import * as report from './es/report.ts';
import * as screens from './es/screens.ts';
import * as steps from './es/steps.ts';
import { notes, targets } from './es/targets.ts';
import { text } from './es/text.ts';
import * as verdict from './es/verdict.ts';

export const es: Dictionary = {
  language: 'es',
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
  targets,
  notes,
  options,
  glossary,
  text,
};
