/**
 * Field names that stand in received mail: IANA's Permanent Message Header Field Names (RFC 3864) where mail servers and
 * mail programs write them, and what has become common beside them. Lower case.
 */
const KNOWN: ReadonlySet<string> = new Set(
  [
    'apparently-to arc-authentication-results arc-message-signature arc-seal authentication-results',
    'authentication-results-original auto-submitted autocrypt bcc bimi-selector cc cfbl-address cfbl-feedback-id comments',
    'content-description content-disposition content-id content-language content-transfer-encoding content-type date',
    'deferred-delivery delivered-to delivery-date disposition-notification-to dkim-signature domainkey-signature',
    'envelope-to errors-to feedback-id from importance in-reply-to keywords lines list-archive list-help list-id',
    'list-owner list-post list-subscribe list-unsubscribe list-unsubscribe-post mail-followup-to mailing-list message-id',
    'mime-version organization original-recipient precedence priority received received-spf references reply-to',
    'resent-cc resent-date resent-from resent-message-id resent-reply-to resent-sender resent-to return-path',
    'return-receipt-to sender sensitivity status subject thread-index thread-topic tls-required to user-agent',
  ]
    .join(' ')
    .split(' '),
);

// A fold of an address or of a URL may look like a name with its colon: `fe80::1`, `2001:db8::1`, `https://`.
const HEX_GROUP = /^[\da-f]{1,4}$/i;

export function isKnownName(name: string): boolean {
  return KNOWN.has(name.toLowerCase());
}

/**
 * Does this line begin a field, as far as people write them? RFC 5322 §3.6.8 would let `16:20:05` be a field called 16;
 * no program ever wrote one, but copying loses the blank before the second half of a date.
 */
export function looksLikeField(line: string): boolean {
  const [start, name] = /^([a-z][\w.!#$%&'*+^`{|}~-]*)[ \t]*:/i.exec(line) ?? [];
  if (start === undefined || name === undefined) return false;
  if (isKnownName(name)) return true;
  const next = line.slice(start.length, start.length + 2);
  return !next.startsWith(':') && next !== '//' && name !== 'IPv6' && !(HEX_GROUP.test(name) && /^[\da-f]/i.test(next));
}
