import type { SmtpCode } from '../../bounces/data/smtp.ts';

type Words = { readonly meaning: string; readonly next: string };

/** What a reply code means when it stands alone, and the next step. */
export const smtp: Readonly<Record<SmtpCode, Words>> = {
  '211': { meaning: 'System status or help.', next: 'No error, a step of the session: the line that follows decides.' },
  '214': { meaning: 'Help text.', next: 'No error, a step of the session: the line that follows decides.' },
  '220': { meaning: 'Server is ready.', next: 'No error, a step of the session: the line that follows decides.' },
  '221': {
    meaning: 'Server closes the connection.',
    next: 'No error, a step of the session: the line that follows decides.',
  },
  '235': { meaning: 'Login accepted.', next: 'No error, a step of the session: the line that follows decides.' },
  '250': {
    meaning: 'Done; after DATA: taken over.',
    next: 'Your server accepted it. If the user does not see it: quarantine, junk, rules, message trace.',
  },
  '251': {
    meaning: 'Not local; will be forwarded.',
    next: 'Accepted and forwarded: if it does not arrive, check the forwarding target.',
  },
  '252': {
    meaning: 'Cannot check the address, will try.',
    next: 'Accepted without checking the address: a later bounce tells more.',
  },
  '253': {
    meaning: 'Messages are waiting (ETRN).',
    next: 'No error, a step of the session: the line that follows decides.',
  },
  '334': { meaning: 'Login goes on.', next: 'No error, a step of the session: the line that follows decides.' },
  '354': { meaning: 'Send the message.', next: 'No error, a step of the session: the line that follows decides.' },
  '421': {
    meaning: 'Server closes now: shutdown, overload, rate or connection limit, reputation.',
    next: 'Read the text: restart or fault (repair it) or a limit (exempt the published ranges from that limit alone).',
  },
  '422': {
    meaning: 'Registered beside X.7.12 (password transition); sender platforms use it for a full mailbox.',
    next: 'Ask the sender for the SMTP line: a full mailbox (free space) or a password matter of its own.',
  },
  '430': {
    meaning: 'Registered beside X.5.1; hardly seen.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  '432': {
    meaning: 'The account needs a password transition.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  '441': {
    meaning: 'Not SMTP: sender platforms say «server does not respond».',
    next: 'Check from outside that your MX answers on 25/TCP; ask the sender for the IP it tried.',
  },
  '442': {
    meaning: 'Not SMTP: sender platforms say «connection dropped».',
    next: 'Look for a size limit, a rate limit or a firewall that cuts SMTP sessions; ask for the time of the attempt.',
  },
  '446': {
    meaning: 'Not SMTP: sender platforms say «too many hops».',
    next: 'Look for a loop in forwarding, MX and connectors.',
  },
  '447': {
    meaning: 'Not SMTP: sender platforms say «timed out».',
    next: 'Look in your log for 4xx answers or missing connections over the whole retry window; then ask for a re-send.',
  },
  '450': {
    meaning: 'Mailbox not available now: busy, greylisted, held by policy.',
    next: 'Read the text: greylisting passes by itself, a limit or a fault is yours, a full mailbox the user’s.',
  },
  '451': {
    meaning: 'Stopped by a local fault; also greylisting and authentication errors.',
    next: 'Read the text: local fault (repair it), greylisting (wait), limit (exempt the published ranges), authentication (the sender).',
  },
  '452': {
    meaning: 'Not enough storage; or too many recipients.',
    next: 'Read the text: no space (free it), a full mailbox (the user), too many recipients (the sender divides).',
  },
  '453': {
    meaning: 'No mail for you (ATRN).',
    next: 'Queue pick-up (ETRN, ATRN), not a delivery: check the settings of the host that asks.',
  },
  '454': {
    meaning: 'TLS or login not possible now.',
    next: 'Check certificate, TLS settings and login service of your server; if it is a login, the sender tries again.',
  },
  '455': {
    meaning: 'Parameters cannot be met now.',
    next: 'Look in your log for the parameter your server could not meet; it is retried.',
  },
  '456': {
    meaning: 'An expired draft: try again over IPv4.',
    next: 'The sender tries again over IPv4; check its PTR and SPF for IPv6 with it.',
  },
  '458': {
    meaning: 'Cannot queue for that node (ETRN).',
    next: 'Queue pick-up (ETRN, ATRN), not a delivery: check the settings of the host that asks.',
  },
  '459': {
    meaning: 'Node not allowed (ETRN).',
    next: 'Queue pick-up (ETRN, ATRN), not a delivery: check the settings of the host that asks.',
  },
  '471': {
    meaning: 'Not SMTP: sender platforms say «local filter fault».',
    next: 'Ask the sender for the SMTP line and which filter failed, its own or yours.',
  },
  '500': {
    meaning: 'Command not recognised, or line too long.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  '501': {
    meaning: 'Argument not understood.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  '502': {
    meaning: 'Command not available.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  '503': {
    meaning: 'Command at the wrong moment.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  '504': {
    meaning: 'Argument not available.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  '521': {
    meaning: 'This host takes no mail.',
    next: 'If the domain is yours: the MX points to a host without mail service, correct it. Otherwise the sender corrects the address.',
  },
  '523': { meaning: 'Encrypt first.', next: 'The sender uses TLS before it goes on.' },
  '524': {
    meaning: 'This login needs encryption.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  '525': {
    meaning: 'The account is disabled.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  '530': {
    meaning: 'Log in or start TLS first.',
    next: 'Read the text: TLS demanded on port 25 is a rule of yours; a login demanded there means the wrong port or connector.',
  },
  '533': {
    meaning: 'Registered beside X.7.1; hardly seen.',
    next: 'Read the text and the enhanced code: the number alone says nothing.',
  },
  '534': {
    meaning: 'Login method too weak.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  '535': {
    meaning: 'User or password wrong.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  '538': {
    meaning: 'This login needs encryption.',
    next: 'A login for sending mail, not a delivery to you: the sender corrects it.',
  },
  '541': {
    meaning: 'Not SMTP: refused by a filter.',
    next: 'Ask the sender for the SMTP line. If it was your filter: report a false positive; exempt the ranges only if an IP or volume check acted.',
  },
  '550': {
    meaning: 'Refused: no such mailbox, or policy, spam, reputation. Says nothing by itself.',
    next: 'Read the text and the enhanced code: no such mailbox, or policy, spam, reputation. Then decide whose move it is.',
  },
  '551': {
    meaning: 'Not local; try another address.',
    next: 'Only if the domain is yours: add it to the accepted domains or check the alias. Otherwise the sender corrects the address.',
  },
  '552': {
    meaning: 'Over the storage limit: mailbox full, or message too large.',
    next: 'Read the text: a full mailbox (free space or raise the quota) or a message too large (limit, or links).',
  },
  '553': {
    meaning: 'Address not allowed; also sender refused, relaying denied.',
    next: 'Read the text: address written wrongly (the sender), sender refused or relay denied (look at that rule of yours).',
  },
  '554': {
    meaning: 'Transaction failed: mostly spam, policy or block list; at connect: no mail service here.',
    next: 'Read the text: list, spam or policy. Exempt the published ranges only if an IP or volume check acted.',
  },
  '555': {
    meaning: 'Parameter of MAIL or RCPT not known.',
    next: 'Look for a firewall or proxy that alters the SMTP dialogue and correct it; if none does, send the sender the exact line.',
  },
  '556': {
    meaning: 'The domain takes no mail (null MX).',
    next: 'If the domain is yours and must get mail, take the null MX away. Otherwise the sender corrects the address.',
  },
  '571': {
    meaning: 'Not SMTP: blocked, not authorised.',
    next: 'Ask the sender for the SMTP line: whose list or rule refused decides.',
  },
};
