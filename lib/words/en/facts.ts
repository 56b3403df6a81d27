import type { SpecialUse } from '../../base/special.ts';
import type { BeliefReason } from '../../authentication/result.ts';
import type { ReportProblemCode, SenderFact } from '../../inspect/report.ts';
import type { Fidelity, Repair } from '../../message/message.ts';
import type { BorderReason, BorderStatus } from '../../received/border.ts';
import type { GatewayProof } from '../../received/gateway.ts';
import type { HopPosition, HopReason } from '../../received/place.ts';
import type { PlatformId } from '../../received/platform.ts';
import type { Client } from '../../received/hop.ts';

export const borderStatus: Readonly<Record<BorderStatus, string>> = {
  found: 'found',
  none: 'none: nobody from outside',
  ambiguous: 'ambiguous',
  unknown: 'not known',
};

/** In a clause: they stand in details, after a colon, and in the text report. */
export const borderReason: Readonly<Record<BorderReason, string>> = {
  'outside-client': 'the topmost line of yours with a client from outside',
  submission: 'one of your own users sent it, logged in',
  'pick-up': 'it began on your own server',
  internal: 'all its addresses are private or yours',
  'two-addresses': 'your server’s line holds several addresses',
  'unread-line': 'a line of your own server could not be read',
  'other-writer': 'the line is not of the program your border server runs',
  'nothing-own': 'no server is known to be yours',
  'top-foreign': 'the topmost line is not of a server of yours',
  'gateway-silent': 'your gateway left no line of its own',
  'no-received': 'there is no Received line',
  unordered: 'the program that kept it puts header fields out in any order',
  archived: 'it is a list’s archive, not the message as delivered',
};

/** What each line of the trail is worth, and why. */
export const hopPosition: Readonly<Record<HopPosition, string>> = {
  own: 'believed',
  border: 'the border, believed',
  claimed: 'a claim',
  unknown: 'not believed',
};

export const hopReason: Readonly<Record<HopReason, string>> = {
  'own-host': 'a server of yours wrote it, about one of yours',
  platform: 'your mail platform wrote it, about a server of its own',
  gateway: 'the gateway in front wrote it; the line above took the mail from its address',
  'this-machine': 'a filter on the same machine wrote it',
  'own-network': 'written under an address of your network',
  note: 'it names nobody: it neither helps nor hides anything',
  'outside-client': 'a server of yours wrote it, about a stranger: nobody outside could forge this',
  'below-border': 'it stands below the border and came with the message',
  'below-own': 'it stands below the line with which the message began',
  open: 'a server of yours wrote it, but its client is not clear',
  stranger: 'nobody has said that its writer is yours',
  beyond: 'it stands below a line that nobody vouches for',
};

/** Why an address is taken for a filtering service’s. */
export const gatewayProof: Readonly<Record<GatewayProof, string>> = {
  network: 'an address of its published networks',
  name: 'by its confirmed reverse name',
  helo: 'only by what it called itself',
};

export const belief: Readonly<Record<BeliefReason, string>> = {
  own: 'above the border, under your server’s name',
  'platform-seal': 'Google’s own: its seal above the border says so',
  'platform-without-id': 'Microsoft’s own, above its border line',
  'no-border': 'no border, so nothing is believed',
  'below-border': 'below the border: it came with the message',
  'foreign-id': 'not a name of yours',
  'missing-id': 'it does not say who checked',
  'unparseable-id': 'who checked cannot be read',
  'renamed-original': 'renamed by a server: what another one had said',
  'arc-claim': 'an ARC copy: for information only',
};

export const client: Readonly<Record<Client, string>> = {
  sure: 'read for sure',
  ambiguous: 'several addresses',
  unread: 'address not readable',
  local: 'from the server itself',
  submission: 'from a user who had logged in',
};

/** Mailbox platforms as sold. */
export const platformName: Readonly<Record<PlatformId, string>> = {
  google: 'Google Workspace',
  microsoft365: 'Microsoft 365',
};

/** What an address that is not public is for. */
export const specialUse: Readonly<Record<SpecialUse, string>> = {
  loopback: 'the server itself',
  'link-local': 'link-local address',
  private: 'private address',
  carrier: 'carrier’s shared address',
  documentation: 'address of examples',
  reserved: 'reserved address',
};

