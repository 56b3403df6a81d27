import { describe, expect, test } from 'vitest';
import type { Grab } from '../../../lib/webmail/adapter.ts';
import { ADAPTERS } from '../../../lib/webmail/adapters/index.ts';
import { grabPage } from '../../../lib/webmail/grab.ts';
import { WEBMAIL_IDS } from '../../../lib/webmail/ids.ts';
import { bytesOf, documentOf, pageOf, saved, savedText, textDocument } from './page.ts';

const ROUNDCUBE = 'https://webmail.empresa.example/cpsess1234/3rdparty/roundcube/';
const MESSAGE = `${ROUNDCUBE}?_task=mail&_uid=1&_mbox=INBOX&_action=show`;
const SOURCE = `${ROUNDCUBE}?_task=mail&_uid=1&_mbox=INBOX&_action=viewsource`;
const GMAIL = 'https://mail.google.com/mail/u/1/';
const ORIGINAL = `${GMAIL}?ik=0a1b2c3d4e&view=om&permmsgid=msg-f:1851234567890123456`;
const ELSEWHERE = 'https://correo.otra.example/';

const genuine = saved('roundcube/source-genuine.txt');
const whole = saved('roundcube/saved-genuine.eml');

function roundcubeList(preview: string | null): Document {
  const document = documentOf(savedText('roundcube/list.html'), `${ROUNDCUBE}?_task=mail&_mbox=INBOX`);
  const inside = preview && documentOf(savedText('roundcube/preview.html'), preview);
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inside });
  return document;
}

function succeeded(grab: Grab) {
  if (!grab.ok) throw new Error(`no source: ${grab.reason}`);
  return grab;
}

test('the adapters are the known webmails, in order', () => {
  expect(ADAPTERS.map(({ id }) => id)).toEqual(WEBMAIL_IDS);
});

describe('Roundcube', () => {
  test('a message’s own page: every byte, by its download link, on the page’s own path', async () => {
    const page = pageOf(documentOf(savedText('roundcube/message.html'), MESSAGE), { '_save=1': whole });
    const grab = succeeded(await grabPage(page));
    expect(grab).toMatchObject({ webmail: 'roundcube', fidelity: 'exact', platform: null });
    expect(bytesOf(grab).equals(whole)).toBe(true);
    const [address = ''] = page.asked;
    expect(address.startsWith(`${ROUNDCUBE}?`)).toBe(true);
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      _task: 'mail',
      _action: 'viewsource',
      _uid: '1',
      _mbox: 'INBOX',
      _save: '1',
      _token: /"request_token":"([^"]+)"/.exec(savedText('roundcube/message.html'))?.[1],
    });
  });

  test('the list: the message in the preview, which the list’s address does not name', async () => {
    const preview = `${ROUNDCUBE}?_task=mail&_uid=7&_mbox=Archivo%2F2026&_framed=1&_action=preview`;
    const page = pageOf(roundcubeList(preview), { '_save=1': whole });
    expect(succeeded(await grabPage(page)).fidelity).toBe('exact');
    const asked = new URL(page.asked[0] ?? '').searchParams;
    expect([asked.get('_uid'), asked.get('_mbox')]).toEqual(['7', 'Archivo/2026']);
  });

  test('a token that has expired: the source view, which changes line ends', async () => {
    const page = pageOf(documentOf(savedText('roundcube/message.html'), MESSAGE));
    page.asked.length = 0;
    const answers = pageOf(page.document, {
      '_action=viewsource&_uid=1&_mbox=INBOX&_save=1': Buffer.from('>'),
      viewsource: genuine,
    });
    const grab = succeeded(await grabPage(answers));
    expect(grab.fidelity).toBe('newlines');
    expect(bytesOf(grab).equals(genuine)).toBe(true);
    expect(answers.asked).toHaveLength(2);
  });

  test.each([
    ['nothing is open', roundcubeList('https://webmail.empresa.example/skins/elastic/watermark.html'), 'no-source'],
    ['the session is over', documentOf(savedText('roundcube/message.html'), MESSAGE), 'refused'],
  ] as const)('%s', async (_, document, reason) => {
    expect(await grabPage(pageOf(document))).toMatchObject({ ok: false, recognised: 'roundcube', reason });
  });

  test('the source page is read, not fetched again', async () => {
    const page = pageOf(textDocument(genuine.toString(), SOURCE));
    const grab = succeeded(await grabPage(page));
    expect(grab).toMatchObject({ webmail: 'text-page', fidelity: 'newlines' });
    expect(bytesOf(grab).equals(genuine)).toBe(true);
    expect(page.asked).toEqual([]);
  });

  test('a source in another charset has been decoded by the browser', async () => {
    const text = new TextDecoder('windows-1252').decode(saved('roundcube/source-latin1.txt'));
    const grab = succeeded(await grabPage(pageOf(textDocument(text, SOURCE))));
    expect(grab.fidelity).toBe('transcoded');
    expect(bytesOf(grab).toString('utf8')).toBe(text);
  });
});

