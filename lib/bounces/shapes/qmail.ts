import { bracketHead, draftOfEntry, isFilled, readEntries } from '../entries.ts';
import type { Shape } from '../shape.ts';

/** How qmail and its heirs begin: indimail, netqmail, the gateways that kept its words, Yahoo. */
const BEGINS =
  /qmail-send program|unable to deliver (?:your )?message to the following address|wasn't able to deliver your message to the following address|mail message to the following address\(es\) could not be delivered/;

/** qmail: `<rcpt>:` on a line, and below it, up to an empty line, what each step said. */
export const qmail: Shape = {
  id: 'qmail',
  read: ({ lines, opening }) => {
    if (!BEGINS.test(opening)) return null;
    return readEntries(lines, { head: bracketHead, goesOn: isFilled }).map((entry) => draftOfEntry(entry));
  },
};
