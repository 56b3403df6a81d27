/**
 * What to do on a product's screen: a key of the words. Menus, fields and buttons are parameters, in the product's own
 * language. look: where it shows that it took · keep: something that must stay as it is.
 */
export type StepKey =
  | 'open'
  | 'add'
  | 'edit'
  | 'name'
  | 'set'
  | 'paste'
  | 'each'
  | 'tick'
  | 'untick'
  | 'keep'
  | 'note'
  | 'before'
  | 'above-limits'
  | 'copy'
  | 'like'
  | 'present'
  | 'save'
  | 'press'
  | 'wait'
  | 'run'
  | 'look'
  | 'probe'
  | 'delete'
  | 'delete-each'
  | 'delete-tagged';

export interface Step {
  readonly key: StepKey;
  readonly params: Readonly<Record<string, string>>;
  /** To paste, one a line. */
  readonly values?: readonly string[];
}

/** One step; `params` fill its sentence. */
export function step(key: StepKey, params: Step['params'] = {}, values?: readonly string[]): Step {
  return values === undefined ? { key, params } : { key, params, values };
}
