import { firstAddress } from './addresses.ts';
import { assemble } from './assemble.ts';
import type { Bounce } from './bounce.ts';
import { draftOf, saying } from './draft.ts';
import { isFilled } from './entries.ts';
import { lineOfField, stretch } from './line.ts';
import type { Notice } from './notice.ts';
import { isAutomatic } from './writer.ts';

/** Lines kept of an automatic answer. */
const MAX_LINES = 20;

/** An automatic answer (RFC 3834): the message arrived, and nobody was there. */
export function readAnswer(notice: Notice): Bounce | null {
  if (!isAutomatic(notice)) return null;
  const field = notice.message.fields.find(({ key }) => key === 'from');
  const line = field && lineOfField(field);
  const found = line && firstAddress(line.text);
  const said = saying(
    notice.lines
      .filter(isFilled)
      .slice(0, MAX_LINES)
      .map((one) => stretch(one)),
    false,
  );
  const draft = draftOf({
    address: found?.address ?? null,
    recipient: line && found ? { line, start: found.start, end: found.end } : null,
    said,
  });
  const recipient = assemble(draft, { shape: 'rfc3834', reportingMta: null });
  // Whatever numbers stand in it, nobody refused anything.
  const none = {
    replyCode: null,
    enhancedCode: null,
    cause: null,
    codesDisagree: false,
    remote: null,
    phase: null,
    final: null,
    addressDead: false,
    row: null,
    blockList: null,
    retry: null,
  } as const;
  const evidence = recipient.evidence.filter(({ of }) => of === 'recipient');
  return {
    kind: 'autoreply',
    shape: 'rfc3834',
    reportingMta: null,
    recipients: [{ ...recipient, ...none, evidence, reason: 'vacation', move: 'none' }],
    returned: null,
  };
}
