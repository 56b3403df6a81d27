import { findAddresses, firstAddress } from './addresses.ts';
import { draftOf, saying } from './draft.ts';
import type { Draft } from './draft.ts';
import { stretch } from './line.ts';
import type { Line, Stretch } from './line.ts';
import { phaseOf } from './phase.ts';
import { hostOf } from './remote.ts';

/** Read of one line. */
const MAX_LINE = 4096;

/** What the words for the outcome mean, in whatever program's log. */
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ['bounced', 'failed'],
  ['expired', 'failed'],
  ['undeliverable', 'failed'],
  ['permfail', 'failed'],
  ['fail', 'failed'],
  ['badmail', 'failed'],
  ['failure', 'failed'],
  ['deferred', 'delayed'],
  ['tempfail', 'delayed'],
  ['defer', 'delayed'],
  ['deferral', 'delayed'],
  ['sent', 'delivered'],
  ['ok', 'delivered'],
  ['deliver', 'delivered'],
  ['success', 'delivered'],
]);

type Reader = (line: Line) => Draft | null;

/** Programs whose lines are known, each by its own marks. */
const READERS: readonly Reader[] = [readRejected, readKeys, readExim, readEximRejected, readTracking, readQmail];

/** One line of a mail server's log: Postfix, Sendmail, Exim, OpenSMTPD, Exchange's tracking, qmail. null: no such line. */
export function readLogLine(line: Line): Draft | null {
  if (line.text.length > MAX_LINE || line.text.trim() === '') return null;
  for (const read of READERS) {
    const draft = read(line);
    if (draft) return draft;
  }
  return null;
}

/** Postfix as the receiver: `NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 554 5.7.1 …; from=<…> to=<…> proto=ESMTP`. */
function readRejected(line: Line): Draft | null {
  const found = /\b(?:milter-)?reject: ([A-Z-]{3,20}) from \S{1,300}: (?=[45]\d\d )/.exec(line.text);
  if (!found) return null;
  const begins = found.index + found[0].length;
  const end = line.text.search(/;? from=<[^>]{0,600}>/);
  const said = stretch(line, begins, end > begins ? end : undefined);
  const host = /^[A-Z][a-z]{2} [ \d]\d [\d:]{8} ([\w.-]{1,255}) |^\d{4}-\d\d-\d\dT\S{8,30} ([\w.-]{1,255}) /.exec(
    line.text,
  );
  return draftOf({
    ...mailboxAt(line, /\bto=</),
    action: line.text[begins] === '4' ? 'delayed' : 'failed',
    ...serverAt(line, host?.[1] ?? host?.[2] ?? null),
    phase: phaseOf(found[1] ?? ''),
    said: saying([said]),
  });
}

