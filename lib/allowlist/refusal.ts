/** Why nothing is opened: a key of the words. */
export type RefusalCode =
  | 'list.empty'
  | 'list.too-long'
  | 'list.not-expressible'
  | 'range.too-wide'
  | 'range.needs-reason'
  | 'range.special'
  | 'range.own'
  | 'target.entries'
  | 'target.lines'
  | 'target.no-lever'
  | 'answer.unknown'
  | 'answer.missing'
  | 'answer.pattern'
  | 'answer.forbidden'
  | 'date.invalid'
  | 'date.past';

/** What the admin should know although the gate can be opened: a key of the words. */
export type NoteCode = 'label.reduced' | 'label.dropped' | 'until.not-native';

interface Said<Code extends string> {
  readonly code: Code;
  /** Fill the sentence. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type Refusal = Said<RefusalCode>;
export type RequestNote = Said<NoteCode>;
