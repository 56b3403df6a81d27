import type { MicrosoftCode } from '../../bounces/data/microsoft.ts';

type Words = { readonly meaning: string; readonly next: string };

export const microsoft: Readonly<Record<MicrosoftCode, Words>> = {
  '4.3.2 thread-limit': {
    meaning: 'Mailbox throttled: too many messages to one recipient at once',
    next: 'Nothing to change: Exchange throttles per mailbox by design. Spread bulk machine mail over a group or several mailboxes.',
  },
  '4.3.1': {
    meaning: 'Exchange back pressure: disk or memory low',
    next: 'Free disk space for the queue database or add memory on the Exchange server (back pressure).',
  },
  '4.3.2 service': {
    meaning: 'Exchange transport component inactive or in maintenance',
    next: 'Get-ServerComponentState; bring components back to Active; check transport agents and custom Receive connectors on port 25.',
  },
  '4.4.1': {
    meaning: 'Remote host did not answer',
    next: 'Check that 25/TCP reaches your server from Microsoft 365 and the sender: firewall, provider, or an MX that points to a dead host.',
  },
  '4.4.2': {
    meaning: 'Connection dropped during the transaction; size limit, rate limit or SMTP proxy/firewall',
    next: 'Look for a size limit, a connection rate limit, or a firewall that ends or rewrites SMTP sessions.',
  },
  '4.4.7': {
    meaning: 'Message stayed in the queue until it expired',
    next: 'The receiving server was unreachable or kept deferring: check MX, port 25, greylisting and limits for that sender over the whole window.',
  },
  '4.4.316': {
    meaning: 'The external server refused the connection',
    next: 'Your server or firewall refuses Microsoft 365 on port 25: let it reach your MX on 25/TCP; check listener and MX.',
  },
  '4.4.318': {
    meaning: 'Remote closed the connection (often TLS or a filter)',
    next: 'Check TLS versions/ciphers and any IPS in front of the server.',
  },
  '4.5.3': {
    meaning: 'More than 200 envelope recipients of one domain',
    next: 'The sender divides the message into smaller sets of recipients.',
  },
  '4.7.0 proxy': {
    meaning: 'Exchange proxy fault (front end to back end)',
    next: 'Check Front End Transport to Transport proxying and DNS on the Exchange server.',
  },
  '4.7.26': { meaning: 'IPv6 mail needs SPF or DKIM pass', next: 'Sender must pass SPF or DKIM, or send over IPv4.' },
  '4.7.321': {
    meaning: 'DANE/MTA-STS: destination must support TLS',
    next: 'Enable STARTTLS on every MX that has TLSA records.',
  },
  '4.7.322': { meaning: 'DANE: MX certificate expired', next: 'Renew the certificate on your MX and update TLSA.' },
  '4.7.323': { meaning: 'TLSA record does not match', next: 'Publish the right TLSA record or remove it.' },
  '4.7.324': {
    meaning: 'DNSSEC of the destination domain is broken',
    next: 'Repair DNSSEC (DS/RRSIG) of your domain.',
  },
  '4.7.325': {
    meaning: 'Certificate name does not match the MX host',
    next: 'Use a certificate with the MX host name.',
  },
  '4.7.500': {
    meaning: 'Sender IP throttled by Microsoft',
    next: 'No documented lever of the recipient lifts this throttle; the sender slows down. The partner connector is disputed.',
  },
  '4.7.500-699': {
    meaning: 'Suspicious traffic, sender temporarily restricted',
    next: 'No documented lever of the recipient lifts this throttle; the sender slows down. The partner connector is disputed.',
  },
  '4.7.650': {
    meaning: 'Outlook.com rate limit by IP reputation',
    next: 'No documented lever of the recipient lifts this throttle; the sender slows down. The partner connector is disputed.',
  },
  '4.7.651': {
    meaning: 'Outlook.com rate limit by IP reputation (variant)',
    next: 'No documented lever of the recipient lifts this throttle; the sender slows down. The partner connector is disputed.',
  },
  '4.7.652': { meaning: 'Too many connections from one IP', next: 'The sender lowers its number of connections.' },
  '4.7.700': { meaning: 'Protocol filter agent busy', next: 'Wait; it is retried.' },
  '4.7.850-899': {
    meaning: 'IP temporarily restricted while evaluated',
    next: 'No documented lever of the recipient lifts this throttle; the sender slows down. The partner connector is disputed.',
  },
  '5.0.350': {
    meaning:
      'Collective code of the organisation that answered: an attachment or content policy, or another server’s refusal',
    next: 'Open message trace in the tenant that answered; look for the transport rule, journal or attachment policy named.',
  },
  '5.1.0': {
    meaning: 'Recipient could not be resolved, or sender denied',
    next: 'Check the address; an old Outlook reply-to-file (legacyExchangeDN) is a common cause. If «Sender denied»: check block lists of the mailbox.',
  },
  '5.1.1': {
    meaning: 'Recipient unknown or stale Outlook cache (X.500)',
    next: 'Create the mailbox or alias, or add the old LegacyExchangeDN as an X500 proxy address.',
  },
  '5.1.3': { meaning: 'Recipient address malformed', next: 'The sender corrects the address.' },
  '5.1.4-5.1.5': { meaning: 'Reserved top level domain', next: 'The sender corrects the address.' },
  '5.1.6': { meaning: 'Single-label domain', next: 'The sender uses a full domain name.' },
  '5.1.7': { meaning: 'Sender address malformed or unknown', next: 'Sender must correct its envelope address.' },
  '5.1.8': {
    meaning: 'Sending account of a Microsoft 365 tenant blocked for spam',
    next: 'The sending tenant must unblock the account (Restricted entities).',
  },
  '5.1.10': {
    meaning: 'The tenant has no recipient with this address',
    next: 'Mailbox or alias missing, or directory not synchronised (hybrid): check the address and the accepted domain’s type.',
  },
  '5.1.90': {
    meaning: 'Sender over daily recipient limit',
    next: 'The sender is over its own limit and has to wait; nothing to change on your side.',
  },
  '5.1.351': {
    meaning: 'The next server (on-premises, gateway) said the recipient is unknown',
    next: 'Check the on-premises server or gateway behind Microsoft 365.',
  },
  '5.2.1': {
    meaning: 'Mailbox disabled, or content filter quarantine',
    next: 'Enable the mailbox; if the filter quarantined the message: release it and report a false positive.',
  },
  '5.2.2 full': {
    meaning: 'Mailbox over quota',
    next: 'Recipient must free space or admin raises ProhibitSendReceiveQuota / enables archive.',
  },
  '5.2.2 submission': {
    meaning: 'The sender is over its submission quota: the same code as a full mailbox',
    next: 'The sender is over its own quota and has to wait: do not read this as a full mailbox.',
  },
  '5.2.3': { meaning: 'Recipient size limit', next: 'Raise MaxReceiveSize of the mailbox.' },
  '5.2.14': { meaning: 'Forwarding loop or bad target', next: 'Correct the mailbox forwarding.' },
  '5.2.121': {
    meaning: 'One sender sent too many messages per hour to the mailbox',
    next: 'A limit per sender and mailbox: spread machine mail over a group or several mailboxes; ask the sender to slow down.',
  },
  '5.2.122': {
    meaning: 'Mailbox over its hourly receive limit',
    next: 'The mailbox’s hourly limit (3,600, unverified): use a group or several mailboxes for machine mail.',
  },
  '5.3.190': {
    meaning: 'Journal rule into Microsoft 365 without Journaling Archive',
    next: 'Switch Journaling Archive on, or send the journal to another target.',
  },
  '5.3.3': {
    meaning: 'Receive connector lacks the auth mechanism',
    next: 'Give the Receive connector the authentication it needs for mail between your own servers.',
  },
  '5.3.4': {
    meaning: 'Message over a limit of the organisation or a connector',
    next: 'Raise MaxReceiveSize on transport, connector and mailbox, or ask for links instead of attachments.',
  },
  '5.3.5': { meaning: 'Mail loop to itself', next: 'FQDN of the Receive connector equals another host: correct it.' },
  '5.4.1 directory': {
    meaning: 'Directory Based Edge Blocking: recipient unknown in the tenant',
    next: 'Create or synchronise the recipient, or correct the accepted domain’s type if recipients (or public folders) live elsewhere.',
  },
  '5.4.1 relay': {
    meaning: 'Server does not accept mail for the domain',
    next: 'The MX points to a tenant or server that does not accept the domain: correct the MX; only if the domain is yours, add it there.',
  },
  '5.4.4 domain': {
    meaning: 'Destination domain not in DNS',
    next: 'If the domain is yours: repair its DNS and MX. Otherwise the sender corrects the address.',
  },
  '5.4.4 tenant': {
    meaning: 'Domain is in a tenant without Exchange licences',
    next: 'License the tenant for Exchange, or point the MX to where the mailboxes are.',
  },
  '5.4.6': {
    meaning: 'Mail loop (5.4.6 on-premises, 5.4.14 Exchange Online)',
    next: 'Check accepted domain type, connectors, forwarding rules, targetAddress.',
  },
  '5.4.11': {
    meaning: 'Loop of generated messages',
    next: 'Take out the rule or agent that answers replies with replies.',
  },
  '5.4.300': {
    meaning: 'Destination never responded, NDR could not be delivered',
    next: 'The receiving server was unreachable or kept deferring: check MX, port 25, greylisting and limits for that sender over the whole window.',
  },
  '5.4.310': {
    meaning: 'Recipient domain not in DNS',
    next: 'If the domain is yours: repair its DNS. Otherwise the sender corrects the address.',
  },
  '5.4.312': {
    meaning: 'DNS lookup of the domain failed until expiry',
    next: 'Check authoritative DNS servers and DNSSEC.',
  },
  '5.4.316': {
    meaning: 'Refused until expiry',
    next: 'Your server or firewall refuses Microsoft 365 on port 25: let it reach your MX on 25/TCP; check listener and MX.',
  },
  '5.5.0': {
    meaning: 'hotmail.com/outlook.com recipient unknown',
    next: 'The mailbox does not exist or is closed: the sender takes the address off its list.',
  },
  '5.6.11': {
    meaning: 'Bare line feeds in the message',
    next: 'The sender’s software must send CRLF line ends (or the recipient’s server must support BDAT).',
  },
  '5.7.1 group': {
    meaning: 'Sender not allowed to write to this recipient/group, or transport rule',
    next: 'Check message delivery restrictions of the group/mailbox and mail flow rules with «reject».',
  },
  '5.7.1 relay': {
    meaning: 'Domain not accepted, or device relays without permission',
    next: 'Only if the domain is yours: add it to the accepted domains or correct the MX. Never open relaying.',
  },
  '5.7.1 anonymous': {
    meaning: 'Receive connector does not allow anonymous senders',
    next: 'The Internet-facing Receive connector must take anonymous senders for your own domains; never give it relay rights.',
  },
  '5.7.1 list': {
    meaning: 'Sender IP/network on Outlook.com block list',
    next: 'Consumer service: the sender uses the support form; the recipient has no lever.',
  },
  '5.7.1 rule': {
    meaning: 'Mail flow (transport) rule of the recipient organisation rejected it',
    next: 'Find the rule in message trace and correct it. Exempt the published ranges only from an IP or volume rule.',
  },
  '5.7.3': {
    meaning: 'X-EXPS blocked by firewall, or connector auth',
    next: 'Let a firewall between your Exchange servers pass extended commands unchanged; correct the connector’s authentication and ranges.',
  },
  '5.7.12': {
    meaning: 'Recipient only accepts internal senders',
    next: 'If outsiders are meant to write there: RequireSenderAuthenticationEnabled false on that recipient.',
  },
  '5.7.13': {
    meaning: 'Public folder accepts only internal senders',
    next: 'If outsiders are meant to write there: let Anonymous create items in that public folder.',
  },
  '5.7.23': {
    meaning: 'SPF fail at the destination',
    next: 'The sender corrects SPF. If your own gateway hands over to Microsoft 365: enhanced filtering for your own gateway.',
  },
  '5.7.25': { meaning: 'No PTR for IPv6', next: 'The sender adds a PTR record for that IPv6 address.' },
  '5.7.51': {
    meaning: 'Inbound partner connector only accepts from given IPs/certificate',
    next: 'Mail reached Microsoft 365 past your gateway: correct the MX or the sender’s route. Do not widen the connector for it.',
  },
  '5.7.57': {
    meaning: 'Device relay misconfigured',
    next: 'The sender corrects the settings of its device or application.',
  },
  '5.7.64': {
    meaning: 'Inbound connector no longer matches (certificate/IP changed)',
    next: 'Fix the inbound connector (certificate or IP) of your tenant.',
  },
  '5.7.124': {
    meaning: 'Group accepts only listed senders',
    next: 'If this sender is meant to write there: add it to the group’s accepted senders.',
  },
  '5.7.133': {
    meaning: 'Group accepts only internal senders',
    next: 'If outsiders are meant to write there: the group’s delivery management.',
  },
  '5.7.134': {
    meaning: 'Mailbox accepts only internal senders',
    next: 'If outsiders are meant to write there: clear «require that all senders are authenticated» on the mailbox.',
  },
  '5.7.136': {
    meaning: 'Mail user accepts only internal senders',
    next: 'If outsiders are meant to write there: clear «require that all senders are authenticated» on the mail user.',
  },
  '5.7.232': {
    meaning: 'Tenant external recipient rate limit',
    next: 'The sender’s tenant is over its limit and has to wait; nothing to change on your side.',
  },
  '5.7.501-503': {
    meaning: 'Sending account banned for spam',
    next: 'The sender cleans its account and asks Microsoft to lift the ban; nothing to open on your side.',
  },
  '5.7.504': {
    meaning: 'Recipient address not valid',
    next: 'Create or synchronise the recipient, or correct the accepted domain’s type if recipients (or public folders) live elsewhere.',
  },
  '5.7.505': { meaning: 'Recipient address banned by Microsoft', next: 'Ask Microsoft support.' },
  '5.7.506': {
    meaning: 'HELO uses the recipient server name',
    next: 'The sender corrects its HELO; if your own gateway in front presents your name, correct it there.',
  },
  '5.7.507': {
    meaning: 'The recipient’s organisation blocked the IP',
    next: 'Take the IP off your block list (connection filter IP Block List, Tenant Allow/Block List).',
  },
  '5.7.508': { meaning: 'IPv6 range over limit', next: 'Sender slows down or uses IPv4.' },
  '5.7.509': {
    meaning: 'DMARC fail of the From domain',
    next: 'The sender corrects DKIM or SPF alignment. If your own gateway changes mail first: enhanced filtering for your own gateway.',
  },
  '5.7.510': {
    meaning: 'Recipient tenant not opted in for IPv6',
    next: 'Opt in to IPv6 for your tenant, or have the sender use IPv4.',
  },
  '5.7.511': {
    meaning: 'IP banned, not in the delist portal',
    next: 'The sender forwards the report to Microsoft’s delist address.',
  },
  '5.7.512': { meaning: 'No valid From', next: 'Sender fixes From.' },
  '5.7.513': {
    meaning: 'The recipient’s domain put the IP on its own block list',
    next: 'Remove the range from the connection filter IP Block List.',
  },
  '5.7.515': {
    meaning: 'High-volume sender to Outlook.com without SPF+DKIM+DMARC (since 2025-05-05)',
    next: 'Consumer mailboxes: the sender sets up SPF, DKIM and DMARC; the recipient has no lever.',
  },
  '5.7.606-649': {
    meaning: 'IP banned by Microsoft',
    next: 'The sender uses sender.office.com. Last resort: IP Allow List, published ranges only: it skips SPF, DKIM and DMARC.',
  },
  '5.7.700-749': {
    meaning: 'Sending tenant banned (5.7.705, 5.7.708)',
    next: 'The sender’s tenant is banned: it asks Microsoft; nothing to change on your side.',
  },
  '5.7.750': {
    meaning: 'Tenant sends from unprovisioned domains',
    next: 'If it is your own tenant that sends: verify its domains. Otherwise the sender does so.',
  },
  '5.7.900-999': {
    meaning: 'Custom code set by a mail flow rule of the recipient organisation',
    next: 'Find the rule in message trace and correct it. Exempt the published ranges only from an IP or volume rule.',
  },
  'submission-quota': {
    meaning: 'Sender over 10,000 recipients per day',
    next: 'The sender is over its daily quota and has to wait; nothing to change on your side.',
  },
};
