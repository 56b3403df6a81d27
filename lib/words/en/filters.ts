import type { FilterBelief, ProductId } from '../../inspect/filters/filter.ts';
import type { Meaning } from '../../inspect/filters/meaning.ts';
import type { OutcomeId } from '../../inspect/filters/outcomes.ts';

/** The section that answers whether an exemption acted. */
export const title: string = 'Did it take?';

/** Under the name of a header: whether it counts. */
export const believed: string = 'believed: {why}';
export const claim: string = 'a claim: {why}';

/** No outcome: nothing of it is believed, or nothing says what became of the message. */
export const claimsOnly = {
  title: 'Nothing here shows what your filters did.',
  detail:
    'What stands below the border line may have come with the message. If a filter of yours writes there, let it write on top.',
};
export const silent = {
  title: 'Your filters wrote no verdict.',
  detail: 'Their log says whether the exemption acted.',
};

export const unknown: string = 'no published meaning';
/** In the text report. */
export const more: string = '{count} more {count|token|tokens} without a published meaning';
export const unverified: string = '{meaning} (not verified)';

/** As sold. */
export const product: Readonly<Record<ProductId, string>> = {
  microsoft: 'Microsoft 365, Exchange',
  google: 'Google Workspace',
  spamassassin: 'SpamAssassin or alike',
  rspamd: 'Rspamd',
  antivirus: 'Virus scanner',
  greylisting: 'Greylisting',
  barracuda: 'Barracuda',
  proofpoint: 'Proofpoint',
  mimecast: 'Mimecast',
  cisco: 'Cisco Secure Email',
  fortimail: 'FortiMail',
  sophos: 'Sophos',
  trend: 'Trend Micro',
};

export const belief: Readonly<Record<FilterBelief, string>> = {
  own: 'above the border: your side wrote it',
  kept: 'the platform’s own: it lets none in from outside',
  'not-kept': 'the platform may let it in from outside',
  doubled: 'there are several, and the platform writes one',
  renamed: 'what somebody before you had written',
  'below-border': 'below the border: it may have come with the message',
  'no-border': 'no border, so nothing is believed',
};

/** The answer in a sentence; then which filters still ran, or what to look at. */
export const outcome: Readonly<Record<OutcomeId, { readonly title: string; readonly detail: string }>> = {
  malware: {
    title: 'Still filtered: malware or a forbidden attachment ({tokens}).',
    detail: 'No exemption by address reaches that check, and none should.',
  },
  threat: {
    title: 'Still filtered: taken for phishing or impersonation ({tokens}).',
    detail:
      'An IP exemption does not override high-confidence phishing. Ask the sender to sign with DKIM and publish DMARC.',
  },
  'm365-released': {
    title: 'Released from quarantine ({tokens}).',
    detail: 'It had been held back: the exemption did not act on it.',
  },
  blocked: {
    title: 'A block list caught it ({tokens}).',
    detail: 'A list of blocked senders outranks what lets a message pass: take the entry out.',
  },
  'm365-marked': {
    title: 'A mail-flow rule marked it as spam ({tokens}).',
    detail: 'Look for the rule that raises the SCL; it acts before the spam filter.',
  },
  'm365-spam': {
    title: 'Still filtered: taken for spam ({tokens}).',
    detail: 'Nothing skipped the spam filter: compare the address it judged (CIP) with the rule.',
  },
  spam: {
    title: 'Still filtered: taken for spam ({tokens}).',
    detail: 'This filter knows of no exemption for the message, or its score outweighs it.',
  },
  'm365-junk': {
    title: 'The filter let it pass, and the mailbox put it into Junk ({tokens}).',
    detail: 'A rule or the junk settings of that mailbox did it, not your filter.',
  },
  greylisted: {
    title: 'Greylisting put it off first ({tokens}).',
    detail: 'The exemption from greylisting did not act; the sender came back and was let in.',
  },
  'm365-ip-list-scored': {
    title: 'Your IP allow list matched, and spam filtering ran all the same ({tokens}).',
    detail: 'It was found clean. Whether the list would have let spam pass cannot be seen here.',
  },
  'm365-ip-list': {
    title: 'Delivered because your IP allow list matched ({tokens}).',
    detail:
      'Spam filtering was skipped, and SPF, DKIM and DMARC were not enforced. Malware and high-confidence phishing were still checked.',
  },
  'exchange-ip-list': {
    title: 'Delivered because your IP allow list matched ({tokens}).',
    detail: 'The content filter was skipped. Whether a virus scanner ran is not written here.',
  },
  'own-rule': {
    title: 'The rule from Postern acted ({tokens}).',
    detail: 'It lifts what it names; the other filters ran.',
  },
  'm365-rule': {
    title: 'Delivered because a mail-flow rule skipped the spam filter ({tokens}).',
    detail: 'Malware and high-confidence phishing were still checked.',
  },
  'm365-user-list': {
    title: 'Delivered by the user’s own safe list, not by your rule ({tokens}).',
    detail: 'Spam filtering was skipped for this mailbox alone. Test with a mailbox that does not know the sender.',
  },
  'm365-sender-list': {
    title: 'Delivered by a list of allowed senders or domains, not by address ({tokens}).',
    detail: 'Anybody can write that sender into From: prefer a rule that asks for the address and dmarc=pass.',
  },
  'ip-list': {
    title: 'An IP list of yours matched ({tokens}).',
    detail: 'Spam filtering was skipped or lowered; see in that product which checks the list leaves on.',
  },
  'approved-sender': {
    title: 'Delivered by a list of approved senders, not by address ({tokens}).',
    detail: 'Look whose list it is, and what else it skips.',
  },
  welcomelist: {
    title: 'A welcome list of senders lowered the score ({tokens}).',
    detail: 'It goes by sender, not by address. Entries without SPF or DKIM can be forged.',
  },
  'all-trusted': {
    title: 'Every server on the way was taken for your own ({tokens}).',
    detail: 'Take foreign addresses out of trusted_networks: it is no allow list.',
  },
  'm365-skipped': {
    title: 'Spam filtering was skipped for another reason ({tokens}).',
    detail: 'Mail between own users, for instance. It does not show that an exemption acted.',
  },
  'greylist-exempt': {
    title: 'Greylisting let it through by your IP list ({tokens}).',
    detail: 'Only greylisting was skipped; the other filters ran.',
  },
  'm365-clean': {
    title: 'Filtered and found clean ({tokens}).',
    detail: 'Nothing was skipped: if an exemption was meant to act here, it did not.',
  },
  clean: {
    title: 'Filtered and found clean ({tokens}).',
    detail: 'Nothing shows that a filter was skipped.',
  },
  seen: {
    title: 'A filter saw it and wrote no verdict ({tokens}).',
    detail: 'Its log says whether the exemption acted.',
  },
};

