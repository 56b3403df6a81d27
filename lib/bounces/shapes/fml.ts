import { draftOf, saying } from '../draft.ts';
import { headAt, isFilled } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Shape } from '../shape.ts';

const HEAD =
  /^(?:You are not a member of this mailing list|(?:Duplicated Message-ID|dup Body CheckSum|WARNING .{0,40}Loop) .{0,20}in) ?</i;

/** fml, the mailing list server: a sentence that ends in the address of the list. */
export const fml: Shape = {
  id: 'fml',
  read: ({ lines }) => {
    const line = lines.find(isFilled);
    const head = line && HEAD.test(line.text) ? headAt(line, 0) : null;
    if (!line || !head) return null;
    return [
      draftOf({
        address: head.address,
        recipient: head.recipient,
        action: 'failed',
        said: saying([stretch(line)], false),
      }),
    ];
  },
};
