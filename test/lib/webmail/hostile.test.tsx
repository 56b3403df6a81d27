import { describe, expect, test } from 'vitest';
import type { Grab } from '../../../lib/webmail/adapter.ts';
import { grabPage } from '../../../lib/webmail/grab.ts';
import { bytesOf, documentOf, pageOf, textDocument } from './page.ts';
import { at, genuine, samplePage } from './samples.ts';

const KEPT = 4 * 1024 * 1024;
const ELSEWHERE = 'https://correo.otra.example/';
const source = genuine.toString();

const lengthOf = (grab: Grab) => (grab.ok ? bytesOf(grab).length : null);

/** The page with every request answered by this. */
const answering = (answer: () => Response | Promise<Response>) => ({
  ...pageOf(samplePage('mailpit/message.html', at.mailpit)),
  fetch: async () => answer(),
});

describe('a server that lies', () => {
  test('an answer without end is left, and its beginning kept', async () => {
    let sent = 0;
    let left = false;
    const piece = new TextEncoder().encode(`${'x'.repeat(75)}\n`.repeat(1000));
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(genuine)),
      pull(controller) {
        sent += piece.length;
        controller.enqueue(piece);
      },
      cancel: () => void (left = true),
    });
    const grab = await grabPage(answering(() => new Response(endless)));
    expect(grab).toMatchObject({ ok: true, way: 'download', fidelity: 'truncated' });
    expect(lengthOf(grab)).toBe(KEPT);
    expect(sent).toBeLessThan(2 * KEPT);
    expect(left).toBe(true);
  });

  test('a body that stands still, and a server that says nothing', async () => {
    const still = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => {}) });
    const began = performance.now();
    const answers = await Promise.all([
      grabPage(
        answering(() => new Response(still)),
        20,
      ),
      grabPage(
        answering(() => new Promise(() => {})),
        20,
      ),
    ]);
    expect(answers).toMatchObject([
      { ok: false, recognised: 'mailpit', reason: 'no-answer' },
      { ok: false, recognised: 'mailpit', reason: 'no-answer' },
    ]);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('a request is given up when its time is over', async () => {
    const page = pageOf(samplePage('mailpit/message.html', at.mailpit));
    const patient = {
      ...page,
      fetch: (_: string, { signal }: RequestInit) =>
        new Promise<Response>((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    };
    expect(await grabPage(patient, 20)).toMatchObject({ ok: false, reason: 'no-answer', tried: ['timeout'] });
  });

  test.each([
    ['an address and mail in the type', 'text/html; x="https://correo.example/?token=1"', '200 text/html'],
    ['no type that is one', '<script>', '200 no type'],
    ['a long one', `text/${'x'.repeat(500)}`, `200 text/${'x'.repeat(40)}`],
  ])('what it calls its answer is not repeated: %s', async (_, type, tried) => {
    const page = answering(() => new Response('<!DOCTYPE html>', { headers: { 'Content-Type': type } }));
    expect(await grabPage(page)).toMatchObject({ ok: false, tried: [tried] });
  });
});

describe('a page that lies', () => {
  test('50 MB of text', async () => {
    const document = textDocument(source + 'Resto del mensaje.\n'.repeat(2_700_000), ELSEWHERE);
    const began = performance.now();
    const grab = await grabPage(pageOf(document));
    expect(performance.now() - began).toBeLessThan(3000);
    expect(grab).toMatchObject({ ok: true, fidelity: 'truncated' });
    expect(lengthOf(grab)).toBe(KEPT);
  });

  test('ten thousand elements that may hold a source, in one another', async () => {
    const document = documentOf('', ELSEWHERE);
    let inner: Element = document.body;
    for (let depth = 0; depth < 2000; depth++) {
      const next = document.createElement('pre');
      next.append('x'.repeat(1000));
      inner.append(next);
      inner = next;
    }
    for (let beside = 0; beside < 8000; beside++) document.body.append(document.createElement('pre'));
    const began = performance.now();
    expect(await grabPage(pageOf(document))).toMatchObject({ ok: false, reason: 'no-source' });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('a value that is no text, a title that throws', async () => {
    const document = documentOf('<textarea></textarea><pre>x</pre>', ELSEWHERE);
    Object.defineProperty(document.querySelector('textarea'), 'value', { value: { toString: () => source } });
    Object.defineProperty(document, 'title', {
      get: () => {
        throw new Error('no title');
      },
    });
    const page = pageOf(document);
    expect(await grabPage({ ...page, location: new URL('https://correo.otra.example/webmail/') })).toMatchObject({
      ok: false,
    });
  });

  test('it says which source it is: a piece of an unknown page, never a webmail’s', async () => {
    const document = documentOf('<pre></pre>', ELSEWHERE);
    const shown = document.querySelector('pre');
    if (shown) shown.textContent = source;
    expect(await grabPage(pageOf(document))).toMatchObject({
      ok: true,
      webmail: 'generic',
      way: 'element',
      platform: null,
    });
  });
});