/** What a token means. */
export const meaning: Readonly<Record<Meaning, string>> = {
  spam: 'taken for spam',
  'not-spam': 'not taken for spam',
  score: 'spam score: the higher, the more like spam',
  'part-score': 'score of one part of the filter',
  threshold: 'score from which it acts',
  scanned: 'it looked at the message',
  'virus-scanned': 'scanned for viruses',
  'virus-clean': 'scanned for viruses, none found',
  'virus-found': 'virus found',
  banned: 'forbidden kind of attachment',
  'client-seen': 'address it saw connecting',
  policy: 'policies that matched',
  'own-rule': 'the rule that Postern wrote acted',
  dnswl: 'on the public list dnswl.org, not on yours',
  bayes: 'what it learned from earlier mail',
  'sfv-blk': 'blocked: on the user’s blocked senders list',
  'sfv-nspm': 'the spam filter found it clean',
  'sfv-sfe': 'skipped: on the user’s safe senders list',
  'sfv-ska': 'skipped: allowed sender or domain in an anti-spam policy',
  'sfv-skb': 'blocked sender or domain in an anti-spam policy',
  'sfv-ski': 'skipped: internal mail, or the IP allow list beside IPV:CAL',
  'sfv-skn': 'skipped: marked as clean before the filter, by a mail-flow rule for instance',
  'sfv-skq': 'released from quarantine',
  'sfv-sks': 'marked as spam before the filter, by a mail-flow rule for instance',
  'sfv-spm': 'the spam filter took it for spam',
  'ipv-cal': 'the address is on your IP allow list',
  'ipv-nli': 'the address is on no list',
  'ip-on-allow-list': 'the address is on the IP allow list',
  'scl-skipped': 'spam filtering skipped',
  'scl-clean': 'not spam',
  'scl-spam': 'spam',
  'scl-high': 'high-confidence spam',
  'cat-none': 'no threat category',
  'cat-malware': 'malware',
  'cat-attachment': 'attachment of a blocked type',
  'cat-phishing': 'phishing',
  'cat-high-phishing': 'high-confidence phishing: no allow list overrides it',
  'cat-impersonation': 'impersonation of a brand, domain or user',
  'cat-spoof': 'spoofing',
  'cat-spam': 'spam',
  'cat-high-spam': 'high-confidence spam',
  'cat-bulk': 'bulk mail',
  'cat-outbound': 'outgoing spam',
  cip: 'the address that was judged',
  'cip-none': 'no address: it came from inside',
  country: 'country of that address',
  language: 'language of the text',
  helo: 'what the client called itself',
  'reverse-dns': 'reverse name of that address',
  'dir-inbound': 'incoming',
  'dir-outbound': 'outgoing',
  'dir-internal': 'internal',
  'safety-tip': 'phishing suspected; a safety tip is shown',
  'first-contact': 'first contact; a safety tip is shown',
  bulk: 'bulk mail',
  bcl: 'bulk complaint level, 0 to 9',
  'dest-inbox': 'delivered to the inbox',
  'dest-junk': 'delivered to Junk',
  'dest-folder': 'delivered to a folder that the user chose',
  'dest-rule': 'what decided the folder',
  'auth-anonymous': 'from outside, not signed in',
  'auth-internal': 'taken for internal mail',
  'auth-partner': 'through a partner connector',
  'auth-source': 'server that classed the sender',
  'skip-listed': 'the address behind your gateway, by enhanced filtering',
  'custom-spam': 'an advanced spam filter setting took it for spam',
  welcomelist: 'on a welcome list, by sender alone',
  'welcomelist-authenticated': 'on a welcome list, SPF or DKIM having passed',
  'welcomelist-default': 'on the welcome list that comes with the filter',
  blocklist: 'on a block list',
  'all-trusted': 'every server on the way counts as your own',
  shortcircuit: 'one test ended the filtering',
  'customary-ip-list': 'what an IP allow list is usually called',
  'rspamd-greylist': 'greylisting looked at it',
  'greylist-delayed': 'put off first; the sender came back',
  'greylist-ip-listed': 'not put off: the address is on the list',
  'greylist-not-delayed': 'not put off',
  phishing: 'taken for phishing',
  'not-phishing': 'not taken for phishing',
  'approved-sender': 'on a list of approved senders',
  'no-approved-sender': 'on no list of approved senders',
  'sender-group': 'sender group that took the connection',
  'allowed-group': 'the allowed group took the connection: no anti-spam',
  'trusted-policy': 'the trusted policy: no anti-spam',
  reputation: 'reputation of the address',
  impersonation: 'result of the impersonation check',
  'signed-in': 'from a user who had signed in',
};
