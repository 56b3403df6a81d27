import type { Message } from '../message/message.ts';
import { firstAddress } from './addresses.ts';
import type { Bounce, BouncedRecipient, Evidence } from './bounce.ts';
import { jsonPairs } from './json-pairs.ts';
import { evidenceOf, wordsOf } from './line.ts';
import type { Stretch } from './line.ts';
import { linesOfPart } from './lines.ts';
import type { Notice } from './notice.ts';
import type { Outer } from './outer.ts';
import { readStatusGroups } from './status-fields.ts';
import type { StatusField } from './status-fields.ts';
import { hostOf } from './remote.ts';
import { returnedRecipients } from './returned-recipients.ts';

/** Where a feedback report names whoever complained (RFC 5965 §3.2; Removal-Recipient is AOL's and its heirs'). */
const RECIPIENT = ['original-rcpt-to', 'removal-recipient', 'redacted-address'];

const JUNK_REPORT = 'x-hmxmroriginalrecipient';

/** Complaints of one report. */
const MAX_COMPLAINTS = 1000;

/** A complaint in the abuse reporting format (RFC 5965): the message was delivered, and its reader called it spam. */
export function readComplaint(message: Message, outer: Outer, notice: Notice): Bounce | null {
  const fields = outer.feedback ? fieldsOf(message, outer.feedback) : [];
  if (fields.length === 0) return readJunkReport(notice) ?? readNotification(notice);
  const reporting = fields.find(({ key }) => key === 'reporting-mta')?.pieces[0];
  const named = RECIPIENT.map((key) => addressesOf(fields, key)).find((found) => found.length > 0);
  const recipients = (named ?? returnedRecipients(notice)).slice(0, MAX_COMPLAINTS);
  const kind = fields.find(({ key }) => key === 'feedback-type')?.pieces[0];
  const type = kind ? [evidenceOf('reason', kind)] : [];
  return {
    kind: 'arf',
    shape: 'rfc5965',
    reportingMta: reporting ? hostOf(wordsOf(reporting)) : null,
    recipients:
      recipients.length > 0
        ? recipients.map(({ address, words }) => complaint(address, [evidenceOf('recipient', words), ...type]))
        : [complaint(null, type)],
    returned: notice.returned,
  };
}

/** Amazon SES by way of SNS: the complaint as JSON. */
function readNotification(notice: Notice): Bounce | null {
  if (!/(?:notification|event)type\\?" ?: ?\\?"complaint/.test(notice.opening)) return null;
  const recipients = jsonPairs(notice.lines)
    .filter(({ key }) => key === 'emailAddress')
    .map(({ value }) => complaint(wordsOf(value), [evidenceOf('recipient', value)]));
  return {
    kind: 'arf',
    shape: 'amazon-sns',
    reportingMta: null,
    recipients: recipients.slice(0, MAX_COMPLAINTS),
    returned: null,
  };
}

/** Outlook.com's junk mail reporting: the message as it was, with a field on top that names the reader. */
function readJunkReport(notice: Notice): Bounce | null {
  const [{ address, words } = { address: null, words: null }] = returnedRecipients(notice);
  if (words?.line.field !== JUNK_REPORT) return null;
  const recipients = [complaint(address, [evidenceOf('recipient', words)])];
  return { kind: 'arf', shape: 'outlook-jmrp', reportingMta: null, recipients, returned: notice.returned };
}

function fieldsOf(message: Message, { part, number }: NonNullable<Outer['feedback']>): readonly StatusField[] {
  return readStatusGroups(linesOfPart(message, part, number), MAX_COMPLAINTS).flat();
}

function addressesOf(fields: readonly StatusField[], key: string): { address: string; words: Stretch }[] {
  return fields
    .filter((field) => field.key === key)
    .flatMap(({ pieces: [words] }) => {
      const found = words && firstAddress(wordsOf(words));
      if (!found) return [];
      return [
        { address: found.address, words: { ...words, start: words.start + found.start, end: words.start + found.end } },
      ];
    });
}

function complaint(recipient: string | null, evidence: readonly Evidence[]): BouncedRecipient {
  return {
    recipient,
    action: null,
    replyCode: null,
    enhancedCode: null,
    cause: null,
    codesDisagree: false,
    remote: null,
    phase: null,
    diagnostic: null,
    final: null,
    addressDead: false,
    reason: 'feedback',
    move: 'recipient',
    row: null,
    sourceCode: null,
    blockList: null,
    retry: null,
    evidence,
  };
}
