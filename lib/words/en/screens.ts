export { empty, failure, framesAsk, opens, origin, proof, report } from './webmails.ts';

/** The row at the top of every screen. */
export const bar = {
  language: 'En español',
  page: 'Open in a full page',
  panel: 'Open beside the page',
  options: 'Options',
};

export const copy = {
  copied: 'Copied',
  refused: 'Not copied: select the text',
};

export const waiting: string = 'Reading the page…';

export const input = {
  paste: 'Or paste headers, a bounce or a code here',
  placeholder: 'Received: from …',
  read: 'Read it',
  file: 'Open a file…',
  sample: 'See an example',
  drop: 'Drop a message here',
  dropNow: 'Let go to read it',
  stays: 'No message leaves this browser.',
  sampleNote: 'This is an example message, judged with the servers of its own receiver. Yours are untouched.',
  preface: 'Only the header inside the text was read; what stands around it was left out.',
  each: 'I put them there: read each',
};

export const keyboard = {
  title: 'Keys',
  open: 'Open Postern',
  panel: 'Open it beside the page',
  copy: 'Copy the rule',
  source: 'Go to the source and back',
  help: 'Keys and words',
  words: 'Words',
  leave: 'Close',
};

export const codes = {
  title: 'Code {code}',
  unknown: 'No table Postern has knows {code}.',
  both: 'This number stands in two tables. Alone it is MasterBase’s; with a text behind it, SMTP’s.',
  table: {
    masterbase: 'MasterBase',
    smtp: 'SMTP reply code',
    enhanced: 'Enhanced status code',
    microsoft: 'Microsoft',
    gmail: 'Gmail',
    provider: 'Provider’s own code',
  },
  state: 'State',
  move: 'Whose move',
  reason: 'Reason',
  next: 'Next step',
  quoted: 'In MasterBase’s words',
  source: 'Source',
  retried: 'It is tried again.',
  notRetried: 'It is not tried again: after the repair, ask for a re-send.',
  alone: 'A code alone is right about half the time: with the whole text it can be told.',
  whole: 'Paste the whole text of the bounce, or its SMTP line',
  line: '550 5.7.1 …',
  orElse: 'It can also be',
  again: 'Tried again',
};
