import type { Line, Stretch } from './line.ts';
import { stretch, wordsOf } from './line.ts';

/** One field of status, its value in as many pieces as it has lines. */
export interface StatusField {
  /** Lower case. */
  readonly key: string;
  readonly pieces: readonly Stretch[];
}

/** The fields of one recipient, or of the message as a whole. */
export type StatusGroup = readonly StatusField[];

/** Fields that a recipient has once: where one comes again, the writer left out the empty line between two recipients. */
const ONCE = new Set(['final-recipient', 'action', 'status']);

/** Lines of one field. A Diagnostic-Code of a hundred thousand folds would be copied for every look at it. */
const MAX_FOLDS = 200;

const FIELD = /^([!-9;-~]+)[ \t]*:/;

/** The groups of fields (RFC 3464 §2.1), parted by empty lines: first the message's own, then one a recipient. */
export function readStatusGroups(lines: readonly Line[], limit: number): StatusGroup[] {
  const groups: StatusField[][] = [];
  let group: { key: string; pieces: Stretch[] }[] = [];
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const line of lines) {
    if (groups.length > limit) break;
    const name = FIELD.exec(line.text);
    const piece = stretch(line, name?.[0].length ?? 0);
    if (line.text.trim() === '') close();
    else if (/^[ \t]/.test(line.text)) {
      const last = group.at(-1);
      if (piece && last && last.pieces.length < MAX_FOLDS) last.pieces.push(piece);
    } else if (name) {
      const key = name[1]?.toLowerCase() ?? '';
      if (ONCE.has(key) && group.some((field) => field.key === key)) close();
      group.push({ key, pieces: piece ? [piece] : [] });
    }
  }
  close();
  return groups;
}

/** The pieces of a field's value; null: no such field, or an empty one. */
export function piecesOf(group: StatusGroup, key: string): readonly [Stretch, ...Stretch[]] | null {
  const [first, ...more] = group.find((field) => field.key === key && field.pieces.length > 0)?.pieces ?? [];
  return first ? [first, ...more] : null;
}

/** A field's value, unfolded. */
export function valueOf(group: StatusGroup, key: string): string | null {
  return piecesOf(group, key)?.map(wordsOf).join(' ') ?? null;
}
