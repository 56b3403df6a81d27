import type { WebmailId } from '../../../lib/webmail/ids.ts';
import { documentOf, saved, savedText, textDocument } from './page.ts';

export const genuine = saved('roundcube/source-genuine.txt');
export const genuineHeader = genuine.toString().split('\n\n')[0] ?? '';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page of `test/pages` with the source put in its place. */
export function samplePage(path: string, url: string): Document {
  const lines = genuineHeader.split('\n').map((line) => `<div>${escaped(line)}</div>`);
  const html = savedText(path)
    .replace('SOURCE', () => escaped(genuine.toString()))
    .replace('HEADER', () => escaped(genuineHeader))
    .replace('LINES', () => lines.join(''));
  const document = documentOf(html, url);
  // The source that a parser has normalised is not what a script put there: Proton's LF CR would be two line feeds.
  const shown = document.querySelector('.message-headers-modal pre');
  if (shown) shown.textContent = (shown.textContent ?? '').replace('\n\n-----BEGIN', '\n\r-----BEGIN');
  return document;
}

export const at = {
  owa: 'https://correo.empresa.example/owa/#path=/mail',
  sogo: 'https://correo.empresa.example/SOGo/so/ana@empresa.example/Mail/view#!/Mail/0/Archivo%252F2026/7',
  horde: 'https://correo.empresa.example/horde/imp/dynamic.php?page=message&buid=7&mailbox=SU5CT1g',
  snappymail: 'https://correo.empresa.example/correo/?/mailbox/INBOX/m7',
  nextcloud: 'https://nube.empresa.example/index.php/apps/mail/box/3/thread/4711',
  outlook: 'https://outlook.office.com/mail/inbox/id/AAQk',
  carbonio: 'https://correo.empresa.example/carbonio/mails/folder/2/message/2057',
  mailpit: 'http://127.0.0.1:8025/pruebas/view/QmVh4Kx',
  cypht: 'https://correo.empresa.example/?page=message&uid=7&list_path=imap_0_494e424f58',
} as const;

interface Sample {
  readonly id: WebmailId;
  readonly document: () => Document;
}

const sample = (id: WebmailId, path: string, url: string): Sample => ({
  id,
  document: () => samplePage(`${id}/${path}.html`, url),
});
const text = (id: WebmailId, url: string): Sample => ({ id, document: () => textDocument(genuine.toString(), url) });

const ROUNDCUBE = 'https://webmail.empresa.example/cpsess1234/3rdparty/roundcube/';
const GMAIL = 'https://mail.google.com/mail/u/1/';

/** One page or more of every webmail: each is its own adapter's, and no other's. */
export const SAMPLES: readonly Sample[] = [
  sample('roundcube', 'message', `${ROUNDCUBE}?_task=mail&_uid=1&_mbox=INBOX&_action=show`),
  sample('roundcube', 'list', `${ROUNDCUBE}?_task=mail&_mbox=INBOX`),
  sample('gmail', 'original', `${GMAIL}?ik=0a1b2c3d4e&view=om&permmsgid=msg-f:1851234567890123456`),
  sample('gmail', 'message', `${GMAIL}#inbox/FMfcgz`),
  sample('outlook', 'message', at.outlook),
  sample('outlook', 'source', 'https://outlook.live.com/mail/0/inbox'),
  sample('owa', 'details', at.owa),
  sample('sogo', 'message', at.sogo),
  sample('zimbra', 'classic', 'https://correo.empresa.example/zimbra/'),
  sample('zimbra', 'carbonio', at.carbonio),
  sample('horde', 'message', at.horde),
  sample('horde', 'list', 'https://correo.empresa.example/horde/imp/dynamic.php?page=mailbox'),
  sample('snappymail', 'message', at.snappymail),
  sample('nextcloud', 'message', at.nextcloud),
  sample('open-xchange', 'source', 'https://mail.proveedor.example/appsuite/#!!&app=io.ox/mail'),
  sample('yahoo', 'message', 'https://mail.yahoo.com/n/inbox/all/messages/AAbCdEf'),
  sample('icloud', 'source', 'https://www.icloud.com/mail/'),
  sample('proton', 'headers', 'https://mail.proton.me/u/0/inbox/x'),
  sample('fastmail', 'message', 'https://app.fastmail.com/mail/Inbox/x'),
  sample('zoho', 'original', 'https://mail.zoho.eu/zm/'),
  sample('gmx', 'header', 'https://3c.gmx.net/mail/client/folder'),
  sample('yandex', 'message', 'https://mail.yandex.com/#message/1'),
  sample('mailru', 'message', 'https://e.mail.ru/inbox/0:1:0/'),
  sample('kerio', 'message', 'https://correo.empresa.example/webmail/index.html'),
  sample('mdaemon', 'message', 'https://correo.empresa.example/WorldClient.dll?Session=X&View=Message'),
  sample('icewarp', 'message', 'https://correo.empresa.example/webmail/'),
  sample('cypht', 'message', at.cypht),
  sample('mailpit', 'message', at.mailpit),
  sample('mailhog', 'message', 'http://127.0.0.1:8025/'),
  sample('hyperkitty', 'message', 'https://listas.empresa.example/archives/list/l@empresa.example/message/ABCDEF/'),
  sample('quarantine', 'defender', 'https://security.microsoft.com/quarantine?viewid=Email'),
  sample('quarantine', 'google', 'https://admin.google.com/ac/emailquarantine'),
  sample('quarantine', 'list', 'https://console-eu.mimecast.com/held'),
  sample('generic', 'dialog', 'https://correo.otra.example/'),
  text('text-page', `${ROUNDCUBE}?_task=mail&_uid=1&_mbox=INBOX&_action=viewsource`),
  text('text-page', 'https://correo.empresa.example/service/home/~/?auth=co&view=text&id=2057'),
  text('text-page', 'https://apis.mail.yahoo.com/ws/v3/mailboxes/@.id==B/messages/@.id==M/content/rawplaintext'),
  text('text-page', 'https://mail.google.com/mail/u/0/?view=att'),
];
