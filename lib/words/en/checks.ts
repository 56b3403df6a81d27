import type { UnacceptedWhy } from '../../authentication/check.ts';
import type { OwnCheck } from '../../authentication/own-check.ts';
import type { DnsFailure } from '../../dns/resolver.ts';

/** Why Postern's own check came out as it did: what was found, and what it means where that is not plain. */
export const checkWhy: Readonly<Record<OwnCheck['why'], string>> = {
  verified: 'The signature holds: nothing that {domain} signed has changed',

  'unsigned-field':
    'The signature holds, but {field} stands more often than it signs: the reader may be shown one that was added',
  'text-appended':
    'The signature holds over {signed} {signed|byte|bytes} of the body; behind them {appended} more were added, by anybody',
  'weak-key': 'The signature holds, but a key of {bits} bits can be broken: it takes {least} to count',
  sha1: 'The signature holds, but it rests on SHA-1, which no longer counts (RFC 8301)',
  expired: 'The signature holds, but by its own word it had run out at {expired}',

  'body-changed': 'The header is as {domain} signed it; the body was changed',
  'body-shorter':
    'The header is as {domain} signed it; of {signed} signed {signed|byte|bytes} of the body only {octets} are left',
  'header-changed': 'The header was changed after signing, or this key never signed it[; not as signed: {changed}]',
  'message-changed':
    'Header and body were changed after signing, or this key never signed them[; not as signed: {changed}]',

  'source-newlines': 'It cannot be confirmed over this copy, whose line ends were changed: that speaks against nobody',
  'source-transcoded':
    'It cannot be confirmed over this copy, whose characters were converted: that speaks against nobody',
  'source-truncated': 'It cannot be confirmed over this copy, whose end is missing: that speaks against nobody',
  'source-headers': 'It cannot be confirmed over the header alone: that speaks against nobody',
  'source-flattened': 'It cannot be confirmed over this copy, whose line breaks were lost: that speaks against nobody',
  rewritten:
    'It cannot be confirmed over this copy: the platform rewrites what it stores, and that speaks against nobody',

  'dns-failed': 'The key at {name} could not be asked for: {reason}',
  'not-looked-up': 'The key at {name} was not asked for',
  'too-large': 'The body has more than {megabytes} MB, the most that is checked here',
  'too-many': 'Only the topmost {limit} signatures are checked',
  'unknown-algorithm': 'Its algorithm, “{algorithm}”, is not known here',
  'ed25519-unsupported': 'This program cannot check Ed25519',
  'key-refused': 'The cryptography at hand will not work with this key',

  'tag-syntax': 'The signature field cannot be read from “{text}” on',
  'duplicate-tag': 'The signature field has “{tag}=” twice',
  'missing-tag': 'The signature field lacks “{tag}=”',
  'bad-tag': 'The signature field is not valid: “{tag}={value}”',
  'from-unsigned': 'It leaves From unsigned, so it says nothing of the sender',
  'foreign-identity': 'It signs for {identity}, which is not within {domain}',

  'no-key': 'There is no key at {name}: it was never published, or has been replaced since',
  'several-keys': 'At {name} stand {count} records: nobody knows which key counts',
  'key-revoked': 'The key at {name} was revoked: its owner answers for nothing signed with it',
  'key-unreadable': 'The record at {name} holds no key that can be read',
  'key-type': 'The key at {name} is of type “{type}”; the signature asks for {wanted}',
  'key-hash': 'The key at {name} does not allow {hash}',
  'key-service': 'The key at {name} is not for mail but for “{service}”',
  'key-strict': 'The key at {name} signs for {domain} alone, not for {identity}',

  'chain-verified':
    '{sets} {sets|server sealed|servers sealed} what it had seen, and nothing has changed since the last: it proves no sender',
  'chain-failed-before': 'The newest seal, i={instance} of {domain}, itself says that the chain was broken before it',
  'chain-too-long': 'There are more than {limit} sets',
  'chain-instance': 'The number (i=) of an {part} is not valid',
  'chain-double': '{part} stands twice with i={instance}',
  'chain-gap': 'The set i={instance} is missing',
  'chain-incomplete': 'The set i={instance} has no {part}',
  'chain-status': 'The seal i={instance} of {domain} says cv={status}, which it cannot',
  'chain-seal-headers': 'The seal i={instance} of {domain} has h=, which no seal may have',
  'chain-seals-signed': 'The message signature i={instance} signs seals, which it may not',
  'chain-seal-broken': 'The seal i={instance} of {domain} does not hold: a set was changed or forged',

  'spf-matched': '“{mechanism}” of {record} decides about {ip}[, by “{matched}” of {matchedIn}]',
  'spf-nothing-matched': 'No term of {record} names {ip}, and the record does not say what then',
  'spf-no-domain': 'The envelope sender, or HELO in its place, has no domain that can be asked for',
  'spf-no-such-name': '{record} does not exist in DNS',
  'spf-no-record': '{record} publishes no SPF record',
  'spf-several-records': '{record} has {count} SPF records, so none counts',
  'spf-syntax': '“{term}” is no valid term, which voids the whole record of {record}',
  'spf-no-record-included': 'The record refers to[ {name},] a name without an SPF record, which voids it',
  'spf-too-many-lookups': 'The record takes more than {limit} lookups, which voids it: its owner must shorten it',
  'spf-too-many-voids': 'More than {limit} lookups of the record find nothing, which voids it',
  'spf-too-many-exchanges': '{name} has more than {limit} MX records, more than SPF may follow',
  'spf-dns-failed': '{name} could not be asked for: {reason}',

  'dmarc-aligned-dkim': 'The signature of {identifier} speaks for From: {alignment}',
  'dmarc-aligned-spf': 'SPF passed for {identifier}, which speaks for From: {alignment}',
  'dmarc-nothing-aligned': 'Neither a signature nor SPF speaks for {domain}; {record} asks for “{policy}” then',
  'dmarc-undecided': 'The {method} of {identifier} could not be checked: it may speak for From',
  'dmarc-spf-unchecked':
    'No signature speaks for From, and SPF could not be asked: its address or envelope sender is missing',
  'dmarc-no-domain': 'From has no domain that can be asked for',
  'dmarc-no-record': 'No DMARC record applies to {domain}: its owner asks for nothing',
  'dmarc-bad-policy': 'The record of {record} holds no policy that can be read, so DMARC does not apply',
  'dmarc-dns-failed': '{name} could not be asked for: {reason}',
};

