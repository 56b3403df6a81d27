import * as v from 'valibot';
import { WEBMAIL_IDS } from '../../lib/webmail/ids.ts';

const fidelity = v.picklist(['exact', 'newlines', 'transcoded', 'truncated', 'headers', 'flattened']);
const platform = v.nullable(v.picklist(['google', 'microsoft365']));

const webmail = v.picklist(WEBMAIL_IDS);
const copy = v.nullable(v.picklist(['unordered', 'archived']));
const origin = v.object({ webmail, way: v.picklist(['download', 'document', 'element', 'selection']), copy });

/** A page's own server names its answers: a word for each, and not many. */
const tried = v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(10), v.readonly());

const grab = v.variant('ok', [
  v.object({ ok: v.literal(true), ...origin.entries, base64: v.string(), fidelity, platform }),
  v.object({
    ok: v.literal(false),
    recognised: v.nullable(webmail),
    reason: v.picklist([
      'no-source',
      'several-messages',
      'foreign-frame',
      'not-a-message',
      'refused',
      'changed',
      'archive',
      'viewer',
      'view-source',
      'unreachable',
      'no-answer',
    ]),
    tried,
  }),
]);

/** What a page gave, as it crosses from the page to us: checked, since a page's own script may have had a hand in it. */
export function readGrab(result: unknown) {
  const parsed = v.safeParse(grab, result);
  return parsed.success ? parsed.output : null;
}

const handed = v.variant('kind', [
  v.object({ kind: v.literal('waiting') }),
  v.object({ kind: v.literal('grab'), grab }),
  v.object({ kind: v.literal('letter'), base64: v.string(), fidelity, platform, origin: v.nullable(origin) }),
  v.object({ kind: v.literal('text'), text: v.string(), fidelity }),
]);

/** What one window hands to another: a page's source, a letter that was read, a selection, or word that one is under way. */
export type Handed = v.InferOutput<typeof handed>;

export function readHanded(stored: unknown): Handed | null {
  const parsed = v.safeParse(handed, stored);
  return parsed.success ? parsed.output : null;
}