export const because: Readonly<Record<SenderFact['because'], string>> = {
  range: 'the address is in its range',
  chosen: 'you chose it',
  claimed: 'the message claims it',
};

export const claimKind: Readonly<Record<SenderFact['claims'][number]['kind'], string>> = {
  'hop-address': 'in another Received line',
  helo: 'in the client’s greeting (HELO)',
  from: 'in From',
  'envelope-sender': 'in the envelope sender',
  'dkim-domain': 'in a signature’s d=',
  'reverse-dns': 'in a reverse name',
};

/** What may be concluded from a source that was got this way. */
export const fidelity: Readonly<Record<Fidelity, string>> = {
  exact: 'The bytes as they were stored.',
  newlines: 'The bytes, but for line ends.',
  transcoded: 'Characters were converted on the way: the headers count, a failed signature would prove nothing.',
  truncated: 'The end is missing: the headers count, the body does not.',
  headers: 'Headers only.',
  flattened: 'Line breaks were lost in the selection and put back before known fields.',
};

/** What had to be undone before the text could be read. */
export const repair: Readonly<Record<Repair, string>> = {
  msg: 'an Outlook message file: its header as it came, its body put together again',
  'double-spaced': 'an empty line behind every line',
  preface: 'the text around the header',
  'smart-quotes': 'curly quotation marks',
  'mbox-quoting': 'an mbox’s “>From ”',
  bom: 'a byte order mark',
  'line-ends': 'line ends',
  'mbox-from': 'an mbox “From ” line',
  'leading-blanks': 'empty lines at the beginning',
  quoted: 'quoting with “> ”',
  indented: 'indentation',
  flattened: 'lost line breaks',
  'tab-separated': 'tabs between name and value',
  'lost-folds': 'folds that had become lines of their own',
  'no-break-spaces': 'no-break spaces',
  'html-escaped': 'escaped HTML',
  'quoted-printable': 'quoted-printable around the whole message',
};

/** What in the message could not be taken as it stands. */
export const problem: Readonly<Record<ReportProblemCode, string>> = {
  'message.empty': 'There is no text.',
  'message.no-header': 'No header field was found.',
  'message.msg-unread': 'The file is no Outlook message, or it is damaged.',
  'message.msg-headerless':
    'This Outlook message has no Internet header: it is a draft, was sent from here, or never left Exchange.',
  'message.several': 'There seem to be {count} messages here; only the first was read.',
  'message.not-a-field': 'A line of the header is not a field.',
  'message.too-many-fields': 'Too many header fields: the rest was not read.',
  'message.nul': 'The message holds NUL bytes.',
  'message.address': 'An address cannot be read.',
  'message.encoded-word': 'An encoded word cannot be read.',
  'message.mime-depth': 'Parts are nested too deep: the innermost were not read.',
  'message.too-many-parts': 'Too many parts: the rest was not read.',
  'message.mime-boundary': 'A part has no end, or no boundary.',
  'message.encoding': 'A part’s transfer encoding is unknown or broken.',
  'received.unread': 'A Received line could not be read.',
  'received.ambiguous': 'A Received line holds several addresses, and its writer is not known.',
  'received.date': 'A Received line’s date cannot be read.',
  'received.zone': 'A Received line’s date has no time zone.',
  'received.too-long': 'A Received line is too long to be read.',
  'received.too-many': 'Too many Received lines: the rest was not read.',
  'authentication.no-id': 'A results field does not say who checked.',
  'authentication.unparsed': 'Part of a results field could not be read.',
  'authentication.comment-open': 'A comment in a results field never ends.',
  'authentication.quote-open': 'A quotation in a results field never ends.',
  'authentication.stray-domain': 'A results field has a domain where none belongs.',
  'authentication.no-semicolon': 'A results field lacks a semicolon.',
  'authentication.version': 'A results field has a version that is not known.',
  'authentication.too-long': 'A results field is too long to be read.',
  'authentication.spf-unparsed': 'A Received-SPF field could not be read.',
};
