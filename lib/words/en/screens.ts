import type { GrabFailure } from '../../webmail/adapter.ts';
import type { WebmailId } from '../../webmail/ids.ts';

interface Empty {
  readonly title: string;
  /** The two clicks that show the source, as this webmail names them. */
  readonly clicks: readonly [string, string];
}

/** Nothing to read on the page in front: what to press in this webmail. */
export const empty: Readonly<Record<WebmailId, Empty>> = {
  roundcube: {
    title: 'Open a message and press Postern again.',
    clicks: ['In Roundcube, open “More” above the message.', 'Choose “Show source”.'],
  },
  gmail: {
    title: 'Open the original message and press Postern again.',
    clicks: ['In Gmail, open the ⋮ menu of the message.', 'Choose “Show original”.'],
  },
  'text-page': {
    title: 'This page shows no message.',
    clicks: ['Open the source of the message in your webmail.', 'Press Postern on that page.'],
  },
  generic: {
    title: 'Open the source of the message and press Postern again.',
    clicks: ['Look in the message’s menu for “Show original” or “View source”.', 'Or select its headers.'],
  },
};

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

interface Failure {
  readonly title: string;
  /** What to do now. */
  readonly next: string;
}

/** Why a page gave no message. */
export const failure: Readonly<
  Record<GrabFailure | 'unreachable' | 'too-big' | 'not-text' | 'msg-headerless' | 'msg-unread', Failure>
> = {
  'no-source': { title: 'No message source on this page.', next: 'Show the source of the message, or paste it below.' },
  'several-messages': {
    title: 'There is more than one message on this page.',
    next: 'Select the headers of the one you mean, or open it alone.',
  },
  'foreign-frame': {
    title: 'This webmail keeps its messages in a frame of another site.',
    next: 'The browser does not let Postern look into it: copy the source and paste it below.',
  },
  'not-a-message': {
    title: 'The text on this page is not a message.',
    next: 'A message begins with fields such as Received or From. Show its source, or paste it below.',
  },
  refused: {
    title: 'The webmail did not hand the message out.',
    next: 'Its session may have ended. Load the page again, or show the source and press Postern there.',
  },
  unreachable: {
    title: 'The browser does not let extensions read this page.',
    next: 'Copy the source and paste it below.',
  },
  'too-big': { title: 'The file is too large.', next: 'Paste the headers alone; they are enough.' },
  'not-text': { title: 'The file is not a message.', next: 'Save the message as .eml, or paste its source.' },
  'msg-headerless': {
    title: 'This Outlook message has no Internet header.',
    next: 'It is a draft, was sent from here, or never left Exchange. Ask whoever received it for theirs.',
  },
  'msg-unread': {
    title: 'The Outlook file cannot be read.',
    next: 'Save the message once more, or paste its Internet headers.',
  },
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
