import type { GmailCode } from '../../bounces/data/gmail.ts';

type Words = { readonly meaning: string; readonly next: string };

export const gmail: Readonly<Record<GmailCode, Words>> = {
  '4.3.0 problem': { meaning: 'A passing fault at Google.', next: 'Wait; it is retried.' },
  '4.4.5': { meaning: 'Google’s server is busy.', next: 'Wait; it is retried.' },
  '4.7.0 gateway': {
    meaning: 'Your Workspace takes mail only from its gateway’s IPs, and this IP is none of them.',
    next: 'Correct the MX or the sender’s route, so that mail comes through your gateway; never add a sender to the gateway’s IPs.',
  },
  '4.7.0 unsolicited': {
    meaning: 'Too much unsolicited mail from this IP: put off.',
    next: 'No documented lever of the recipient lifts a Gmail rate limit; the sender slows down.',
  },
  '4.7.0 reputation': {
    meaning: 'The sending IP or domain has a very low reputation: put off.',
    next: 'The IP’s reputation: the published ranges in your Email allowlist may help. A domain’s: only the sender can repair it.',
  },
  '4.7.0 tls': {
    meaning: 'The recipient’s domain demands TLS and the sender did not use it.',
    next: 'Your secure transport (TLS) rule demands TLS of this domain: the sender has to use TLS, or you correct the rule.',
  },
  '4.7.0 helo': { meaning: 'Put off at HELO.', next: 'The sender corrects its HELO name.' },
  '4.7.0 expired': { meaning: 'The connection expired.', next: 'Wait; it is retried.' },
  '4.7.0 ptr': { meaning: 'The sending IP has no PTR record.', next: 'Sender adds PTR with matching forward DNS.' },
  '4.7.0 content': {
    meaning: 'Content or links look suspicious: put off.',
    next: 'The sender corrects content and links; if the mail is legitimate, report a false positive. Make no exception for content.',
  },
  '4.7.23': {
    meaning: 'The PTR record is missing, or its name does not lead back to the IP.',
    next: 'The sender corrects its PTR and forward DNS.',
  },
  '4.7.26 unauthenticated': {
    meaning: 'Neither SPF nor DKIM passed.',
    next: 'The sender publishes SPF or signs with DKIM.',
  },
  '4.7.27': {
    meaning: 'SPF did not pass (rule for bulk senders).',
    next: 'The sender corrects SPF. If your own gateway stands before Gmail, see that SPF is judged there, on the true IP.',
  },
  '4.7.28 rate': {
    meaning: 'Unusual rate from this IP, network or domain.',
    next: 'No documented lever of the recipient lifts a Gmail rate limit; the sender slows down.',
  },
  '4.7.28 message-id': {
    meaning: 'Too many messages with the same Message-ID.',
    next: 'The sender must use unique Message-IDs.',
  },
  '4.7.29': { meaning: 'A bulk sender without TLS: put off.', next: 'Sender must use TLS.' },
  '4.7.30': { meaning: 'DKIM did not pass (rule for bulk senders).', next: 'The sender corrects its DKIM signature.' },
  '4.7.31': {
    meaning: 'The From domain has no DMARC record, or one without a policy.',
    next: 'The sender publishes a DMARC record with a policy.',
  },
  '4.7.32': {
    meaning: 'The From domain aligns with neither the SPF nor the DKIM domain.',
    next: 'The sender aligns SPF or DKIM with its From domain.',
  },
  '4.2.1 quick': {
    meaning: 'The mailbox gets mail faster than it may.',
    next: 'Wait; spread machine mail over several mailboxes or a group.',
  },
  '4.2.1 peak': {
    meaning: 'The sending customer is over its relay limit.',
    next: 'The sender waits: its own relay limit is used up.',
  },
  '4.3.0 rejected': {
    meaning: 'Put off without saying why.',
    next: 'Wait; if it goes on, look at your content compliance and quarantine rules.',
  },
  '4.3.0 destinations': {
    meaning: 'One transaction named recipients of several domains.',
    next: 'The sender divides the recipients by domain.',
  },
  '4.4.2': { meaning: 'The session timed out.', next: 'The sender checks its network and firewall; it is retried.' },
  '4.7.24': { meaning: 'The sender’s SPF record has suspicious entries.', next: 'The sender cleans its SPF record.' },
  '4.7.26 dns': {
    meaning: 'DMARC could not be checked: DNS failed for now.',
    next: 'The sender checks the DNS of its domain; it is retried.',
  },
  '4.2.2': {
    meaning: 'The recipient’s storage is full.',
    next: 'Free space or raise the storage (Drive, Gmail and Photos count together).',
  },
  '4.5.3 recipients': {
    meaning: 'Too many recipients in one transaction.',
    next: 'The sender divides the recipients.',
  },
  '4.5.3 policies': {
    meaning: 'The policies of your domain are too many or too large for one transaction.',
    next: 'Simplify the policies of your domain; the sender retries in another transaction.',
  },
  '5.5.4': { meaning: 'The HELO name is invalid.', next: 'The sender corrects its HELO name.' },
  '5.7.10': { meaning: 'Commands were sent before STARTTLS was done.', next: 'The sender corrects its software.' },
  '5.5.1 login': {
    meaning: 'A login for sending mail failed; not a delivery to you.',
    next: 'The sender corrects its login; nothing to change on your side.',
  },
  '5.1.1': {
    meaning: 'There is no such account.',
    next: 'If the account should exist, create the user or alias; otherwise the sender takes the address off its list.',
  },
  '5.2.1 disabled': { meaning: 'The account is disabled or inactive.', next: 'Restore or unsuspend the user.' },
  '5.2.1 quick': {
    meaning: 'The mailbox gets mail faster than it may (final form of 4.2.1).',
    next: 'Spread machine mail over several mailboxes or a group; the sender sends again later.',
  },
  '5.4.5': {
    meaning: 'The sending account is over its daily quota.',
    next: 'The sender waits or raises its own quota.',
  },
  '5.7.0 relay': {
    meaning: 'The sending account may not send this way.',
    next: 'The sender corrects the sending settings of its tenant; nothing to change on your side.',
  },
  '5.7.1 workspace': {
    meaning: 'A rule of your own Workspace refused it.',
    next: 'Email Log Search names the rule of your Workspace: correct it. Exempt the published ranges only from an IP or volume rule.',
  },
  '5.7.1 unsolicited': {
    meaning: 'Taken for unsolicited mail and refused.',
    next: 'The sender corrects its mail. The published ranges in your Email allowlist only if an IP or volume check acted.',
  },
  '5.7.1 reputation': {
    meaning: 'The sending IP or domain has a very low reputation: refused.',
    next: 'The IP’s reputation: the published ranges in your Email allowlist may help. A domain’s: only the sender can repair it.',
  },
  '5.7.1 direct': {
    meaning: 'This IP may not deliver directly.',
    next: 'A dynamic or residential IP: the sender sends through its mail service.',
  },
  '5.7.1 ipv6': {
    meaning: 'Mail over IPv6 without PTR or authentication.',
    next: 'The sender sets up PTR and authentication for IPv6.',
  },
  '5.7.1 format': { meaning: 'The headers break RFC 5322.', next: 'The sender corrects its headers.' },
  '5.7.25': {
    meaning: 'The PTR record is missing, or does not lead back to the IP.',
    next: 'The sender corrects its PTR and forward DNS.',
  },
  '5.7.26 dmarc': {
    meaning: 'The From domain’s DMARC policy refuses unauthenticated mail.',
    next: 'The sender corrects DKIM or DMARC alignment. If you forward: leave headers and body unchanged, so that DKIM survives.',
  },
  '5.7.26 spf': {
    meaning: 'SPF fails hard, or the authentication checks fail.',
    next: 'The sender corrects SPF; if your own server forwards to Gmail without SRS, that breaks SPF.',
  },
  '5.7.27': {
    meaning: 'Bulk sender without SPF, DKIM, alignment or DMARC: refused.',
    next: 'The sender sets up SPF, DKIM, alignment and DMARC.',
  },
  '5.7.28': {
    meaning: 'Unusual rate of unsolicited mail from this IP: refused.',
    next: 'No documented lever of the recipient lifts a Gmail rate limit; the sender slows down.',
  },
  '5.7.29': { meaning: 'A bulk sender without TLS: refused.', next: 'Sender uses TLS.' },
  '5.2.2': {
    meaning: 'The mailbox is full and nobody uses it.',
    next: 'The account is probably abandoned: free space if it is still wanted, or the sender takes it off its list.',
  },
  '5.2.3': {
    meaning: 'Message, headers or number of attachments are over a limit.',
    next: 'The sender makes the message smaller or uses links.',
  },
  '5.7.0 content': {
    meaning: 'Content or attachment is a security risk: refused.',
    next: 'The sender sends it without that file; this check stays on.',
  },
  '5.1.2': {
    meaning: 'The recipient’s domain was not found.',
    next: 'If the domain is yours: check its DNS and MX. Otherwise the sender corrects the address.',
  },
  '5.1.3': { meaning: 'The address is malformed.', next: 'The sender corrects the address.' },
  '5.4.6': {
    meaning: 'The message went over 50 hops: a loop.',
    next: 'Look for a loop in forwarding and routing of your tenant.',
  },
  '5.6.0': { meaning: 'The message is malformed.', next: 'The sender corrects the message format.' },
};
