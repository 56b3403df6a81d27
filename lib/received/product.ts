import { DIALECTS } from './dialects/index.ts';

/** The server that writes a dialect, as sold; null where only the grammar read the line. */
export function productOf(dialect: string): string | null {
  return DIALECTS.find(({ id }) => id === dialect)?.product ?? null;
}
