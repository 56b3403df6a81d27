import { draftOf, saying } from '../draft.ts';
import { isFilled, loneHead } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Line } from '../line.ts';
import { phaseOf } from '../phase.ts';
import type { Shape } from '../shape.ts';

/** m-FILTER: sections `-------server message` and `-------SMTP command` below the recipient. */
export const mFilter: Shape = {
  id: 'm-filter',
  read: ({ lines }) => {
    const server = sectionOf(lines, 'server message');
    const recipients = lines.map((line) => loneHead(line)).filter((head) => head !== null);
    if (server.length === 0) return null;
    const [command] = sectionOf(lines, 'SMTP command');
    const said = saying(server.map((line) => stretch(line)));
    const phase = command ? phaseOf(command.text) : null;
    return recipients.map(({ address, recipient }) => draftOf({ address, recipient, action: 'failed', phase, said }));
  },
};

function sectionOf(lines: readonly Line[], name: string): Line[] {
  const from = lines.findIndex(({ text }) => /^-{5,}/.test(text) && text.replace(/^-+/, '').trim() === name);
  if (from < 0) return [];
  const to = lines.findIndex(({ text }, at) => at > from && /^-{5,}/.test(text));
  return lines.slice(from + 1, to < 0 ? undefined : to).filter(isFilled);
}
