import type { Move, Reason, Row } from './bounce.ts';
import { GMAIL } from './data/gmail.ts';
import { MICROSOFT } from './data/microsoft.ts';
import { PROVIDERS } from './data/providers.ts';
import type { GmailRow, ProviderRow } from './table.ts';

/** A row of a provider's table, as the judge needs it. */
export interface ProviderEntry {
  readonly row: Row;
  /** As in `SPEAKERS`. */
  readonly provider: string;
  /** Enhanced codes and ranges of them; none: words alone. */
  readonly codes: readonly string[];
  /** Words that count where this provider speaks. */
  readonly says: readonly string[];
  /** Words that nobody else prints. */
  readonly own: readonly string[];
  /** Its words weigh no more than anybody's. */
  readonly program: boolean;
  readonly reason: Reason;
  readonly who: Move;
}

/** Every row, in the order of the tables. */
export const PROVIDER_ENTRIES: readonly ProviderEntry[] = [
  ...coded('microsoft', 'Microsoft', MICROSOFT.rows),
  ...coded('gmail', 'Google', GMAIL.rows),
  ...Object.entries<ProviderRow>(PROVIDERS.rows).map(([key, { provider, says, own, program, reason, who }]) => {
    const row: Row = { table: 'provider', key };
    return { row, provider, codes: [], says, own, program, reason, who };
  }),
];

function coded(table: Row['table'], provider: string, rows: Readonly<Record<string, GmailRow>>): ProviderEntry[] {
  return Object.entries(rows).map(([key, { codes, says, own, reason, who }]) => {
    return { row: { table, key }, provider, codes, says, own, program: false, reason, who };
  });
}
