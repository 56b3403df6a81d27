import { ANTIVIRUS } from './data/antivirus.ts';
import { BARRACUDA } from './data/barracuda.ts';
import { CISCO } from './data/cisco.ts';
import { FORTIMAIL } from './data/fortimail.ts';
import { GOOGLE } from './data/google.ts';
import { GREYLISTING } from './data/greylisting.ts';
import { MICROSOFT } from './data/microsoft.ts';
import { MIMECAST } from './data/mimecast.ts';
import { PROOFPOINT } from './data/proofpoint.ts';
import { RSPAMD } from './data/rspamd.ts';
import { SOPHOS } from './data/sophos.ts';
import { SPAMASSASSIN } from './data/spamassassin.ts';
import { TREND } from './data/trend.ts';
import type { FilterHeader, ProductId } from './filter.ts';

const FILTERS = [
  MICROSOFT,
  GOOGLE,
  SPAMASSASSIN,
  RSPAMD,
  ANTIVIRUS,
  GREYLISTING,
  BARRACUDA,
  PROOFPOINT,
  MIMECAST,
  CISCO,
  FORTIMAIL,
  SOPHOS,
  TREND,
];

export interface KnownHeader extends FilterHeader {
  readonly product: ProductId;
}

/** Every header we read, by its name in lower case. */
export const HEADERS: ReadonlyMap<string, KnownHeader> = new Map(
  FILTERS.flatMap(({ product, headers }) =>
    headers.map((header) => [header.name.toLowerCase(), { ...header, product }] as const),
  ),
);
