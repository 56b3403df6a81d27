import { draftOf, saying } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { headAt, readEntries } from '../entries.ts';
import type { Head } from '../entries.ts';
import { stretch, wordsOf } from '../line.ts';
import type { Line, Stretch } from '../line.ts';
import { hostOf } from '../remote.ts';
import type { Shape } from '../shape.ts';

const RECIPIENT = /^\s*Recipient address: /i;

/** Sun, iPlanet, Oracle Messaging Server and PMDF: labelled lines for each recipient. */
export const messagingServer: Shape = {
  id: 'messaging-server',
  read: ({ lines, opening }) => {
    if (!opening.includes('recipient address: ')) return null;
    return readEntries(lines, { head, goesOn: ({ text }) => /^\s+\S/.test(text) }).map((entry) => {
      const { address, recipient } = entry.head;
      return draftOf({ address, recipient, action: 'failed', ...labelled(entry.lines) });
    });
  },
};

function head(line: Line): Head | null {
  return RECIPIENT.test(line.text) ? headAt(line, 0) : null;
}

function labelled(lines: readonly Line[]): Partial<Draft> {
  const value = (label: RegExp): Stretch[] => {
    const line = lines.find(({ text }) => label.test(text));
    const words = line && stretch(line, label.exec(line.text)?.[0].length ?? 0);
    return words ? [words] : [];
  };
  const [remote] = value(/^\s*Remote system: (?:dns ?; ?)?/i);
  const answer = value(/^\s*Diagnostic code: (?:[a-z]+ ?; ?)?/i);
  const host = remote ? hostOf(wordsOf(remote)) : null;
  return {
    said: [...saying(answer), ...saying(value(/^\s*Reason: /i), false)],
    remote: host,
    remoteWords: remote && host ? { ...remote, end: remote.start + host.length } : null,
  };
}
