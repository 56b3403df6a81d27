import { draftOf, saying } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Stretch } from '../line.ts';
import { wordsOf } from '../line.ts';
import { jsonPairs } from '../json-pairs.ts';
import type { Pair } from '../json-pairs.ts';
import type { Shape } from '../shape.ts';

/** Amazon SES by way of SNS: the notification as JSON, sometimes as a string inside JSON. */
export const amazonSns: Shape = {
  id: 'amazon-sns',
  read: ({ lines, opening }) => {
    if (
      !/notificationtype\\?" ?: ?\\?"/.test(opening) &&
      !/eventtype\\?" ?: ?\\?"(?:bounce|delivery|complaint)/.test(opening)
    )
      return null;
    const pairs = jsonPairs(lines);
    return typeOf(pairs) === 'Delivery' ? delivered(pairs) : bounced(pairs);
  },
};

/** bouncedRecipients: an object for each, its fields in any order. */
function bounced(pairs: readonly Pair[]): Draft[] {
  const drafts: Draft[] = [];
  let fields = new Map<string, Stretch>();
  const close = () => {
    const recipient = fields.get('emailAddress');
    const action = fields.get('action') ?? null;
    if (recipient)
      drafts.push(
        draftOf({
          address: wordsOf(recipient),
          recipient,
          action: action ? wordsOf(action).toLowerCase() : 'failed',
          actionWords: action,
          status: fields.get('status') ?? null,
          said: saying([diagnosticOf(fields.get('diagnosticCode') ?? null)]),
        }),
      );
    fields = new Map();
  };
  for (const { key, value, object } of pairs) {
    if (!['emailAddress', 'action', 'status', 'diagnosticCode'].includes(key)) continue;
    if (fields.has(key)) close();
    if (object.endsWith('bouncedRecipients') || fields.size > 0 || key === 'emailAddress') fields.set(key, value);
  }
  close();
  return drafts;
}

function delivered(pairs: readonly Pair[]): Draft[] {
  const response = pairs.find(({ key }) => key === 'smtpResponse')?.value ?? null;
  return pairs
    .filter(({ object }) => object.endsWith('recipients'))
    .map(({ value }) =>
      draftOf({ address: wordsOf(value), recipient: value, action: 'delivered', said: saying([response]) }),
    );
}

function diagnosticOf(words: Stretch | null): Stretch | null {
  const type = words ? (/^[a-z]{1,10} ?; ?/i.exec(wordsOf(words))?.[0].length ?? 0) : 0;
  return words && { ...words, start: words.start + type };
}

function typeOf(pairs: readonly Pair[]): string | null {
  const found = pairs.find(({ key }) => key === 'notificationType' || key === 'eventType');
  return found ? wordsOf(found.value) : null;
}
