import type { Row } from '../bounces/bounce.ts';
import { ENHANCED } from '../bounces/data/enhanced.ts';
import { GMAIL } from '../bounces/data/gmail.ts';
import { MASTERBASE } from '../bounces/data/masterbase.ts';
import { MICROSOFT } from '../bounces/data/microsoft.ts';
import { PROVIDERS } from '../bounces/data/providers.ts';
import { SMTP } from '../bounces/data/smtp.ts';

/** Where a row was published, and when it was read. */
export interface RowSource {
  /** Who prints it, where the table holds several; null: the table is one’s alone. */
  readonly provider: string | null;
  readonly source: string;
  /** ISO date. */
  readonly asOf: string;
}

const TABLES: Readonly<Record<Row['table'], Omit<RowSource, 'provider'>>> = {
  enhanced: ENHANCED,
  gmail: GMAIL,
  masterbase: MASTERBASE,
  microsoft: MICROSOFT,
  provider: PROVIDERS,
  smtp: SMTP,
};

export function rowSource({ table, key }: Row): RowSource {
  const { source, asOf } = TABLES[table];
  return { provider: table === 'provider' ? providerOf(key) : null, source, asOf };
}

function providerOf(key: string): string | null {
  return Object.entries(PROVIDERS.rows).find(([id]) => id === key)?.[1].provider ?? null;
}

/** How the sender's own table calls its code; null: it has none. */
export function sourceTitle(code: string | null): string | null {
  const key = code?.toLowerCase();
  return Object.entries(MASTERBASE.rows).find(([one]) => one.toLowerCase() === key)?.[1].title ?? null;
}
