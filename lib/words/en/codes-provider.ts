import type { ProviderCode } from '../../bounces/data/providers.ts';

type Words = { readonly meaning: string; readonly next: string };

export const provider: Readonly<Record<ProviderCode, Words>> = {
  'yahoo-tss04': {
    meaning: 'Held back by Yahoo: unusual volume or complaints by users.',
    next: 'Consumer service: only the sender can act (senders.yahooinc.com). There is no allowlist for the recipient.',
  },
  'yahoo-tss09': {
    meaning: 'Yahoo refuses everything from this IP until further notice.',
    next: 'The sender writes to Yahoo.',
  },
  'yahoo-bl21': {
    meaning: 'The sender’s IP is on a Spamhaus list.',
    next: 'The sender has its IP delisted at Spamhaus.',
  },
  'yahoo-unauthenticated': {
    meaning: 'Neither SPF nor DKIM passed.',
    next: 'The sender publishes SPF and signs with DKIM.',
  },
  'yahoo-ph01': {
    meaning: 'Refused by Yahoo’s policy on content or phishing.',
    next: 'Content or phishing policy: the sender changes the content.',
  },
  'yahoo-vs1': {
    meaning: 'The sender’s IP or address is held back.',
    next: 'The sender asks Yahoo; the recipient has no setting for it.',
  },
  'yahoo-au01': { meaning: 'DKIM or DMARC did not pass.', next: 'The sender repairs DKIM and alignment.' },
  'yahoo-dd': {
    meaning: 'There is no such account.',
    next: 'The address is wrong: the sender corrects or removes it.',
  },
  'yahoo-1': {
    meaning: 'There is no such mailbox.',
    next: 'Not a full mailbox: the address does not exist, and the sender corrects or removes it.',
  },
  'yahoo-30': { meaning: 'The mailbox is disabled.', next: 'The holder must reactivate the mailbox.' },
  'yahoo-connection': {
    meaning: 'Too many messages over one connection.',
    next: 'Nothing to do: the sender opens another connection.',
  },
  'yahoo-quick': { meaning: 'The mailbox gets mail faster than it may.', next: 'Wait; it is retried.' },
  'aol-rtr': {
    meaning: 'AOL’s old codes: dynamic IP, reverse DNS, list, content or rate.',
    next: 'Old codes, seen in archives only: read the text; the sender acts.',
  },
  'icloud-hme1': { meaning: 'Both SPF and DKIM failed.', next: 'The sender authenticates its mail.' },
  'icloud-dmarc': {
    meaning: 'The From domain’s DMARC policy refuses the message.',
    next: 'The sender repairs DMARC alignment.',
  },
  'icloud-cs01': { meaning: 'Refused by a policy of Apple’s.', next: 'The sender writes to icloudadmin@apple.com.' },
  'icloud-proofpoint': {
    meaning: 'The sender’s IP is on Proofpoint’s list, which Apple asks.',
    next: 'Proofpoint’s list: the sender asks for delisting.',
  },
  'icloud-volume': { meaning: 'Put off because of too much volume.', next: 'The sender slows down.' },
  'icloud-quota': { meaning: 'The iCloud storage is full.', next: 'Free iCloud space.' },
  'icloud-moved': {
    meaning: 'The address is no longer on this server.',
    next: 'The address is gone: the sender asks for the new one and removes the old.',
  },
  'proofpoint-ip': {
    meaning: 'The sender’s IP has a bad reputation with Proofpoint.',
    next: 'If the Proofpoint is yours: exempt the published ranges from its IP reputation alone. The sender can ask at ipcheck.proofpoint.com.',
  },
  'proofpoint-policy': {
    meaning: 'A rule of the recipient’s Proofpoint refused it.',
    next: 'A rule of your own Email Firewall: Smart Search names it. Correct the rule; content and attachment rules stay.',
  },
  'proofpoint-user': {
    meaning: 'The user’s own block list refused it.',
    next: 'The user removes the sender from the personal block list.',
  },
  'proofpoint-greylist': {
    meaning: 'Put off by greylisting.',
    next: 'Exempt the published ranges from greylisting alone.',
  },
  'proofpoint-unknown': {
    meaning: 'Proofpoint Essentials does not know this mailbox.',
    next: 'If the mailbox exists: bring the user list or SMTP discovery up to date; otherwise the sender removes the address.',
  },
  'mimecast-greylist': {
    meaning: 'Put off by Mimecast’s greylisting, in other words.',
    next: 'Wait for the retry, or a Greylisting policy «Take no action» for the published ranges.',
  },
  'mimecast-reputation': {
    meaning: 'The sender’s IP has a bad reputation with Mimecast.',
    next: 'The sender uses Mimecast’s feedback form. Last resort: Permitted Senders by published range, with an end date; it also skips the spam score.',
  },
  'mimecast-sender': {
    meaning: 'The sender is in a Blocked Senders policy.',
    next: 'Take the sender out of your Blocked Senders policy, if it was put there by mistake.',
  },
  'mimecast-ip': {
    meaning: 'The sender’s IP is blocked for a while.',
    next: 'Wait: it ends by itself. If it comes back, ask the sender for its volume and slow it down.',
  },
  'mimecast-recipient': {
    meaning: 'Mimecast could not check the recipient now.',
    next: 'Check that recipient validation (LDAP, call forward) answers; many unknown recipients can cause it too.',
  },
  'mimecast-envelope': {
    meaning: 'A policy refused the envelope.',
    next: 'Blocked Senders: take the entry out. SPF hard fail: the sender corrects SPF; leave that policy on.',
  },
  'mimecast-user': {
    meaning: 'A user’s own entry blocks this sender.',
    next: 'A user’s own Managed Senders entry: the user removes it.',
  },
  'mimecast-spoofing': {
    meaning: 'Mail from outside in the name of one of your own domains.',
    next: 'Do not bypass: the sender must send from an authorised subdomain with DKIM.',
  },
  'mimecast-authentication': {
    meaning: 'SPF, DKIM or DMARC failed and a policy refuses it.',
    next: 'The sender repairs its authentication.',
  },
  'mimecast-signature': {
    meaning: 'Mimecast took the content for spam.',
    next: 'Release it and report a false positive; exempt the published ranges only if an IP or volume check acted.',
  },
  'mimecast-network': {
    meaning: 'Mimecast refuses the network or country of the IP.',
    next: 'Your Geographical Restriction policy acted: correct it, for the published ranges alone.',
  },
  'mimecast-unknown': {
    meaning: 'Mimecast does not know this recipient.',
    next: 'If the mailbox exists: check recipient validation (LDAP sync); otherwise the sender removes the address.',
  },
  'mimecast-inbound': {
    meaning: 'The Mimecast account takes no inbound mail.',
    next: 'Your Mimecast account takes no inbound mail: ask Mimecast’s support.',
  },
  'mimecast-connection': { meaning: 'Mimecast could not handle the connection now.', next: 'Wait; it is retried.' },
  'mimecast-recipients': {
    meaning: 'Too many recipients in one transaction.',
    next: 'Over 100 in one transaction: the sender divides. A firewall that rewrites SMTP can hide this answer from it.',
  },
  'mimecast-tls': {
    meaning: 'A policy demands TLS and the sender did not use it.',
    next: 'Your Secure Receipt policy asks for TLS: the sender uses it, or you correct the policy.',
  },
  'mimecast-size': {
    meaning: 'The message is over the size limit.',
    next: 'Your size limit policy: raise it, or the sender uses links.',
  },
  'mimecast-loop': { meaning: 'The message went in a loop.', next: 'Look for forwarders that feed each other.' },
  'barracuda-recipient': {
    meaning: 'The Barracuda refused this recipient’s message.',
    next: 'The Message Log names the cause. If it is Rate Control: a Rate Control Exemption for the published ranges.',
  },
  'barracuda-reputation': {
    meaning: 'The sender’s IP has a bad reputation with Barracuda.',
    next: 'The sender asks for removal: barracudacentral.org/rbl/removal-request. A Rate Control Exemption lifts limits only, not this.',
  },
  'barracuda-behind': {
    meaning: 'The server behind the Barracuda refused the recipient.',
    next: 'Look in the log of the server behind it: recipient validation, directory, the mailbox itself.',
  },
  'barracuda-rate': {
    meaning: 'The Barracuda’s Rate Control held the sender’s IP back.',
    next: 'A Rate Control Exemption for the published ranges.',
  },
  spamhaus: {
    meaning: 'The sender’s IP is on a Spamhaus list.',
    next: 'The sender has its IP delisted; you can exempt the published ranges from that DNSBL check alone.',
  },
  'spamhaus-dbl': {
    meaning: 'A domain in the message is on Spamhaus’s domain list.',
    next: 'A domain in the mail is listed: tell the sender which one. Make no exception.',
  },
  'spamhaus-error': {
    meaning:
      'Spamhaus answered with an error (254 public resolver, 255 too many queries, 252 misspelt zone), taken for a listing.',
    next: 'Every sender is hit: ask Spamhaus by your own resolver or a DQS key, check the zone name, never count 127.255.255.x as a listing.',
  },
  spamcop: {
    meaning: 'The sender’s IP is on SpamCop’s list.',
    next: 'It expires by itself; you can exempt the published ranges from that DNSBL check alone.',
  },
  sorbs: {
    meaning: 'The server asks a list that no longer exists.',
    next: 'SORBS ended on 5 June 2024: take it out of your DNSBL list.',
  },
  cloudmark: {
    meaning: 'The sender’s IP has a bad reputation with Cloudmark.',
    next: 'The sender asks Cloudmark for a reset of its reputation.',
  },
  uceprotect: {
    meaning: 'The sender’s IP or its whole network is on UCEPROTECT.',
    next: 'Levels 2 and 3 list whole networks: score them, do not reject on them.',
  },
  invaluement: { meaning: 'The sender’s IP is on Invaluement’s list.', next: 'The sender asks for delisting.' },
  'cisco-reputation': {
    meaning: 'The sender’s IP has a bad reputation with Cisco.',
    next: 'A sender group of your own in the HAT for the published ranges, above BLOCKED_LIST, with a policy that still scans.',
  },
  'cisco-hour': {
    meaning: 'More recipients this hour than the policy allows.',
    next: 'A mail flow policy of your own, higher «Max. Recipients Per Hour», for the published ranges. Not $TRUSTED: it does not scan for spam.',
  },
  'cisco-access': {
    meaning: 'The HAT refuses this sender.',
    next: 'The HAT rejects this sender group: a group of your own for the published ranges, with a policy that still scans.',
  },
  'fortimail-list': {
    meaning: 'The sender is on a block list of the FortiMail.',
    next: 'Take the entry off the block list, if it is there by mistake.',
  },
  'fortimail-rate': {
    meaning: 'Too many sessions from this IP.',
    next: 'A session profile with a higher rate, in an IP policy for the published ranges.',
  },
  'fortimail-greylist': { meaning: 'Put off by greylisting.', next: 'A greylist exemption for the published ranges.' },
  sophos: {
    meaning: 'Sophos took the message for spam.',
    next: 'Release it and report a false positive; exempt the published ranges only if an IP or volume check acted.',
  },
  messagelabs: {
    meaning: 'Symantec took the message for spam or blocks the address.',
    next: 'Release it and report a false positive; exempt the published ranges only if an IP or volume check acted.',
  },
  trendmicro: {
    meaning: 'The sender’s IP is on Trend Micro’s reputation list.',
    next: 'IP reputation’s approved addresses: the published ranges. The option that also skips spam detection stays off.',
  },
  mcafee: {
    meaning: 'A policy of the filter refused it.',
    next: 'A policy of your own: find it in the log and correct it; content and attachment rules stay.',
  },
  mailmarshal: {
    meaning: 'MailMarshal took the message for spam.',
    next: 'Release it and report a false positive; exempt the published ranges only if an IP or volume check acted.',
  },
  'postscreen-test': {
    meaning: 'postscreen tests an unknown client first.',
    next: 'It passes on the next try; or permit the published ranges in postscreen_access_list.',
  },
  'postscreen-list': {
    meaning: 'postscreen refused an IP that block lists name.',
    next: 'See which list; the sender asks for removal. You can permit the published ranges in postscreen_access_list.',
  },
  'postfix-connections': {
    meaning: 'Too many connections from one IP.',
    next: 'smtpd_client_event_limit_exceptions: add the published ranges (keep its present value).',
  },
  'postfix-rate': {
    meaning: 'Too many messages or recipients from one IP in a period.',
    next: 'smtpd_client_event_limit_exceptions: add the published ranges (keep its present value).',
  },
  postgrey: { meaning: 'Put off by greylisting.', next: 'Postgrey’s local list of clients: add the published ranges.' },
  'postfix-hostname': {
    meaning: 'The client has no reverse DNS that leads back to it.',
    next: 'Check your resolver first; then the sender repairs its PTR, or exempt the published ranges from reject_unknown_client_hostname.',
  },
  'postfix-sender': {
    meaning: 'The sender’s domain was not found in DNS.',
    next: 'The sender repairs the DNS of its domain; check that your own resolver works.',
  },
  'postfix-relay': {
    meaning: 'This server does not take mail for this domain.',
    next: 'Only if the domain is yours: add it to mydestination, relay_domains or virtual_mailbox_domains, or correct the MX. Never open relaying.',
  },
  'postfix-unknown': {
    meaning: 'Postfix does not know this recipient.',
    next: 'If the mailbox exists, add it to the recipient map; otherwise the sender removes the address.',
  },
  'postfix-size': {
    meaning: 'The message is over the size limit.',
    next: 'Raise message_size_limit if you want mail of this size, or the sender uses links.',
  },
  'dovecot-quota': { meaning: 'The mailbox is over its quota.', next: 'Free space or raise the quota.' },
  'exim-unrouteable': {
    meaning: 'Exim knows no way for this address.',
    next: 'No router takes the address: create the missing mailbox or alias; a missing domain is accepted only if it is yours.',
  },
  'exim-relay': {
    meaning: 'This server does not take mail for this domain.',
    next: 'Only if the domain is yours: add it to the local or relay domains, or correct the MX. Never open relaying.',
  },
  'exim-verify': {
    meaning: 'The sender’s address could not be verified.',
    next: 'Sender verification (callout) failed: exempt the published ranges from the callout alone, or the sender corrects its address.',
  },
  'cpanel-rbl': {
    meaning: 'The sender’s IP is on a block list that the server asks.',
    next: '«Only-verify-recipient» list for the published ranges. Never «Trusted SMTP IP addresses», which also skips the relay check.',
  },
  'amavis-spam': {
    meaning: 'Amavis took the message for spam.',
    next: 'Release it and report a false positive. Never add the sender to @mynetworks.',
  },
  'amavis-virus': { meaning: 'Amavis found malware.', next: 'Do not exempt: check for a false positive.' },
  'amavis-banned': {
    meaning: 'The message holds a forbidden kind of attachment.',
    next: 'A forbidden kind of attachment: the rule stays, the sender sends it otherwise.',
  },
  'rspamd-spam': {
    meaning: 'Rspamd took the message for spam, or one of its maps matched.',
    next: 'The log names the symbols: if content decided, report a false positive; exempt the published ranges only from an IP or rate check.',
  },
  'rspamd-greylist': {
    meaning: 'Put off by greylisting.',
    next: 'Greylist module: whitelisted_ip map with the published ranges.',
  },
  'rspamd-rate': {
    meaning: 'Over a rate limit of Rspamd.',
    next: 'Ratelimit module: whitelisted_ip map with the published ranges.',
  },
  godaddy: {
    meaning: 'GoDaddy’s own codes: list, rate, reverse DNS, spam, virus.',
    next: 'The code at the end of the text decides the reason; the sender acts on it.',
  },
  orange: {
    meaning: 'Their own numbers: block, spam, quota, authentication.',
    next: 'The number after OFR_ or LPN_ decides the reason; the sender acts on it.',
  },
  spectrum: {
    meaning: 'Their own numbers: block, reverse DNS, connections, rate.',
    next: 'The four digits decide the reason; the sender acts on it.',
  },
  't-online': { meaning: 'T-Online refuses the sender’s IP.', next: 'The sender writes to that address.' },
  tencent: {
    meaning: 'Tencent’s own reasons: DMARC, content, frequency.',
    next: 'The number after no= decides the reason; the sender acts on it.',
  },
  cloudflare: {
    meaning: 'The server behind Cloudflare did not take the message.',
    next: 'The server behind Cloudflare refused: its routing log has the answer.',
  },
  'null-mx': {
    meaning: 'The recipient’s domain declares that it takes no mail.',
    next: 'If the domain is yours and must get mail, take the null MX (RFC 7505) away; otherwise the sender corrects the address.',
  },
  'no-mail': {
    meaning: 'The host takes no mail at all.',
    next: 'The MX points to a host without mail service (RFC 7504): correct the MX if the domain is yours.',
  },
  'sendblaster-refused': {
    meaning:
      'The sender’s program: the server was reached and refused. The address is right; it does not say which server, nor why.',
    next: 'Ask the sender for the whole SMTP line and the server that gave it: its own SMTP service or your MX.',
  },
  'sendblaster-message': {
    meaning:
      'The sender’s program: the server was reached and refused. The address is right; it does not say which server, nor why.',
    next: 'Ask the sender for the whole SMTP line and the server that gave it: its own SMTP service or your MX.',
  },
  'sendblaster-network': {
    meaning: 'The sender’s program: server name or port is wrong, or there is a network problem.',
    next: 'Check your DNS, MX and 25/TCP from outside; if they answer, the sender checks name, port and its network.',
  },
};
