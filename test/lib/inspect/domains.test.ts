import { describe, expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect/inspect.ts';
import { linksOf } from '../../../lib/inspect/links.ts';
import { readSource } from '../../../lib/message/source.ts';
import { latin1FromBytes, utf8FromText } from '../../../lib/base/bytes.ts';
import { countReads } from '../../support/count-reads.ts';
import { LINKS } from './hostile.ts';
import { HONEST, mail, OWN_HOST } from './honest.ts';

const settings = { ownHosts: [OWN_HOST], ownNetworks: [], authservIds: [], platform: null, sender: null };
const inspected = (text: string) =>
  inspect(readSource({ bytes: utf8FromText(text) }), settings, { now: new Date('2026-11-22T12:00:00Z') });
const domains = (text: string) =>
  inspected(text).domains.map(({ domain, places }) => [domain, ...places.map(({ kind }) => kind)]);

describe('every domain of a message', () => {
  test('in reading order, once, with each kind of place', () => {
    const text = mail({
      more: 'Sender: a@mbsend.example\r\nReply-To: a@correo.banco.example\r\nList-Unsubscribe: <https://baja.example/u>, <mailto:baja@banco.example>\r\n',
      body: 'Content-Type: text/html; charset=utf-8\r\n\r\n<a href="https://\u00f1and\u00fa.example/x">banco.example</a> <img src="//img.example/a.png"> www.otro.example\r\n',
    });
    expect(domains(text)).toEqual([
      ['bounce.banco.example', 'envelope-sender'],
      ['mta10.mbsend.example', 'helo', 'reverse-dns'],
      ['banco.example', 'dkim-domain', 'from', 'link'],
      ['mbsend.example', 'sender'],
      ['correo.banco.example', 'reply-to'],
      ['baja.example', 'link'],
      ['xn--and-6ma2c.example', 'link'],
      ['img.example', 'link'],
      ['www.otro.example', 'link'],
    ]);
  });

  test('each place is where the domain stands', () => {
    const text = mail();
    const source = latin1FromBytes(utf8FromText(text));
    const { domains: all } = inspected(text);
    for (const { domain, places } of all)
      for (const { at } of places) expect(source.slice(at.start, at.end)).toContain(domain);
    expect(all.find(({ domain }) => domain === 'banco.example')!.places.map(({ field }) => field !== null)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('both forms of an IDN', () => {
    const { domains: all } = inspected(mail({ from: 'From: a@xn--and-6ma2c.example\r\n' }));
    expect(all.find(({ domain }) => domain === 'xn--and-6ma2c.example')!.unicode).toBe('\u00f1and\u00fa.example');
  });

  test('links in base64 and quoted-printable point at their part', () => {
    for (const [encoding, body] of [
      ['base64', Buffer.from('ver https://enlace.example/ aqui').toString('base64')],
      ['quoted-printable', 'ver https://enlace=\r\n.example/?a=3D1'],
    ] as const) {
      const text = mail({
        body: `Content-Type: text/plain\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`,
      });
      const { domains: all } = inspected(text);
      const [place] = all.find(({ domain }) => domain === 'enlace.example')!.places;
      expect(text.slice(place!.at.start, place!.at.end).trim()).toBe(body);
    }
  });

  test('parts that are attached messages or pictures are not text', () => {
    const body = 'Content-Type: image/svg+xml\r\n\r\n<a href="https://evil.example/">\r\n';
    expect(domains(mail({ body })).flat()).not.toContain('evil.example');
  });

  test('a thousand domains are two hundred', () => {
    const links = Array.from({ length: 1000 }, (_, index) => `http://a${index}.example/`).join(' ');
    expect(inspected(mail({ body: `${HONEST.body}${links}` })).domains).toHaveLength(200);
  });
});

describe('links', () => {
  const found = (text: string) => [...linksOf(latin1FromBytes(utf8FromText(text)))].map(({ domain }) => domain);

  test.each([
    ['https://banco.example/a?b=c', ['banco.example']],
    ['HTTP://BANCO.EXAMPLE', ['banco.example']],
    ['https://banco.example@evil.example/', ['evil.example']],
    ['https://banco.example:x@evil.example:8443/', ['evil.example']],
    ['https:\\\\evil.example\\banco.example', ['evil.example']],
    ['https://ev%69l.example/', ['evil.example']],
    ['https://banco.example.', ['banco.example']],
    ['(https://banco.example)', ['banco.example']],
    ['mailto:ana@banco.example?subject=x', ['banco.example']],
    ['<a href=//banco.example>', ['banco.example']],
    ['www.banco.example/x', ['www.banco.example']],
    ['http://b\u00e1nco.example/', ['xn--bnco-5na.example']],
    ['http://192.0.2.1/ http://[2001:db8::1]/ http://localhost/', []],
    ['a@banco.example banco.example //banco.example awww.', []],
    ['http://%zz.example/', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(Object.entries(LINKS))('linear: %s', (_name, make) => {
    const text = make(30_000);
    expect(countReads(() => [...linksOf(text)]) / text.length).toBeLessThan(20);
  });
});
