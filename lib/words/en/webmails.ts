import type { Evidence, GrabFailure, Opens, Way } from '../../webmail/adapter.ts';
import type { WebmailId } from '../../webmail/ids.ts';

interface Empty {
  readonly title: string;
  /** The two clicks that show the source, as this webmail names them. */
  readonly clicks: readonly [string, string];
}

const OPEN = 'Open a message and press Postern again.';
const SHOW = 'Open the source of the message and press Postern again.';

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
  outlook: {
    title: SHOW,
    clicks: [
      'In Outlook, open the ⋯ menu of the message and point at “View”.',
      'Choose “View message source”, or “View message details”.',
    ],
  },
  owa: {
    title: SHOW,
    clicks: ['In Outlook on the web, open the ⋯ menu of the message.', 'Choose “View message details”.'],
  },
  sogo: { title: OPEN, clicks: ['In SOGo, open the ⋮ menu of the message.', 'Choose “View Message Source”.'] },
  zimbra: { title: SHOW, clicks: ['In Zimbra or Carbonio, open “Actions” on the message.', 'Choose “Show original”.'] },
  horde: {
    title: SHOW,
    clicks: [
      'In Horde, open the message in a window of its own.',
      'Choose “View Source”. Where it is missing, your administrator has switched it off.',
    ],
  },
  snappymail: {
    title: OPEN,
    clicks: ['In SnappyMail or RainLoop, open the ☰ menu of the message.', 'Choose “View original”.'],
  },
  nextcloud: {
    title: SHOW,
    clicks: ['In Nextcloud Mail, open the ⋯ menu of the message.', 'Choose “More actions”, then “View source”.'],
  },
  'open-xchange': { title: SHOW, clicks: ['Open the ⋯ menu of the message.', 'Choose “View source”.'] },
  yahoo: { title: SHOW, clicks: ['In Yahoo or AOL, open the ⋯ menu of the message.', 'Choose “View raw message”.'] },
  icloud: {
    title: SHOW,
    clicks: [
      'In iCloud, open the ⋯ menu of the message.',
      'Choose “Show all headers”, or the raw source where it is offered.',
    ],
  },
  proton: { title: SHOW, clicks: ['In Proton, open the ⋯ menu of the message.', 'Choose “View headers”.'] },
  fastmail: { title: SHOW, clicks: ['In Fastmail, open “Actions” on the message.', 'Choose “Show raw message”.'] },
  zoho: { title: SHOW, clicks: ['In Zoho, open the ⋯ menu of the message.', 'Choose “Show original”.'] },
  gmx: {
    title: 'Show the extended header and press Postern again.',
    clicks: ['Press the ⓘ beside the sender.', 'Choose “Extended header” (“Erweiterter Header”).'],
  },
  yandex: {
    title: SHOW,
    clicks: ['In Yandex Mail, open the ⋯ menu of the message.', 'Choose “Message properties” («Свойства письма»).'],
  },
  mailru: { title: SHOW, clicks: ['In Mail.ru, open “More” («Ещё») on the message.', 'Choose «Служебные заголовки».'] },
  kerio: { title: SHOW, clicks: ['In Kerio, open the menu of the message.', 'Choose “View source”.'] },
  mdaemon: { title: SHOW, clicks: ['In MDaemon Webmail, open “More” on the message.', 'Choose “View source”.'] },
  icewarp: {
    title: SHOW,
    clicks: ['In IceWarp, open the menu of the message.', 'Choose “View source”, or “Headers”.'],
  },
  cypht: { title: SHOW, clicks: ['In Cypht, open the message.', 'Choose “Show Source”.'] },
  mailpit: {
    title: OPEN,
    clicks: ['In Mailpit, open one message.', 'If that does not do, open its “Raw” view in a tab.'],
  },
  mailhog: { title: SHOW, clicks: ['In MailHog, open one message.', 'Choose the tab “Source”.'] },
  hyperkitty: {
    title: 'A list’s archive is not what was delivered.',
    clicks: ['Open the message in the mailbox that received it.', 'Show its source there and press Postern.'],
  },
  quarantine: {
    title: 'Show the header of the message and press Postern again.',
    clicks: [
      'Open the message in the quarantine.',
      'Choose “View message header”, or its equal here; or select the header.',
    ],
  },
  'text-page': {
    title: 'This page shows no message.',
    clicks: ['Open the source of the message in your webmail.', 'Press Postern on that page.'],
  },
  generic: {
    title: SHOW,
    clicks: ['Look in the message’s menu for “Show original” or “View source”.', 'Or select its headers.'],
  },
};

/** What to do where the webmail shows the source. */
export const opens: Readonly<Record<Exclude<Opens, 'here'>, string>> = {
  tab: 'It opens in a tab of its own: press Postern there.',
  window: 'It opens in a window of its own. Without a toolbar there, right-click in it.',
  dialog: 'Leave it open while you press Postern.',
};

/** How far to trust our knowledge of this webmail. */
export const proof: Readonly<Record<Exclude<Evidence, 'run'>, string>> = {
  code: 'Written from public code; not tried against the running webmail.',
  unverified: 'Not verified: nobody has tried this against the real webmail.',
};

/** Where a source came from. */
export const origin: Readonly<Record<Way | 'unknown', string>> = {
  download: 'Read from {product}, by the address of its own source.',
  document: 'Read from a page of plain text[ of {product}].',
  element: 'Read from the source that {product} shows.',
  selection: 'Read from what was selected[ in {product}].',
  unknown:
    'Read from a piece of this page. Whoever wrote the page, or a mail that it shows, may have written that too.',
};

/** The permission to look into a frame, where the webmail keeps its mail in one. */
export const framesAsk = {
  ask: 'Let Postern read it there',
  why: 'The browser will ask for {sites}. Postern reads there only when you press its button.',
  given: 'Now press Postern on the page again.',
};

export const report = { copy: 'Copy a report of this failure', holds: 'It holds no mail and no address of a page.' };

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
  changed: {
    title: 'This webmail has changed since Postern learned it.',
    next: 'Show the source of the message and press Postern there, or paste it below.',
  },
  archive: {
    title: 'A list’s archive is not what was delivered.',
    next: 'Its Received lines and results are stripped or rewritten: no border can be read from it.',
  },
  viewer: {
    title: 'The browser shows this file in a viewer of its own.',
    next: 'Extensions see nothing there. Save the file and open it here, or paste the text below.',
  },
  'view-source': {
    title: 'This is the browser’s view of a page’s HTML.',
    next: 'Extensions cannot read it. Select the headers and right-click, or copy them and paste below.',
  },
  'no-answer': {
    title: 'The page did not answer in time.',
    next: 'Load it again, or show the source of the message and press Postern there.',
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