/** What should be known beside the result. */
export const checkNote: Readonly<Record<OwnCheck['notes'][number], string>> = {
  'key-pasted': 'Checked with the key that you pasted',
  'key-of-profile': 'Checked with the key of the sender’s profile',
  'test-mode': 'The key is marked as a test (t=y)',
  'short-key': 'The key has {bits} bits; 2048 are advised',
  'body-length': 'l= leaves whatever is appended to the body unsigned',
  'signed-in-future': 'Signed at {time}, after the message came: a clock is off',
  'fields-unsigned': 'Not signed: {unsigned}',
  'header-intact': 'The header is the one that was signed',
  'body-intact': 'The body is the one that was signed',
  'body-differs': 'The body is not the one that was signed',

  'spf-helo-judged': 'The envelope sender is empty: HELO was judged',
  'spf-explained': 'The owner explains the refusal at {explanation}; it was not fetched',
  'spf-passes-anyone': 'The record lets any address pass: it proves nothing',
  'spf-uses-ptr': 'ptr decides, which RFC 7208 advises against',

  'dmarc-inherited': 'The policy is the one of {record}',
  'dmarc-no-such-name': 'The domain of From does not exist in DNS',
  'dmarc-public-suffix': 'The policy is the one of {record}, which registers such domains',
  'dmarc-testing': 'The owner is testing (t=y): the policy counts one step less',
  'dmarc-policy-assumed-none': 'The policy cannot be read; “none” is assumed, for the owner asks for reports',
  'dmarc-obsolete-tags': 'No longer in force: {obsolete}',
  'dmarc-several-records': 'A name on the way up has several DMARC records: there none counts',
  'dmarc-approximate': 'Approximate: without DNS the organization is that of the public suffix list',
  'dmarc-suffix-list-differs': 'A server that goes by a list of public suffixes (RFC 7489) comes to another result',
};

/** Values in those sentences. */
export const dnsFailure: Readonly<Record<DnsFailure, string>> = {
  timeout: 'no answer in time',
  servfail: 'its name server failed (SERVFAIL)',
  refused: 'the query was refused (REFUSED)',
  network: 'no connection',
  malformed: 'the answer cannot be read',
  unasked: 'nobody was asked',
};

export const alignment: Readonly<Record<'strict' | 'relaxed', string>> = {
  strict: 'the same domain',
  relaxed: 'the same organization',
};

export const identifier: Readonly<Record<'dkim' | 'spf', string>> = {
  dkim: 'signature',
  spf: 'SPF result',
};

/** Why a signature that holds is not accepted, in a clause: they stand behind “It holds, but”. */
export const unaccepted: Readonly<Record<UnacceptedWhy, string>> = {
  'unsigned-field': 'a field that readers are shown stands more often than it signs',
  'text-appended': 'text was added behind the part of the body it signs',
  'weak-key': 'its key is so short that it can be broken',
  sha1: 'it rests on SHA-1',
  expired: 'it had run out',
};
