import type { MasterbaseCode } from '../../bounces/data/masterbase.ts';

interface Masterbase {
  /** Our translation of the quoted titles; null in Spanish, where they need none. */
  readonly titles: Readonly<Record<MasterbaseCode, string>> | null;
  /** What the code asks of the person who reads it. */
  readonly next: Readonly<Record<MasterbaseCode, string>>;
}

export const masterbase: Masterbase = {
  titles: {
    '111': 'Domain does not exist',
    '112': 'Domain without MX',
    '113': 'The domain’s DNS does not answer',
    '114': 'Domain on exclusion list',
    '131': 'Mailbox does not exist or is refused',
    '132': 'Mailbox with problems',
    '133': 'Bounce after sending',
    '134': 'Invalid mailbox',
    '151': 'Marked as spam before',
    '152': 'Blocked for legal terms (Indecopi and the like) - Temp',
    '153': 'Unsubscribed via MasterBase - Temp',
    '154': 'Mailbox on exclusion list',
    '161': 'Unsubscription - Master Unsubscribe®',
    '162': 'Unsubscription - feedback loop',
    '163': 'Unsubscription - List-Unsubscribe',
    '164': 'Unsubscription - by hand',
    '181': 'Refusal - Indecopi',
    '182': 'Refusal - Sernac',
    '201': 'Soft bounce without description',
    '202': 'Mailbox full or with a temporary problem',
    '250': 'Message sent',
    '301': 'Error in process MI',
    '310': 'Error in process MP',
    '311': 'Error processing the original EML',
    '312': 'Error in domain process',
    '313': 'Error in mailbox process',
    '314': 'Error in DKIM process',
    '315': 'Error processing the modified EML',
    '316': 'Error in sending process',
    '321': 'The modified EML could not be obtained',
    '421': 'SMTP server not available',
    '500': 'Server did not recognise one or more of the commands sent',
    '501': 'Attempt to send a … but there is at least one syntax error',
    '502': 'Feature or command asked of the server is disabled or not implemented',
    '504': 'Command held another command that could not be processed in the same transaction',
    '550': 'The destination address does not exist on the server',
    '551':
      'Recipient is not hosted on the server, and the destination server does not allow forwarding to other addresses',
    '552': 'The user has exceeded the mail storage',
    '553': 'The format of the given address is wrong or malformed',
    '554': 'SMTP transaction failed',
    MO: 'Waiting to be sent',
    MP: 'Waiting to be sent',
    New: 'Waiting to be sent',
    SM: 'Waiting to be sent',
    'Retry Fail': 'Retried without success (final state)',
  },
  next: {
    '111':
      'If the domain is yours: check that it is registered, delegated and resolves from outside; otherwise the address is mistyped.',
    '112':
      'If the domain is yours: publish an MX record (or a null MX, RFC 7505, if it must never get mail); otherwise the address is mistyped.',
    '113':
      'Check that your authoritative DNS servers answer on 53/UDP and 53/TCP from outside and that the MX is reachable; then ask for a re-send.',
    '114':
      'If your domain receives mail, ask MasterBase to take it off its exclusion list; if it is mistyped, the sender corrects it.',
    '131':
      'Check whether the mailbox exists; if it does, your gateway is rejecting (recipient verification, directory sync, sender filter).',
    '132': 'Look up the refusal in your gateway’s log (mailbox disabled, quota or filter); then ask for a re-send.',
    '133':
      'Your server deferred or was unreachable until MasterBase gave up: check limits, greylisting, firewall, port 25; then ask for a re-send.',
    '134':
      'Your server gave no reason: search your log for the recipient; if it is not there, ask the sender for the verbatim SMTP answer.',
    '151':
      'The recipient reported an earlier mail as junk. If this mail is wanted, they must ask the sender (or MasterBase) to be re-enabled.',
    '152': 'Obsolete code: Peru’s Indecopi list is no longer in force. Ask MasterBase to update its data.',
    '153':
      'Blocked on a request to support or an abuse report: ask MasterBase who asked; if the holder wants the mail, ask to have it lifted.',
    '154': 'If the mailbox exists and its holder wants the mail, ask MasterBase to take it off its exclusion list.',
    '161':
      'The recipient (or a link scanner of yours) used the unsubscribe link; only the holder can ask the sender to be subscribed again.',
    '162':
      'The holder (or a rule of the mail program) moved a mail to junk and the feedback loop told MasterBase. If wanted, they ask to be re-enabled.',
    '163':
      'Unsubscribed from the mail program; if it was not the holder, check that no URL scanner follows List-Unsubscribe links.',
    '164':
      'Unsubscribed by hand for the holder or the sender: ask MasterBase Customer Service who asked; if the holder wants it, ask to have it lifted.',
    '181': 'Obsolete code: Peru’s Indecopi list is no longer in force. Ask MasterBase to update its data.',
    '182':
      'First ask the sender which kind of mail was denied: the «No Molestar» list is about advertising. The entry is the holder’s own decision.',
    '201':
      'Soft bounce with no text: look in your log for 4xx answers to MasterBase’s ranges; repair, then ask for a re-send.',
    '202': 'Free mailbox space or raise quota; MasterBase retries.',
    '250': 'Your server accepted it: look in quarantine, junk, rules and message trace.',
    '301':
      'Fault inside MasterBase or in the sender’s HTML: it never reached your server. Send it the code and the date.',
    '310':
      'Internal fault of MasterBase, not retried: nothing to change in your network. Send it the code and the date, and ask for a re-send.',
    '311':
      'Internal fault of MasterBase, which retries: nothing to change in your network. If it persists, send it the code and the date.',
    '312':
      'Internal fault of MasterBase, which retries. If it persists, check your domain’s DNS and send it the code and the date.',
    '313':
      'Internal fault of MasterBase, which retries: nothing to change in your network. If it persists, send it the code and the date.',
    '314':
      'Internal fault in MasterBase’s DKIM process, which retries: nothing to change in your network. If it persists, send it code and date.',
    '315':
      'Internal fault of MasterBase, which retries: nothing to change in your network. If it persists, send it the code and the date.',
    '316':
      'Internal fault of MasterBase, which retries: nothing to change in your network. If it persists, send it the code and the date.',
    '321':
      'Internal fault of MasterBase, not retried: nothing to change in your network. Send it the code and the date, and ask for a re-send.',
    '421':
      'Your server answered 421: restart, fault or limit. Only if the text speaks of a limit, exempt the ranges from it. Then ask for a re-send.',
    '500':
      'SMTP syntax: often a firewall’s SMTP inspection that changes commands on the way; correct its rule, do not switch the box off.',
    '501':
      'SMTP parameter syntax: see whether an inspection device alters the dialogue or your HELO check refuses; if not, send the sender the line.',
    '502':
      'Command not offered by your server, or taken out by a firewall on the way: correct the SMTP inspection, do not switch the box off.',
    '504':
      'Your server did not accept a parameter: look in your log which one; if nothing alters the dialogue, send the sender the exact line.',
    '550':
      'If the mailbox exists, your gateway answered 550 for policy reasons: read the full text and enhanced code. If it does not, tell the sender.',
    '551':
      'Only if the domain is yours: add it to the accepted domains or check the alias. Never open relaying. If it is not, tell the sender.',
    '552':
      'Mailbox over quota, or message over the size limit: free space, raise the quota or check the limit; then ask for a re-send.',
    '553':
      'Address syntax: the sender corrects it. If the address is right, see the full text: some gateways use 553 for policy.',
    '554':
      'Your gateway refused the transaction (block list, spam, policy): read the full text; exempt the ranges only if an IP or volume check acted.',
    MO: 'Not sent yet: wait, or ask the sender when it will leave.',
    MP: 'Not sent yet: wait, or ask the sender when it will leave.',
    New: 'Not sent yet: wait, or ask the sender when it will leave.',
    SM: 'Not sent yet: wait, or ask the sender when it will leave.',
    'Retry Fail':
      'Retries are over: look in your log for 4xx answers to these ranges; if none, ask MasterBase for the last state. Then ask for a re-send.',
  },
};
