import type { ArcCheck, DkimCheck } from './check.ts';
import type { DmarcCheck } from './dmarc/outcome.ts';
import type { SpfCheck } from './spf/outcome.ts';

/** What Postern found by checking itself: one for each DKIM signature, one for the ARC chain, one for SPF, one for DMARC. */
export type OwnCheck = DkimCheck | ArcCheck | SpfCheck | DmarcCheck;
