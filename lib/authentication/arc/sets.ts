import type { Field } from '../../message/message.ts';
import type { ArcWhy, Judgement } from '../check.ts';
import { isJudgement } from '../dkim/judgement.ts';
import { readTagList } from '../dkim/tag-list.ts';
import { parseResultsField } from '../results-field.ts';

/** RFC 8617 §4.2.1: an instance is a number up to 50. */
const MAX_SETS = 50;

const PARTS = {
  'arc-authentication-results': 'results',
  'arc-message-signature': 'signature',
  'arc-seal': 'seal',
} as const;

type Part = (typeof PARTS)[keyof typeof PARTS];

/** The three fields that one server added (RFC 8617 §4.2), by number. */
export interface ArcSet {
  readonly instance: number;
  readonly results: Field;
  readonly signature: Field;
  readonly seal: Field;
}

/** All sets of a message, in the order in which they were made. */
export interface ArcChain {
  readonly sets: readonly ArcSet[];
  readonly newest: ArcSet;
}

type Draft = Partial<Record<Part, Field>>;

/** The ARC chain of a header, or why it is none (RFC 8617 §5.2, steps 1 and 3). null: there is no ARC at all. */
export function readChain(fields: readonly Field[]): ArcChain | Judgement<ArcWhy> | null {
  const drafts = new Map<number, Draft>();
  for (const field of fields) {
    const part = partOf(field);
    if (part === null) continue;
    const instance = instanceOf(field, part);
    if (instance === null || instance < 1) return wrong('chain-instance', { part: field.name });
    if (instance > MAX_SETS) return wrong('chain-too-long', { limit: MAX_SETS });
    const draft = drafts.get(instance) ?? {};
    if (draft[part]) return wrong('chain-double', { instance, part: field.name });
    draft[part] = field;
    drafts.set(instance, draft);
  }
  return drafts.size === 0 ? null : complete(drafts);
}

/** The topmost ARC-Seal: it tells whose chain this is, also where the rest cannot be read. */
export function topSeal(fields: readonly Field[]): Field | undefined {
  return fields.find(({ key }) => key === 'arc-seal');
}

function complete(drafts: ReadonlyMap<number, Draft>): ArcChain | Judgement<ArcWhy> {
  const sets: ArcSet[] = [];
  const last = Math.max(...drafts.keys());
  for (let instance = 1; instance <= last; instance++) {
    const draft = drafts.get(instance);
    if (!draft) return wrong('chain-gap', { instance });
    const { results, signature, seal } = draft;
    if (!results) return wrong('chain-incomplete', { instance, part: 'ARC-Authentication-Results' });
    if (!signature) return wrong('chain-incomplete', { instance, part: 'ARC-Message-Signature' });
    if (!seal) return wrong('chain-incomplete', { instance, part: 'ARC-Seal' });
    sets.push({ instance, results, signature, seal });
  }
  const newest = sets.at(-1);
  return newest ? { sets, newest } : wrong('chain-gap', { instance: 1 });
}

function partOf({ key }: Field): Part | null {
  return key === 'arc-authentication-results' || key === 'arc-message-signature' || key === 'arc-seal'
    ? PARTS[key]
    : null;
}

/** instance = [CFWS] %s"i" [CFWS] "=" [CFWS] 1*2DIGIT [CFWS] ";" (RFC 8617 §4.2.1), and a tag of the other two. */
function instanceOf(field: Field, part: Part): number | null {
  if (part === 'results') return parseResultsField(field).value.instance;
  const tags = readTagList(field.text);
  const written = isJudgement(tags) ? '' : (tags.get('i')?.value ?? '');
  return /^\d{1,9}$/.test(written) ? Number(written) : null;
}

function wrong(why: ArcWhy, params: Judgement['params']): Judgement<ArcWhy> {
  return { result: 'fail', why, params };
}