/** Postfix, Sendmail, OpenSMTPD as the sender: `to=<…>, relay=h[ip]:25, dsn=5.1.1, status=bounced (…)`. */
function readKeys(line: Line): Draft | null {
  const { text } = line;
  const outcome = /\b(?:status=([a-z]+)|result="?([a-z]+)|stat="?([a-z]+))/i.exec(text);
  if (!outcome || !/\bto=/.test(text)) return null;
  const [, status, result, stat] = outcome;
  const said = status === undefined ? valueAfter(line, /\bstat="?/) : valueAfter(line, /\bstatus=[a-z]+ \(?/i);
  const word = (status ?? result ?? stat ?? '').toLowerCase();
  const action = ACTIONS.get(word) ?? (/\bdsn=4|^deferred/i.test(text) ? 'delayed' : 'failed');
  const relay = /\brelay="?(?!none\b)(\S{1,255})/.exec(text)?.[1];
  return draftOf({
    ...mailboxAt(line, /\bto=<?/),
    action,
    status: valueAfter(line, /\bdsn=/, /^[245]\.\d{1,3}\.\d{1,3}/),
    ...serverAt(line, relay === undefined ? null : hostOf(relay.split(/[[(,]/, 1)[0] ?? '')),
    said: saying([said]),
  });
}

/** Exim's main log: `** rcpt R=… T=… H=h [ip]: SMTP error …`; `==` put off, `=>` delivered. */
function readExim(line: Line): Draft | null {
  const found = /(?:^|\s)(\*\*|==|=>|->) (?=\S{1,320}@)/.exec(line.text);
  if (!found || !/\b[RTH]=\S/.test(line.text)) return null;
  const action = found[1] === '**' ? 'failed' : found[1] === '==' ? 'delayed' : 'delivered';
  const host = /\bH=([\w.-]{1,255})/.exec(line.text)?.[1] ?? null;
  const begins = line.text.search(/(?<=\]): |\bC="|(?<=@\S{1,255}(?: <\S{1,600}>)?): /);
  const said = begins < 0 ? null : stretch(line, begins + 2 + (line.text.startsWith('C="', begins) ? 1 : 0));
  return draftOf({ ...mailboxAt(line, /(?:\*\*|==|=>|->) /), action, ...serverAt(line, host), said: saying([said]) });
}

/** Exim as the receiver: `H=h [ip] F=<…> rejected RCPT <rcpt>: words`. */
function readEximRejected(line: Line): Draft | null {
  const found =
    /\b(temporarily )?rejected (RCPT|MAIL|DATA|EHLO|HELO|after DATA|connection)(?: <([^>]{1,600})>)?[^:]{0,80}: /i.exec(
      line.text,
    );
  if (!found || !/\bH=/.test(line.text)) return null;
  const said = stretch(line, found.index + found[0].length);
  const action = found[1] === undefined ? 'failed' : 'delayed';
  const phase = phaseOf((found[2] ?? '').replace(/^after /i, ''));
  return draftOf({ ...mailboxAt(line, /rejected RCPT </i), action, phase, said: saying([said], false) });
}

/** Exchange's message tracking, a row of CSV: an event such as FAIL, the message id in brackets, the recipient, its status. */
function readTracking(line: Line): Draft | null {
  const event = /,(FAIL|DEFER|DELIVER|BADMAIL),/.exec(line.text);
  if (!event) return null;
  const found = findAddresses(line.text).find(({ start }) => start > event.index && line.text[start - 1] !== '<');
  const answer = /[45]\d\d [245]\.\d{1,3}\.\d{1,3} [^,"}]{1,1000}|\{LED=[^}]{1,1000}\}/.exec(
    line.text.slice(event.index),
  );
  const begins = answer ? event.index + answer.index : -1;
  return draftOf({
    address: found?.address ?? null,
    recipient: found ? { line, start: found.start, end: found.end } : null,
    action: ACTIONS.get((event[1] ?? '').toLowerCase()) ?? null,
    said: saying([answer ? stretch(line, begins, begins + answer[0].length) : null]),
  });
}

/** qmail-send: `delivery 3: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_…/`. */
function readQmail(line: Line): Draft | null {
  const found = /\bdelivery \d{1,9}: (failure|deferral|success): /.exec(line.text);
  if (!found) return null;
  const spoken: Line = { ...line, text: line.text.replace(/_/g, ' ') };
  const said = stretch(
    spoken,
    found.index + found[0].length,
    line.text.endsWith('/') ? line.text.length - 1 : undefined,
  );
  return draftOf({ action: ACTIONS.get(found[1] ?? '') ?? null, said: saying([said]) });
}

function mailboxAt(line: Line, label: RegExp): Pick<Draft, 'address' | 'recipient'> {
  const found = label.exec(line.text);
  const from = found ? found.index + found[0].length : -1;
  const address = found ? firstAddress(line.text.slice(from)) : null;
  if (!address) return { address: null, recipient: null };
  return { address: address.address, recipient: { line, start: from + address.start, end: from + address.end } };
}

function serverAt(line: Line, host: string | null): Pick<Draft, 'remote' | 'remoteWords'> {
  const start = host === null ? -1 : line.text.indexOf(host);
  return { remote: host, remoteWords: host === null || start < 0 ? null : { line, start, end: start + host.length } };
}

/** The words behind a label, to the end of the line or as far as `shape` goes; the bracket that closes them is none of them. */
function valueAfter(line: Line, label: RegExp, shape?: RegExp): Stretch | null {
  const found = label.exec(line.text);
  if (!found) return null;
  const begins = found.index + found[0].length;
  const behind = line.text.slice(begins);
  if (shape) return stretch(line, begins, begins + (shape.exec(behind)?.[0].length ?? 0));
  const length = behind.trimEnd().length;
  return stretch(line, begins, begins + (/[)"]$/.test(behind.trimEnd()) ? length - 1 : length));
}
