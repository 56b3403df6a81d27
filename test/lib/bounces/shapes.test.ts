import { describe, expect, test } from 'vitest';
import { SHAPES } from '../../../lib/bounces/shapes/index.ts';
import { bounceOf, letter } from './messages.ts';

const RETURNED =
  'Received: from mta10.mbsend.example by mx.example; Sat, 21 Nov 2026 20:25:02 +0000\nTo: ana@empresa.example\nSubject: x\n\nHola\n';
const ana = { recipient: 'ana@empresa.example', action: 'failed' };
const luis = { recipient: 'luis@empresa.example', action: 'failed' };

interface Sample {
  readonly text: string;
  readonly header?: string;
  readonly recipients: readonly object[];
}

/** A letter as each of the writers would write it to us. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  'amazon-sns': {
    text: '{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"ana@empresa.example","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"},{"status":"5.2.2","emailAddress":"luis@empresa.example"}]},"mail":{"destination":["ana@empresa.example"]}}\n',
    recipients: [
      { ...ana, replyCode: '550', enhancedCode: '5.1.1' },
      { ...luis, enhancedCode: '5.2.2' },
    ],
  },
  'postfix-notice': {
    text: 'Transcript of session follows.\n\n Out: 220 mx.example ESMTP\n In:  EHLO a.example\n Out: 250 mx.example\n In:  MAIL FROM:<b@a.example>\n Out: 250 2.1.0 Ok\n In:  RCPT TO:<ana@empresa.example>\n Out: 450-4.2.0 Greylisted\n Out: 450 4.2.0 wait\n In:  DATA\n Out: 554 5.5.1 Error: no valid recipients\n',
    recipients: [
      {
        recipient: 'ana@empresa.example',
        action: 'delayed',
        replyCode: '450',
        enhancedCode: '4.2.0',
        phase: 'RCPT',
        remote: 'mx.example',
      },
    ],
  },
  postfix: {
    text: `This is the mail system at host mx.example.\n\n<ana@empresa.example>: host mx1.empresa.example[192.0.2.25] said: 550 5.7.1\n    no (in reply to MAIL FROM command)\n\n<luis@empresa.example> (expanded from\n    <ventas@empresa.example>): unknown user: "luis"\n`,
    recipients: [
      { ...ana, replyCode: '550', enhancedCode: '5.7.1', phase: 'MAIL', remote: 'mx1.empresa.example' },
      { ...luis, replyCode: null },
    ],
  },
  biglobe: {
    text: "   ----- The following addresses had delivery problems -----\nana@empresa.example\n\n   ----- Non-delivered information -----\nThe number of messages in recipient's mailbox exceeded the local limit.\n",
    recipients: [{ ...ana, replyCode: null, reason: 'mailboxfull' }],
  },
  sendmail: {
    text: '   ----- The following addresses had permanent fatal errors -----\n<ana@empresa.example>\n    (reason: 550 5.1.1 <ana@empresa.example>... User\n    unknown)\n    (expanded from: <ventas@empresa.example>)\n<luis@empresa.example>\n\n   ----- Transcript of session follows -----\n... while talking to mx1.empresa.example.:\n>>> RCPT To:<ana@empresa.example>\n<<< 550 5.1.1 <ana@empresa.example>... User unknown\n550 5.1.1 <ana@empresa.example>... User unknown\n>>> RCPT To:<luis@empresa.example>\n<<< 552 5.2.2 Mailbox full\n552 5.2.2 <luis@empresa.example>... Mailbox full\n',
    recipients: [
      { ...ana, replyCode: '550', enhancedCode: '5.1.1', phase: 'RCPT', remote: 'mx1.empresa.example' },
      { ...luis, replyCode: '552', enhancedCode: '5.2.2', phase: 'RCPT', remote: 'mx1.empresa.example' },
    ],
  },
  interscan: {
    text: '...\n\nSent <<< RCPT TO:<ana@empresa.example>\nReceived >>> 550 5.1.1 user unknown\n\n...\n',
    recipients: [{ ...ana, replyCode: '550', enhancedCode: '5.1.1', phase: 'RCPT' }],
  },
  qmail: {
    text: 'Hi. This is the qmail-send program at mx.example.\n\n<ana@empresa.example>:\nConnected to 192.0.2.25 but sender was rejected.\nRemote host said: 550 5.7.1 No\n\n<luis@empresa.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n',
    recipients: [
      { ...ana, replyCode: '550', enhancedCode: '5.7.1', phase: 'MAIL', remote: '192.0.2.25' },
      { ...luis, replyCode: null, enhancedCode: '5.1.1' },
    ],
  },
  'mx-logic': {
    text: 'This message was created automatically by mail delivery software.\n\n  <ana@empresa.example>: 550 5.1.1 User unknown\n\n\n',
    recipients: [{ ...ana, replyCode: '550', enhancedCode: '5.1.1' }],
  },
  'one-and-one': {
    text: 'This message was created automatically by mail delivery software.\n\nThe following address\nfailed:\n\n"ana@empresa.example":\nSMTP error from remote server after RCPT command:\nhost: mx1.empresa.example\n5.2.2 Mailbox full\n"luis@empresa.example":\nReason:\ndelivery retry timeout exceeded\n\n--- The header of the original message is following. ---\n\n',
    recipients: [
      { ...ana, enhancedCode: '5.2.2', phase: 'RCPT', remote: 'mx1.empresa.example' },
      { ...luis, enhancedCode: null },
    ],
  },
  zoho: {
    text: 'This message was created automatically by mail delivery software.\n\nana@empresa.example Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 unknown\n[Status: Error, Address: <luis@empresa.example>, ResponseCode 421, , Host not reachable.]\n\n',
    recipients: [
      { ...ana, replyCode: '550', enhancedCode: '5.1.1' },
      { ...luis, replyCode: '421' },
    ],
  },
  exim: {
    text: 'This message was created automatically by mail delivery software.\n\nA message sent by\n\n  <news@tienda.example>\n\ncould not be delivered. The following address(es) failed:\n\n  ana@empresa.example\n    SMTP error from remote mail server after RCPT TO:<ana@empresa.example>:\n    host mx1.empresa.example [192.0.2.25]: 550 5.1.1 unknown\n  luis@empresa.example\n    retry timeout exceeded\n\n------ This is a copy of the message, including all the headers. ------\n\n',
    recipients: [
      { ...ana, replyCode: '550', enhancedCode: '5.1.1', phase: 'RCPT', remote: 'mx1.empresa.example' },
      { ...luis, replyCode: null },
    ],
  },
  gmail: {
    text: 'Delivery to the following recipient failed permanently:\n\n     ana@empresa.example\n\nTechnical details of permanent failure: \nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain empresa.example by mx1.empresa.example. [192.0.2.25].\n\nThe error that the other server returned was:\n550 5.1.1 User Unknown (state 14)\n\n----- Original message -----\n\n',
    recipients: [{ ...ana, replyCode: '550', enhancedCode: '5.1.1', phase: 'RCPT', remote: 'mx1.empresa.example' }],
  },
  'gmail-card': {
    text: "\n** Address not found **\n\nYour message wasn't delivered to ana@empresa.example because the address couldn't be found.\n\nLearn more here: https://support.example/\n\nThe response from the remote server was:\n\n550 5.1.1 User unknown\n\n",
    recipients: [{ ...ana, replyCode: '550', enhancedCode: '5.1.1', reason: 'userunknown', addressDead: true }],
  },
  'google-groups': {
    header: 'X-Failed-Recipients: ana@empresa.example\n',
    text: 'Hola:\n\nEs posible que el grupo (ana) no exista.\n\nGoogle Groups\n\n----- Original message -----\n\n',
    recipients: [{ ...ana, replyCode: null }],
  },
  exchange: {
    text: 'Delivery has failed to these recipients:\n\nana@empresa.example\nNot found.\n\nDiagnostic information for administrators:\n\nGenerating server: mx01.empresa.example\n\nana@empresa.example\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\nOriginal message headers:\n\n',
    recipients: [{ ...ana, replyCode: '550', enhancedCode: '5.1.1' }],
  },
  'exchange-5': {
    text: "Your message\n\n  To: ana\n  Subject: x\n\ndid not reach the following recipient(s):\n\nana@empresa.example on Sat, 21 Nov 2026 20:25:02 -0300\n    The recipient name is not recognized\n\tMSEXCH:IMS:EMPRESA:MX 0 (000C05A6) Unknown Recipient\n'luis@empresa.example' on Sat, 21 Nov 2026 20:25:02 -0300\n    <mx.example #5.2.2>\n\n",
    recipients: [
      { ...ana, reason: 'userunknown', enhancedCode: null },
      { ...luis, enhancedCode: '5.2.2' },
    ],
  },
  domino: {
    text: 'Your message\n\n  Subject: x\n\nwas not delivered to:\n\n  ana@empresa.example\n\nbecause:\n\n  User ana (ana@empresa.example) not listed in Domino Directory\n\n',
    recipients: [{ ...ana, reason: 'userunknown' }],
  },
  notes: {
    text: '------- Failure Reasons  --------\n\nUser not listed in public Name & Address Book\nana@empresa.example\n\n------- Returned Message --------\n',
    recipients: [{ ...ana, reason: 'userunknown' }],
  },
  opensmtpd: {
    text: '    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\nana@empresa.example: 550 5.1.1 User unknown\nluis@empresa.example: Envelope expired\n\n    Below is a copy of the original message:\n\n',
    recipients: [
      { ...ana, replyCode: '550', enhancedCode: '5.1.1' },
      { ...luis, replyCode: null },
    ],
  },
  dragonfly: {
    text: 'This is the DragonFly Mail Agent v0.13 at mx.example.\n\nThere was an error delivering your mail to <ana@empresa.example>.\n\nmx1.empresa.example [192.0.2.25] did not like our RCPT TO:\n550 5.1.1 User unknown\n\nMessage headers follow.\n\n',
    recipients: [{ ...ana, replyCode: '550', enhancedCode: '5.1.1', phase: 'RCPT', remote: 'mx1.empresa.example' }],
  },
  'messaging-server': {
    text: 'Your message cannot be delivered to the following recipients:\n\n  Recipient address: ana@empresa.example\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;550 5.1.1 User unknown\n  Remote system: dns;mx1.empresa.example (TCP|192.0.2.1|25|192.0.2.2|25)\n\n',
    recipients: [{ ...ana, replyCode: '550', enhancedCode: '5.1.1', remote: 'mx1.empresa.example' }],
  },
  'mail-marshal': {
    text: 'Your message:\n   From: news@tienda.example\n\nCould not be delivered because of\n\n550 5.1.1 User unknown\n\nThe following recipients were affected: \n    ana@empresa.example\n    luis@empresa.example\n\n',
    recipients: [
      { ...ana, replyCode: '550' },
      { ...luis, enhancedCode: '5.1.1' },
    ],
  },
  'mail-foundry': {
    text: 'Unable to deliver message to: <ana@empresa.example>\nDelivery failed for the following reason:\nmx1.empresa.example[192.0.2.25] responded with failure: 552 over quota (#5.2.2)\n\n',
    recipients: [{ ...ana, replyCode: '552', enhancedCode: '5.2.2', remote: 'mx1.empresa.example' }],
  },
  kddi: {
    text: 'Your mail sent on: Sat, 21 Nov 2026 20:25:02 +0900\n     Could not be delivered to: <ana@empresa.example>\n     As their mailbox is full.\n',
    recipients: [{ ...ana, reason: 'mailboxfull' }],
  },
  'ez-web': {
    text: 'Each of the following recipients was rejected by a remote\nmail server.\n\n    Recipient: <ana@empresa.example>\n    >>> RCPT TO:<ana@empresa.example>\n    <<< 550 <ana@empresa.example>: User unknown\n\n',
    recipients: [{ ...ana, replyCode: '550', phase: 'RCPT', reason: 'userunknown' }],
  },
  'm-filter': {
    text: 'ana@empresa.example\n\n\n-------server message\n550 unknown user <ana@empresa.example>\n\n-------SMTP command\nDATA\n\n-------original message\n',
    recipients: [{ ...ana, replyCode: '550', phase: 'DATA' }],
  },
  'surf-control': {
    text: 'Your message could not be sent.\nA transcript of the attempts to send the message follows.\nAddressed To: ana@empresa.example\n\nana@empresa.example: [192.0.2.25], 550 No such user\n--- Message non-deliverable.\n\n',
    recipients: [{ ...ana, replyCode: '550' }],
  },
  james: {
    text: 'Error message below:\n550 - Requested action not taken: no such user here\n\nMessage details:\n  MAIL FROM: news@tienda.example\n  RCPT TO: ana@empresa.example\n',
    recipients: [{ ...ana, replyCode: '550' }],
  },
  x3: {
    text: '===========\n   This is an automatically generated Delivery Status Notification.   \n\nDelivery to the following recipients failed permanently:\n\n   * ana@empresa.example\n\n===========\n      Technical details:      \n\nSMTP:RCPT host 192.0.2.8: 553 5.3.0 No such user here\n\n',
    recipients: [{ ...ana, replyCode: '553', enhancedCode: '5.3.0', phase: 'RCPT', remote: '192.0.2.8' }],
  },
  x6: {
    text: 'We had trouble delivering your message.\n\n1 error(s):\n\nThe following recipients returned permanent errors: ana@empresa.example. Reason: SMTP Server <192.0.2.223> refused to accept your message (DATA), with the following error message: [554 5.4.6 Hop count exceeded]\n\n',
    recipients: [{ ...ana, replyCode: '554', enhancedCode: '5.4.6', phase: 'DATA', remote: '192.0.2.223' }],
  },
  imail: {
    text: 'Unknown user: ana@empresa.example\n\n\nOriginal message follows.\n\n',
    recipients: [{ ...ana, reason: 'userunknown' }],
  },
  fml: {
    text: 'You are not a member of this mailing list <ana@empresa.example>.\n\nIf you know the guide, send mail to lista-ctl@empresa.example\n',
    recipients: [{ ...ana, replyCode: null }],
  },
  mms: {
    text: 'Message could not be delivered to mobile.\nError: No valid recipients for this MM\n\n\nOriginal Message:\n',
    recipients: [{ ...ana, reason: 'userunknown' }],
  },
};

describe('one letter of every writer', () => {
  test('there is one', () => expect(Object.keys(SAMPLES).toSorted()).toEqual(SHAPES.map(({ id }) => id).toSorted()));

  test.each(Object.entries(SAMPLES))('%s', (id, { text, header, recipients }) => {
    const bounce = bounceOf(letter(`${text}${RETURNED}`, header));
    expect(bounce).toMatchObject({ kind: 'bounce', shape: id, recipients });
  });

  test('each in an ordinary mail that only begins alike is left alone', () => {
    const words =
      'Hi. This is the qmail-send program at mx.example, says the book; 550 5.1.1 means <ana@empresa.example>.\n';
    const text = `From: Luis <luis@empresa.example>\nTo: ana@empresa.example\nSubject: Hola\n\n${words}`;
    expect(bounceOf(text)).toBeNull();
  });
});

describe('a writer that nobody knows', () => {
  test('the recipient nearest to the code, and the words there', () => {
    const text = letter(
      `Dear news@tienda.example,\n\nsomething went wrong.\n\nRecipient: ana@empresa.example\nServer answer: 550 5.2.2 Mailbox full\n\nAsk soporte@otra.example for help.\n\n${RETURNED}`,
    );
    expect(bounceOf(text)).toMatchObject({
      kind: 'bounce',
      shape: 'generic',
      recipients: [{ ...ana, replyCode: '550', enhancedCode: '5.2.2', reason: 'mailboxfull' }],
    });
  });

  test('without a code only where the header speaks of failure', () => {
    const body = 'No se pudo entregar a ana@empresa.example: la casilla no existe.\n';
    expect(bounceOf(letter(body))).toMatchObject({ shape: 'generic', recipients: [{ ...ana, replyCode: null }] });
    expect(bounceOf(`From: postmaster@mx.example\nSubject: Cuarentena de hoy\n\n${body}`)).toBeNull();
  });
});