describe('Gmail', () => {
  test('“Show original”: the download on the account’s own path', async () => {
    const page = pageOf(documentOf(savedText('gmail/original.html'), ORIGINAL), { 'view=att': whole });
    expect(succeeded(await grabPage(page))).toMatchObject({ webmail: 'gmail', fidelity: 'exact', platform: 'google' });
    const asked = new URL(page.asked[0] ?? '');
    expect(asked.pathname).toBe('/mail/u/1/');
    expect(asked.searchParams.get('permmsgid')).toBe('msg-f:1851234567890123456');
  });

  test('without the download: the text of the page, never its summary table', async () => {
    const page = pageOf(documentOf(savedText('gmail/original.html'), ORIGINAL));
    const grab = succeeded(await grabPage(page));
    expect(grab).toMatchObject({ webmail: 'gmail', fidelity: 'truncated', platform: 'google' });
    const text = bytesOf(grab).toString();
    expect(text.startsWith('Delivered-To: ana@empresa.example\n')).toBe(true);
    expect(text).toContain('From: Banco Ejemplo <notificaciones@banco.example>\n');
    expect(text).not.toContain('PASS con la dirección');
  });

  test('the one open message', async () => {
    const page = pageOf(documentOf(savedText('gmail/message.html'), `${GMAIL}#inbox/FMfcgz`), { 'view=att': whole });
    expect(succeeded(await grabPage(page)).fidelity).toBe('exact');
    expect(new URL(page.asked[0] ?? '').searchParams.get('permmsgid')).toBe('msg-f:1851234567890123456');
  });

  test('a conversation: nobody said which', async () => {
    const page = pageOf(documentOf(savedText('gmail/conversation.html'), `${GMAIL}#inbox/FMfcgz`), {
      'view=att': whole,
    });
    expect(await grabPage(page)).toMatchObject({ ok: false, recognised: 'gmail', reason: 'several-messages' });
    expect(page.asked).toEqual([]);
  });

  test('the list of the inbox', async () => {
    const page = pageOf(documentOf('<div role="main"></div>', `${GMAIL}#inbox`));
    expect(await grabPage(page)).toMatchObject({ ok: false, recognised: 'gmail', reason: 'no-source' });
  });
});

describe('any other page', () => {
  test('a source in a dialog', async () => {
    const grab = succeeded(await grabPage(pageOf(documentOf(savedText('generic/dialog.html'), ELSEWHERE))));
    expect(grab).toMatchObject({ webmail: 'generic', fidelity: 'newlines', platform: null });
    expect(bytesOf(grab).equals(genuine)).toBe(true);
  });

  test('two sources are ambiguous', async () => {
    const page = pageOf(documentOf(savedText('generic/two-messages.html'), ELSEWHERE));
    expect(await grabPage(page)).toMatchObject({ ok: false, recognised: null, reason: 'several-messages' });
  });

  test('a frame of another site that fills the page', async () => {
    const document = documentOf(savedText('generic/foreign-frame.html'), ELSEWHERE);
    const frame = document.querySelector('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000 });
    Object.defineProperty(document.documentElement, 'clientHeight', { value: 800 });
    const shownAs = (width: number, height: number) =>
      Object.defineProperty(frame, 'getBoundingClientRect', { value: () => ({ width, height }), configurable: true });
    shownAs(1000, 700);
    expect(await grabPage(pageOf(document))).toMatchObject({ ok: false, recognised: null, reason: 'foreign-frame' });
    shownAs(300, 250);
    expect(await grabPage(pageOf(document))).toMatchObject({ ok: false, recognised: null, reason: 'no-source' });
  });

  test('a text that is no message', async () => {
    const page = pageOf(textDocument(savedText('text-page/log.txt'), `${ELSEWHERE}log`));
    expect(await grabPage(page)).toMatchObject({ ok: false, recognised: 'text-page', reason: 'not-a-message' });
  });

  test('headers in ordinary blocks are read only where they are selected', async () => {
    const document = documentOf(savedText('generic/blocks.html'), ELSEWHERE);
    expect(await grabPage(pageOf(document))).toMatchObject({ ok: false, recognised: null, reason: 'no-source' });
    const selected = document.querySelector('#headers')?.textContent ?? '';
    Object.defineProperty(document, 'getSelection', { value: () => ({ toString: () => selected }) });
    expect(succeeded(await grabPage(pageOf(document)))).toMatchObject({ webmail: 'generic', fidelity: 'headers' });
  });
});

test('a source over the limit keeps its beginning', async () => {
  const big = Buffer.concat([genuine, Buffer.alloc(5_000_000, 'x'.repeat(75) + '\n')]);
  const grab = succeeded(await grabPage(pageOf(textDocument(big.toString('latin1'), SOURCE))));
  expect(grab.fidelity).toBe('truncated');
  expect(bytesOf(grab).equals(big.subarray(0, 4 * 1024 * 1024))).toBe(true);
});

test('a page that breaks under the adapter has changed, and nothing is thrown', async () => {
  const document = documentOf(savedText('roundcube/message.html'), 'about:error');
  const page = { ...pageOf(document), location: new URL(MESSAGE) };
  Object.defineProperty(document, 'scripts', { get: () => expect.fail('permission denied'), configurable: true });
  Object.defineProperty(document, 'querySelector', { value: () => ({ contentDocument: { URL: '//', scripts: [] } }) });
  expect(await grabPage(page)).toMatchObject({ ok: false, recognised: 'roundcube', reason: 'changed' });
});
