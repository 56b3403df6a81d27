import { describe, expect, test } from 'vitest';
import type { Grab, GrabFidelity } from '../../../lib/webmail/adapter.ts';
import { ADAPTERS } from '../../../lib/webmail/adapters/index.ts';
import { grabPage } from '../../../lib/webmail/grab.ts';
import { WEBMAIL_IDS } from '../../../lib/webmail/ids.ts';
import { bytesOf, documentOf, pageOf, saved, savedText, textDocument } from './page.ts';
import { at, genuine, genuineHeader, samplePage, SAMPLES } from './samples.ts';

const whole = saved('roundcube/saved-genuine.eml');
const text = genuine.toString();

/** What may come of a way that gives this at best. A dialog of ASCII alone changes nothing but line ends. */
const NO_BETTER: Readonly<Record<GrabFidelity, readonly GrabFidelity[]>> = {
  exact: ['exact', 'newlines', 'transcoded', 'truncated', 'headers'],
  newlines: ['newlines', 'transcoded', 'truncated', 'headers'],
  transcoded: ['newlines', 'transcoded', 'truncated', 'headers'],
  truncated: ['truncated', 'headers'],
  headers: ['headers'],
  flattened: ['flattened'],
};

function succeeded(grab: Grab) {
  if (!grab.ok) throw new Error(`no source: ${grab.reason}`);
  return grab;
}

describe('a page is one webmail’s alone', () => {
  test('every adapter but the last has a sample', () => {
    expect(new Set(SAMPLES.map(({ id }) => id))).toEqual(new Set(WEBMAIL_IDS));
  });

  test.each(SAMPLES.map(({ id, document }) => [id, document().URL, document] as const))('%s: %s', (id, _, document) => {
    const page = pageOf(document());
    const takers = ADAPTERS.filter((adapter) => adapter.recognises(page)).map((adapter) => adapter.id);
    expect(takers).toEqual(id === 'generic' ? ['generic'] : [id, 'generic']);
  });

  // The same page under a stranger's name: a host that only looks like the webmail's, or a page that is served elsewhere.
  test.each([
    ['outlook/source', 'https://outlook.office.com.evil.example/mail/'],
    ['yahoo/message', 'https://mail.yahoo.com.evil.example/'],
    ['icloud/source', 'https://www.icloud.com/photos/'],
    ['gmx/header', 'https://www.gmx.net/magazine/'],
    ['proton/headers', 'https://proton.me/mail'],
    ['quarantine/google', 'https://admin.google.com/ac/users'],
    ['quarantine/defender', 'https://security.microsoft.com/alerts'],
    ['owa/details', 'https://correo.empresa.example/otra/'],
    ['kerio/message', 'https://correo.empresa.example/otra/'],
  ])('%s at %s is anybody’s', (path, url) => {
    const page = pageOf(samplePage(`${path}.html`, url));
    expect(ADAPTERS.find((adapter) => adapter.recognises(page))?.id).toBe('generic');
  });
});

describe('asked at the webmail’s own address', () => {
  test.each([
    ['sogo/message', at.sogo, '/SOGo/so/ana@empresa.example/Mail/0/folderArchivo/folder2026/7/export', 'transcoded'],
    ['zimbra/carbonio', at.carbonio, '/service/home/~/?auth=co&view=text&id=2057', 'exact'],
    ['horde/message', at.horde, '/horde/imp/view.php?actionID=view_source&buid=7&mailbox=SU5CT1g&id=0', 'exact'],
    [
      'horde/list',
      'https://correo.empresa.example/horde/imp/dynamic.php?page=mailbox#msg:SU5CT1g;7',
      '/horde/imp/view.php?actionID=view_source&buid=7&mailbox=SU5CT1g&id=0',
      'exact',
    ],
    ['snappymail/message', at.snappymail, '/correo/?/Raw/&q[]=/0/ViewAsPlain/&q[]=/6b4c1d', 'exact'],
    ['nextcloud/message', at.nextcloud, '/index.php/apps/mail/api/messages/4711/export', 'exact'],
    ['mailpit/message', at.mailpit, '/pruebas/api/v1/message/QmVh4Kx/raw', 'exact'],
  ])('%s', async (path, url, address, fidelity) => {
    const page = pageOf(samplePage(`${path}.html`, url), { [address]: whole });
    const grab = succeeded(await grabPage(page));
    expect(grab).toMatchObject({ webmail: path.split('/')[0], way: 'download', fidelity, platform: null, copy: null });
    expect(bytesOf(grab).equals(whole)).toBe(true);
    expect(page.asked).toEqual([new URL(url).origin + address]);
  });

  test('SOGo is given its own cookie back, and nobody else is', async () => {
    const document = samplePage('sogo/message.html', at.sogo);
    Object.defineProperty(document, 'cookie', { value: 'lang=es; XSRF-TOKEN=0af7' });
    const page = pageOf(document, { export: whole });
    await grabPage(page);
    expect(page.sent).toEqual([{ 'X-XSRF-TOKEN': '0af7' }]);
    const other = pageOf(samplePage('nextcloud/message.html', at.nextcloud), { export: whole });
    await grabPage(other);
    expect(other.sent).toEqual([{}]);
  });

  test('a link that leads to another site is not followed', async () => {
    const document = samplePage('snappymail/message.html', at.snappymail);
    document
      .querySelector('.dropdown-menu a')
      ?.setAttribute('href', 'https://evil.example/?/Raw/&q[]=/0/ViewAsPlain/&q[]=/6b4c1d');
    const page = pageOf(document, { evil: whole });
    expect(await grabPage(page)).toMatchObject({ ok: false, reason: 'refused' });
    expect(page.asked).toEqual([]);
  });
});

