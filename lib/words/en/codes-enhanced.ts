import type { EnhancedCode } from '../../bounces/data/enhanced.ts';

type Words = { readonly meaning: string; readonly next: string };

/** What an enhanced status code means, and the next step. */
export const enhanced: Readonly<Record<EnhancedCode, Words>> = {
  'X.0.0': {
    meaning: 'Only the class is known; the text has to say the rest.',
    next: 'Read the text; if it says nothing, look in your log: queue id, time, recipient.',
  },
  'X.1.0': {
    meaning: 'Something is wrong with an address, not said what.',
    next: 'Read the text; check whether the address exists with you, otherwise the sender corrects it.',
  },
  'X.1.1': {
    meaning: 'There is no such mailbox at the destination (part before the @).',
    next: 'If the mailbox should exist, create it or check directory sync; otherwise the sender takes it off its list.',
  },
  'X.1.2': {
    meaning: 'The destination domain does not exist or takes no mail (part after the @).',
    next: 'If the domain is yours: check registration, delegation and MX. Otherwise the sender corrects the address.',
  },
  'X.1.3': { meaning: 'The recipient address is malformed.', next: 'The sender corrects the address.' },
  'X.1.4': {
    meaning: 'The address fits more than one mailbox.',
    next: 'Look for double aliases or directory entries and leave one.',
  },
  'X.1.5': { meaning: 'The address is valid (used in reports of success).', next: 'Nothing to do.' },
  'X.1.6': {
    meaning: 'The mailbox has moved away and there is no forwarding.',
    next: 'Add an alias or forwarding, or the sender takes the new address.',
  },
  'X.1.7': { meaning: 'The sender address is malformed.', next: 'The sender corrects its envelope address.' },
  'X.1.8': {
    meaning: 'The sender’s domain does not exist or cannot take answers.',
    next: 'The sender repairs the DNS of its domain; check that your own resolver works.',
  },
  'X.1.9': {
    meaning: 'Handed to a system that reports nothing further.',
    next: 'The trace ends at that system: look in its log.',
  },
  'X.1.10': {
    meaning: 'The recipient’s domain publishes a null MX: it takes no mail at all.',
    next: 'If the domain is yours and must get mail, take the null MX away. Otherwise the sender corrects the address.',
  },
  'X.2.0': {
    meaning: 'The mailbox is there, yet something about it is in the way.',
    next: 'Look in your log for this recipient: disabled mailbox, quota, forwarding or a rule.',
  },
  'X.2.1': {
    meaning: 'The mailbox is disabled, for good (5) or for now (4).',
    next: 'Enable the mailbox, or tell the sender that it is closed.',
  },
  'X.2.2': {
    meaning: 'The mailbox is over its quota; its owner can make room.',
    next: 'The user frees space or you raise the quota; then ask for a re-send.',
  },
  'X.2.3': {
    meaning: 'The message is larger than this mailbox may take.',
    next: 'Raise the mailbox’s message size limit, or the sender uses links.',
  },
  'X.2.4': {
    meaning: 'The address is a list and could not be expanded.',
    next: 'Check the list or group behind the address: its members and who may write to it.',
  },
  'X.3.0': {
    meaning: 'The destination system has a problem that is not said.',
    next: 'Look in your log for an error at that time.',
  },
  'X.3.1': {
    meaning: 'The mail system’s disk is full; the mailbox owner cannot help.',
    next: 'Free disk space on your mail server.',
  },
  'X.3.2': {
    meaning: 'The host takes no mail now (overload, maintenance) or never.',
    next: 'Overload or maintenance: finish it. If the host never takes mail, correct the MX.',
  },
  'X.3.3': {
    meaning: 'The system lacks a feature that the message asks for.',
    next: 'Read the text for the missing feature; enable it, or the sender sends without it.',
  },
  'X.3.4': {
    meaning: 'The message is over the system’s size limit.',
    next: 'Raise the size limit, or the sender uses links.',
  },
  'X.3.5': {
    meaning: 'The system’s settings do not let it take this message.',
    next: 'Check the settings of your server: name, routing, accepted domains.',
  },
  'X.3.6': { meaning: 'Taken, but with another priority than asked.', next: 'Nothing to do.' },
  'X.4.0': {
    meaning: 'A network fault that is not said.',
    next: 'Check DNS, MX, port 25 from outside and the firewall.',
  },
  'X.4.1': {
    meaning: 'The host did not answer the connection.',
    next: 'Check that your MX answers on 25/TCP from outside: firewall, provider, a dead host in the MX.',
  },
  'X.4.2': {
    meaning: 'The connection broke during the transaction.',
    next: 'Look for a limit or a firewall that cuts SMTP sessions, and for TLS errors in your log.',
  },
  'X.4.3': {
    meaning: 'A directory the delivery depends on (often DNS) did not answer.',
    next: 'Check your resolver and directory (LDAP); if it is the sender’s domain, its DNS.',
  },
  'X.4.4': {
    meaning: 'No route: the next hop could not be found.',
    next: 'Check MX and routing of your domain; otherwise the address is mistyped.',
  },
  'X.4.5': {
    meaning: 'The mail system is congested.',
    next: 'Your system is congested: look at queue, load and limits; it is retried.',
  },
  'X.4.6': {
    meaning: 'The message goes in a loop.',
    next: 'Look for a loop in forwarding, MX, accepted domains and connectors.',
  },
  'X.4.7': {
    meaning: 'The message grew too old in a queue; the true cause lies earlier.',
    next: 'Look in your log for the first refusals over the whole window: limits, greylisting, port 25; then ask for a re-send.',
  },
  'X.5.0': {
    meaning: 'A protocol fault that is not said.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  'X.5.1': {
    meaning: 'A command that is unknown or out of order.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  'X.5.2': {
    meaning: 'A command that could not be understood.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  'X.5.3': {
    meaning: 'Too many recipients in one transaction.',
    next: 'The sender divides the recipients, or you raise the limit for the published ranges alone.',
  },
  'X.5.4': {
    meaning: 'A known command with an argument that is not accepted.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  'X.5.5': {
    meaning: 'The two sides speak different protocol versions.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  'X.5.6': {
    meaning: 'A login line is longer than the server can take.',
    next: 'A login line is too long: the sender changes its login method; look at your server’s limit.',
  },
  'X.6.0': {
    meaning: 'Something in the content stops delivery, not said what.',
    next: 'The sender sends it in a form every server takes; check that no gateway of yours changes the content.',
  },
  'X.6.1': {
    meaning: 'The kind of content is not supported on the way.',
    next: 'The sender sends it in a form every server takes; check that no gateway of yours changes the content.',
  },
  'X.6.2': {
    meaning: 'The content would have to be converted, which is forbidden.',
    next: 'The sender sends it in a form every server takes; check that no gateway of yours changes the content.',
  },
  'X.6.3': {
    meaning: 'The content would have to be converted, which this host cannot do (8-bit to 7-bit).',
    next: 'The sender sends it in a form every server takes; check that no gateway of yours changes the content.',
  },
  'X.6.4': {
    meaning: 'Delivered, but something was lost in conversion.',
    next: 'Delivered; if something is missing in it, the sender sends it in a simpler form.',
  },
  'X.6.5': {
    meaning: 'Converting the content failed.',
    next: 'The sender sends it in a form every server takes; check that no gateway of yours changes the content.',
  },
  'X.6.6': {
    meaning: 'Content that lies elsewhere could not be fetched.',
    next: 'The sender makes the linked content reachable or includes it.',
  },
  'X.6.7': {
    meaning: 'Addresses outside ASCII are not allowed here (SMTPUTF8).',
    next: 'The sender uses an ASCII address; or enable SMTPUTF8 on every server of yours on the way.',
  },
  'X.6.8': {
    meaning: 'The answer would need UTF-8, which the client did not allow.',
    next: 'The sender uses an ASCII address; or enable SMTPUTF8 on every server of yours on the way.',
  },
  'X.6.9': {
    meaning: 'UTF-8 headers cannot be passed on to a recipient.',
    next: 'The sender uses an ASCII address; or enable SMTPUTF8 on every server of yours on the way.',
  },
  'X.6.10': {
    meaning: 'Withdrawn duplicate of X.6.8.',
    next: 'The sender uses an ASCII address; or enable SMTPUTF8 on every server of yours on the way.',
  },
  'X.7.0': {
    meaning: 'A security reason that is not said.',
    next: 'Read the text: TLS, connector authentication, intrusion prevention or a policy of yours.',
  },
  'X.7.1': {
    meaning:
      'This sender may not deliver to this destination: filter, block list, rule. The most ambiguous code of all.',
    next: 'Read the text: which filter, list or rule acted. Exempt the published ranges only if an IP or volume check acted.',
  },
  'X.7.2': {
    meaning: 'This sender may not write to this list.',
    next: 'If this sender is meant to write to that list, add it to the list’s permitted posters.',
  },
  'X.7.3': {
    meaning: 'A conversion between secure formats is needed and not possible.',
    next: 'Read the text: which key or algorithm failed, and on which side; correct it there. Make no exception.',
  },
  'X.7.4': {
    meaning: 'A security feature that was asked for is not supported.',
    next: 'Read which feature is missing (TLS, a login method); offer it, or the sender sends without it.',
  },
  'X.7.5': {
    meaning: 'A cryptographic check failed: key missing or unusable.',
    next: 'Read the text: which key or algorithm failed, and on which side; correct it there. Make no exception.',
  },
  'X.7.6': {
    meaning: 'The cryptographic algorithm is not supported.',
    next: 'Read the text: which key or algorithm failed, and on which side; correct it there. Make no exception.',
  },
  'X.7.7': {
    meaning: 'The message was changed on the way.',
    next: 'See whether a gateway of yours changes messages; otherwise the sender finds who changed it. Make no exception.',
  },
  'X.7.8': {
    meaning: 'Login refused: wrong user or password.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  'X.7.9': {
    meaning: 'The login method is weaker than the server allows.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  'X.7.10': { meaning: 'Encrypt the connection before logging in.', next: 'The sender uses TLS before it goes on.' },
  'X.7.11': {
    meaning: 'This login method works only over an encrypted connection.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  'X.7.12': {
    meaning: 'The account must be moved to a new login method first.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  'X.7.13': {
    meaning: 'The account that logs in is disabled.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  'X.7.14': {
    meaning: 'The server lacks a trust relation with a third system.',
    next: 'The sender’s login service lacks a trust it needs: nothing to change on your side.',
  },
  'X.7.15': {
    meaning: 'The message’s priority is too low for the moment.',
    next: 'The sender tries again later or with another priority; the limit is a setting of your server.',
  },
  'X.7.16': {
    meaning: 'Too large for the priority it has.',
    next: 'The sender tries again later or with another priority; the limit is a setting of your server.',
  },
  'X.7.17': {
    meaning: 'The mailbox has another owner than the sender assumes.',
    next: 'The sender confirms with the holder that the address is still theirs.',
  },
  'X.7.18': {
    meaning: 'The domain has another owner than the sender assumes.',
    next: 'The sender confirms with the holder that the address is still theirs.',
  },
  'X.7.19': {
    meaning: 'Whether the owner is still the same could not be checked.',
    next: 'The sender tries again or confirms with the holder.',
  },
  'X.7.20': {
    meaning: 'No DKIM signature passes.',
    next: 'The sender corrects its DNS, signature or alignment. Make no exception; first see that your own gateway does not break it.',
  },
  'X.7.21': {
    meaning: 'DKIM passes, but no signature is one this server accepts.',
    next: 'The sender corrects its DNS, signature or alignment. Make no exception; first see that your own gateway does not break it.',
  },
  'X.7.22': {
    meaning: 'DKIM passes, but not for the domain of the From address.',
    next: 'The sender corrects its DNS, signature or alignment. Make no exception; first see that your own gateway does not break it.',
  },
  'X.7.23': {
    meaning: 'SPF says fail.',
    next: 'The sender corrects its DNS, signature or alignment. Make no exception; first see that your own gateway does not break it.',
  },
  'X.7.24': {
    meaning: 'SPF could not be evaluated.',
    next: 'The sender corrects its DNS, signature or alignment. Make no exception; first see that your own gateway does not break it.',
  },
  'X.7.25': {
    meaning: 'The client’s reverse DNS is missing or does not match.',
    next: 'The sender publishes PTR and matching forward DNS; check that your own resolver works.',
  },
  'X.7.26': {
    meaning: 'More than one authentication check failed.',
    next: 'The sender corrects its DNS, signature or alignment. Make no exception; first see that your own gateway does not break it.',
  },
  'X.7.27': {
    meaning: 'The sender’s domain has a null MX, so it could get no answer.',
    next: 'The sender publishes an MX that takes answers, or uses another envelope domain.',
  },
  'X.7.28': {
    meaning: 'One of a flood of alike messages.',
    next: 'Look which limit acted; exempt the published ranges from that limit alone, if the mail is wanted.',
  },
  'X.7.29': {
    meaning: 'The ARC chain does not verify.',
    next: 'ARC is information only: the sender or forwarder repairs it. Make no exception.',
  },
  'X.7.30': {
    meaning: 'The message demands TLS all the way and the next server cannot promise it.',
    next: 'Offer TLS with REQUIRETLS on your servers, or the sender sends without that demand.',
  },
  'X.4.8': {
    meaning: 'An expired draft’s code: fails over IPv6, try IPv4.',
    next: 'The sender tries again over IPv4; check its PTR and SPF for IPv6 with it.',
  },
};
