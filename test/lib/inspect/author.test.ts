import { expect, test } from 'vitest';
import { readAuthor } from '../../../lib/inspect/author.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { readSource } from '../../../lib/message/source.ts';

const author = (header: string) => readAuthor(readMessage(readSource({ text: `${header}\n\n` })));

test.each([
  ['an ordinary one', 'From: Banco <avisos@banco.example>', 'banco.example'],
  ['bare', 'From: avisos@banco.example', 'banco.example'],
  ['two of one domain', 'From: a@banco.example, b@banco.example', 'banco.example'],
  ['its own address as display name, unquoted', 'From: a@banco.example <a@banco.example>', 'banco.example'],
  ['brackets in the display name', 'From: Fulano [x] <a@banco.example>', 'banco.example'],
  ['a comma in the display name', 'From: Banco, S.A. <a@banco.example>', null],
  ['two domains', 'From: a@banco.example, b@evil.example', null],
  ['another address as display name, unquoted', 'From: a@banco.example <b@evil.example>', null],
  ['two in brackets', 'From: <a@banco.example> <b@evil.example>', null],
  ['a domain that only begins alike', 'From: a@banco.example.evil.example <a@banco.example>', null],
  ['a group', 'From: banco: a@banco.example;', null],
  ['a route', 'From: <@evil.example:a@banco.example>', null],
  ['a route alone', 'From: <@evil.example:>', null],
  ['a group and more', 'From: x: a@evil.example; Banco <a@banco.example>', null],
  ['no address', 'From: Banco', null],
  ['an address literal', 'From: a@[192.0.2.1]', null],
  ['two fields', 'From: a@banco.example\nFrom: a@banco.example', null],
  ['none', 'Subject: x', null],
])('the domain of From: %s', (_name, header, domain) => {
  expect(author(header).domain).toBe(domain);
});

test.each([
  ['From: Banco <avisos@banco.example>', null],
  ['From: banco: a@banco.example;', 'group'],
  ['From: <@evil.example,@b.example:a@banco.example>', 'route'],
  ['From: =?utf-8?b?PGFAYmFuY28uZXhhbXBsZT4=?=,<b@evil.example>', 'encoded'],
  ['From: <=?utf-8?q?a?=@banco.example>', 'encoded'],
  ['From: a@banco.example, b@evil.example', 'several'],
  ['From: a@banco.example@evil.example', 'broken'],
  ['From: Banco', 'nameless'],
  ['From: a@[192.0.2.1]', 'nameless'],
])('%s: %s', (header, form) => {
  expect(author(header).form).toBe(form);
});