describe('read where the webmail shows it', () => {
  test.each([
    ['outlook/source', at.outlook, 'newlines', 'microsoft365'],
    ['sogo/source', at.sogo, 'newlines', null],
    ['nextcloud/source', at.nextcloud, 'newlines', null],
    ['open-xchange/source', 'https://mail.proveedor.example/appsuite/', 'newlines', null],
    ['yahoo/raw', 'https://apis.mail.yahoo.com/ws/v3/mailboxes/x/content/rawplaintext', 'newlines', null],
    ['icloud/source', 'https://www.icloud.com/mail/', 'newlines', null],
    ['fastmail/raw', 'https://x.fastmailusercontent.com/jmap/download/x', 'newlines', null],
    ['zoho/original', 'https://mail.zoho.com/zm/', 'newlines', null],
    ['yandex/properties', 'https://mail.yandex.com/source', 'newlines', null],
    ['kerio/source', 'https://correo.empresa.example/webmail/source', 'newlines', null],
    ['mdaemon/source', 'https://correo.empresa.example/WorldClient.dll?View=Source', 'newlines', null],
    ['icewarp/source', 'https://correo.empresa.example/webmail/source', 'newlines', null],
    ['cypht/source', 'https://correo.empresa.example/?page=message_source&imap_msg_uid=7', 'newlines', null],
  ])('%s', async (path, url, fidelity, platform) => {
    const grab = succeeded(await grabPage(pageOf(samplePage(`${path}.html`, url))));
    expect(grab).toMatchObject({ webmail: path.split('/')[0], way: 'element', fidelity, platform });
    expect(bytesOf(grab).toString()).toBe(text);
  });

  test.each([
    ['outlook/details', at.outlook, 'microsoft365'],
    ['owa/details', at.owa, null],
    ['proton/headers', 'https://mail.proton.me/u/0/inbox/x', null],
    ['gmx/header', 'https://3c.gmx.net/mail/client', null],
    ['mailru/headers', 'https://e.mail.ru/message/headers', null],
    ['quarantine/defender', 'https://security.microsoft.com/quarantine', 'microsoft365'],
    ['quarantine/google', 'https://admin.google.com/ac/emailquarantine', 'google'],
  ])('%s: headers alone', async (path, url, platform) => {
    const grab = succeeded(await grabPage(pageOf(samplePage(`${path}.html`, url))));
    expect(grab).toMatchObject({ webmail: path.split('/')[0], way: 'element', fidelity: 'headers', platform });
    expect(bytesOf(grab).toString().trimEnd()).toBe(genuineHeader);
  });

  test('text outside ASCII has been decoded by the browser', async () => {
    const document = samplePage('open-xchange/source.html', 'https://mail.proveedor.example/appsuite/');
    const field = document.querySelector('textarea');
    if (field) field.value = `${text}\nseñor`;
    expect(await grabPage(pageOf(document))).toMatchObject({ ok: true, fidelity: 'transcoded' });
  });
});

describe('a copy that nobody delivered says so', () => {
  test('MailHog’s header is in no order', async () => {
    const grab = succeeded(await grabPage(pageOf(samplePage('mailhog/message.html', 'http://127.0.0.1:8025/'))));
    expect(grab).toMatchObject({ webmail: 'mailhog', copy: 'unordered', fidelity: 'transcoded' });
  });

  test('an archive of plain text', async () => {
    const page = pageOf(textDocument(text, 'https://listas.empresa.example/pipermail/l/2026-November.txt'));
    expect(await grabPage(page)).toMatchObject({ webmail: 'hyperkitty', copy: 'archived', way: 'document' });
  });

  test('what is selected in an archive', async () => {
    const { document } = SAMPLES.find(({ id }) => id === 'hyperkitty') ?? {};
    if (!document) throw new Error('no archive');
    const page = pageOf(document());
    expect(await grabPage(page)).toMatchObject({ ok: false, recognised: 'hyperkitty', reason: 'archive' });
    Object.defineProperty(page.document, 'getSelection', { value: () => ({ toString: () => text }) });
    expect(await grabPage(page)).toMatchObject({ webmail: 'hyperkitty', copy: 'archived', way: 'selection' });
  });
});

