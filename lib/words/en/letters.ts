import type { Withheld } from '../../allowlist/withheld.ts';

/** Mails to a sender. The administrator sends them, under their own name. */
export const letters = {
  subject: 'Subject: {subject}[ · {ticket}]',
  greeting: 'Dear {sender} team:',
  greetingNobody: 'Dear Sir or Madam:',
  closing: 'Kind regards',
  answer: {
    subject: 'we have opened nothing for your message of {date}',
    opening: 'Before opening anything for your addresses we looked at one of your messages. We have opened nothing.',
    because: {
      'dmarc-fail': 'The message fails DMARC for {domain}[, as our server {authservId} found].',
      'not-listed':
        'The message came from {ip}, which is not in the list that you publish[; the nearest range is {nearest}].',
      'own-domain': 'The message came from outside, and its From is of our own domain, {domain}.',
    } satisfies Readonly<Record<Withheld, string>>,
    seen: 'What we saw',
    received: 'Received: {date}, by {server}',
    ip: 'Handed over by: {ip}',
    listed: 'in your range {range}',
    unlisted: 'in none of your ranges',
    from: 'Domain of From: {domain}',
    result: '{method}={result}[ for {domain}][, according to {authservId}]',
    ownCheck: '{method}={result}[ for {domain}], by our own check',
    messageId: 'Message-ID: {id}',
    repair: 'What has to be repaired on your side',
    repairs: {
      'dmarc-fail':
        'Sign with DKIM, with a d= of {domain}; or use an envelope sender of that domain[, whose SPF record names {ip}]. No list of ours overrides DMARC.',
      'not-listed':
        'Send from the addresses that you publish, or publish the whole list anew. We open what is published, never an address that was seen in a message.',
      'own-domain':
        'From needs a domain of yours or of your customer. Nobody outside sends under ours by way of a list.',
    } satisfies Readonly<Record<Withheld, string>>,
    send: 'So that we can look again, please send us: the SMTP answer word for word, the outbound address, the time in UTC, and the d= of the DKIM signature.',
    again: 'With the next correct message we look at it anew.',
  },
  list: {
    subject: 'your list of addresses cannot be taken as it stands',
    opening: 'We could not take your list of addresses as it stands, and have opened nothing:',
    send: 'Please publish the whole list anew: each range as a network with its prefix, only addresses that your mail comes from, and the date of the list.',
  },
  arrange: {
    subject: 'test of the mail from your addresses',
    opening: {
      published:
        'We are preparing our servers for the mail from the addresses of your list of {date}: {count} {count|range|ranges}[, {addresses} IPv4 addresses].',
      retrieved:
        'We are preparing our servers for the mail from the addresses of your list, as we read it on {date}: {count} {count|range|ranges}[, {addresses} IPv4 addresses].',
    },
    propose: 'We propose this test:',
    window: 'Time: {window}.',
    few: 'First one message from each range[, to {mailbox}], with content made for the test and no data of customers.',
    more: 'When those have arrived, your usual volume in steps. At the first refusal please stop and tell us.',
    watch:
      'Meanwhile we watch which address each message comes from, what our servers answer, the limits, and SPF, DKIM and DMARC. Content and antivirus are checked as always.',
    back: 'Afterwards we send you, for each message: time in UTC, address, our server’s answer, the results of SPF, DKIM and DMARC, and where it was delivered.',
    send: 'Please send us the Message-IDs, the outbound addresses, the times in UTC, and every refusal word for word.',
    only: 'Only these ranges are opened. If you send from others, tell us before:',
    confirm: 'Please confirm the time, or propose another.',
  },
  screen: {
    answer: 'Answer to the sender',
    answerIt: 'Answer the sender',
    listAnswer: 'Answer to the sender about the list',
    arrange: 'Arrange the test',
    arrangeIntro: 'A mail to the sender: when, few messages first, what you watch and send back.',
    contact: 'Contact',
    noContact: 'The sender names no contact.',
    window: 'Time window',
    mailbox: 'Mailbox for the test',
    mailboxHelp: 'One of yours, without anybody’s real mail.',
    language: 'Language of the mail',
    copy: 'Copy the mail',
    withheld: 'No rule for {sender} by this message',
    because: {
      'dmarc-fail': 'It fails DMARC[ for {domain}]. An allowlist is no authentication, and no reason overrides this.',
      'not-listed':
        'Its address, {ip}, is in none of the ranges that {sender} publishes. Only published ranges are opened.',
      'own-domain':
        'It comes from outside with your own domain, {domain}, in From. No list lets others speak in your name.',
    } satisfies Readonly<Record<Withheld, string>>,
    instead: 'What helps is that the sender repairs it.',
  },
};
