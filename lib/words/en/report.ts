/** Labels of the Report: trail, checks, raw view, and the actions under them. */
export const report = {
  why: 'Why',
  trail: 'Trail',
  checks: 'Checks',
  evidence: 'Source',
  bounce: 'Bounce',
  message: 'Message',
  totalTime: '{time} in all',
  seeLine: 'see line {line}',
  line: 'line {line}',
  from: 'From',
  to: 'To',
  subject: 'Subject',
  date: 'Date',
  messageId: 'Message-ID',
  envelopeSender: 'Envelope sender',
  unnamed: 'unnamed server',
  notRead: 'not read',
  more: 'Show {count} more',
  less: 'Show less',
};

export const trail = {
  own: 'yours',
  yourMailbox: 'your mailbox',
  yourBorder: 'your border: received from outside',
  maybeYourBorder: 'your border?',
  gate: 'the one address nobody could forge',
  noReverse: 'no reverse name',
  claimed: 'What follows is claimed by the sender’s side; it can be forged.',
  unproved: 'Without a border all of this is only a claim.',
  foldedOwn: '{count} more of your servers',
  inList: 'on the list',
  outOfList: 'not on the list',
  toConfirm: 'to be confirmed',
  writer: 'as {product} writes',
  unknownWriter: 'by a program that is not recognised',
  encrypted: 'encrypted[: {tls}][, {cipher}]',
  helo: 'called itself {helo}',
  delay: 'Time since the line below',
  to: 'to {server}',
};

/** Times, shortest first. */
export const duration = {
  none: '< 1 s',
  seconds: '{seconds} s',
  minutes: '{minutes} min[ {seconds} s]',
  hours: '{hours} h[ {minutes} min]',
  days: '{days} d[ {hours} h]',
  clockOff: '−{time}, clock off',
};

export const checks = {
  method: 'Method',
  server: 'Your server says',
  believed: 'Believed',
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',
  saidBy: 'said by {authservId}',
  nobody: 'nobody named',
  none: 'No server wrote a result.',
  own: 'Postern',
  notChecked: 'not checked',
  information: 'for information only',
  differs: 'Your server wrote “{said}”, Postern’s own check says “{own}”: the own check counts.',
  ofPart: '{part}, i={instance}',
  running: 'Postern is checking…',
  asking: 'Postern is checking, and asks {host}…',
  lookupsOff: 'Nobody was asked in DNS: it is switched off.',
  switchOn: 'Choose a resolver',
  lookupsRefused: 'Nobody was asked in DNS: the browser has no permission for {host}.',
  permit: 'Give it',
};

export const raw = {
  title: 'Source of the message',
  wall: 'Up to here your servers wrote. What is below came with the message.',
  noWall: 'Where your servers end and the message begins is not known.',
  used: 'used for the verdict',
  wrap: 'Wrap lines',
  left: '{size} KB more are not shown.',
};

export const firstUse = {
  question: '{server} received this message. Is it yours?',
  platform: '{platform} received this message. Is your mail there?',
  gateway: '{product} handed this message over. Does it stand in front of your mail?',
  several: '{server} received this message; above it wrote {hosts}. Are they yours?',
  yes: 'Yes, mine',
  no: 'No',
  servers: 'Your servers…',
};

export const actions = {
  copyRule: 'Copy rule for {product}',
  openRule: 'Prepare rule for {product}',
  otherProduct: 'Another product',
  copy: 'Copy',
  copyReport: 'Copy report',
  report: 'Report',
  again: 'Read again',
  close: 'Close',
  back: 'Back',
};