describe('no message, and why', () => {
  test.each([
    ['outlook/message', at.outlook, 'no-source'],
    ['owa/message', at.owa, 'no-source'],
    ['zimbra/classic', 'https://correo.empresa.example/zimbra/', 'no-source'],
    ['horde/list', 'https://correo.empresa.example/horde/imp/dynamic.php?page=mailbox', 'no-source'],
    [
      'horde/list',
      'https://correo.empresa.example/horde/imp/dynamic.php?page=mailbox#msg:SU5CT1g;1:3,7',
      'several-messages',
    ],
    ['snappymail/list', at.snappymail, 'no-source'],
    ['nextcloud/thread', at.nextcloud, 'several-messages'],
    ['yahoo/message', 'https://mail.yahoo.com/n/inbox', 'no-source'],
    ['fastmail/message', 'https://app.fastmail.com/mail/Inbox/x', 'no-source'],
    ['mailpit/list', 'http://127.0.0.1:8025/pruebas/', 'no-source'],
    ['mailhog/list', 'http://127.0.0.1:8025/', 'no-source'],
    ['cypht/message', at.cypht, 'no-source'],
    ['quarantine/list', 'https://console-eu.mimecast.com/held', 'no-source'],
    ['nextcloud/message', at.nextcloud, 'refused'],
    ['horde/message', at.horde, 'refused'],
  ])('%s: %s → %s', async (path, url, reason) => {
    const answer = await grabPage(pageOf(samplePage(`${path}.html`, url)));
    expect(answer).toMatchObject({ ok: false, recognised: path.split('/')[0], reason });
    expect('tried' in answer && answer.tried).toEqual(reason === 'refused' ? ['200 text/plain'] : []);
  });

  test.each([
    ['icloud/frame', 'https://www.icloud.com/mail/'],
    ['gmx/frame', 'https://navigator.gmx.net/mail'],
  ])('%s: in a frame of another site', async (path, url) => {
    const document = samplePage(`${path}.html`, url);
    const frame = document.querySelector('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    Object.defineProperty(frame, 'getBoundingClientRect', { value: () => ({ width: 1000, height: 700 }) });
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000 });
    Object.defineProperty(document.documentElement, 'clientHeight', { value: 800 });
    expect(await grabPage(pageOf(document))).toMatchObject({ ok: false, reason: 'foreign-frame' });
  });

  test.each(['application/pdf', 'application/json', 'message/rfc822'])('a viewer of the browser: %s', async (type) => {
    const page = pageOf(documentOf('<pre>{}</pre>', 'https://correo.empresa.example/x', type));
    expect(await grabPage(page)).toMatchObject({ ok: false, recognised: null, reason: 'viewer' });
  });
});

describe('a mail that draws a source view into itself is not read as one', () => {
  test.each([
    ['outlook/forged', at.outlook],
    ['cypht/forged', at.cypht],
  ])('%s', async (path, url) => {
    expect(await grabPage(pageOf(samplePage(`${path}.html`, url)))).toMatchObject({ ok: false, reason: 'no-source' });
  });

  test('Gmail’s source element counts on its own page alone', async () => {
    const document = documentOf(savedText('gmail/original.html'), 'https://mail.google.com/mail/u/0/#inbox/FMfcgz');
    expect(await grabPage(pageOf(document))).toMatchObject({ ok: false, reason: 'no-source' });
  });
});

test.each(SAMPLES.map(({ id, document }) => [id, document().URL, document] as const))(
  'what an adapter says of itself is what it does: %s, %s',
  async (id, _, document) => {
    const answers = Object.fromEntries(['_save', 'att', 'export', 'view', 'Raw', 'raw'].map((part) => [part, whole]));
    const grab = await grabPage(pageOf(document(), answers));
    const { reads = [] } = ADAPTERS.find((adapter) => adapter.id === id) ?? {};
    const read = grab.ok ? [{ way: grab.way, fidelity: grab.fidelity }] : [];
    const said = reads.flatMap(({ way, fidelity }) => NO_BETTER[fidelity].map((one) => ({ way, fidelity: one })));
    expect(said).toEqual(expect.arrayContaining(read));
  },
);
