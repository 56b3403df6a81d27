import type { Layer } from '../../../allowlist/target.ts';

export interface TargetWords {
  /** Instead of the general word for what the product does to a layer. */
  readonly layers: Readonly<Partial<Record<Layer, string>>>;
  /** By key of the question. */
  readonly questions: Readonly<Record<string, { readonly label: string; readonly help: string }>>;
}

export const MX = {
  label: 'Mail servers behind it',
  help: 'Addresses, with commas. Without them the rule would open port 25 of every host behind.',
};
