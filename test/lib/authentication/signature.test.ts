import { expect, test } from 'vitest';
import { readSignatures } from '../../../lib/authentication/signature.ts';
import { countReads } from '../../support/count-reads.ts';
import { TAG_LISTS } from '../inspect/hostile.ts';
import { headerFields } from './fields.ts';

const read = (value: string) => readSignatures(headerFields(`DKIM-Signature:${value}\r\n`))[0]!;

test('the tags that say who vouches, and for what', () => {
  const header =
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=Banco.Example;\r\n\ts=mb1; t=1795292700; x=1795897500; l=20;\r\n' +
    '\th=Date : From:To:\r\n\t Subject:From; bh=YWJj;\r\n\tb=MWwT\r\n\t PX4T\r\n';
  const [signature, ...others] = readSignatures(headerFields(header));
  expect(others).toEqual([]);
  expect(signature).toMatchObject({
    domain: 'banco.example',
    selector: 'mb1',
    headers: ['date', 'from', 'to', 'subject', 'from'],
    signature: 'MWwTPX4T',
    bodyCanonicalization: 'relaxed',
    bodyLength: 20,
    signedAt: 1_795_292_700,
    expiresAt: 1_795_897_500,
    isAmbiguous: false,
  });
  expect(header.slice(signature!.at.start, signature!.at.end)).toBe('Banco.Example');
});

test.each([
  ['', { domain: '', selector: '', signature: '', bodyLength: null, signedAt: null, isAmbiguous: false }],
  [' d=a.example; d=b.example', { domain: 'a.example', isAmbiguous: true }],
  [' D=a.example; d=b.example', { domain: 'b.example', isAmbiguous: false }],
  [' d = a.example ;; s= x', { domain: 'a.example', selector: 'x' }],
  [' c=relaxed', { bodyCanonicalization: 'simple' }],
  [' c=simple/relaxed', { bodyCanonicalization: 'relaxed' }],
  [' l=-1; t=1e9; x=99999999999999', { bodyLength: null, signedAt: null, expiresAt: null }],
  [' nothing; =; a', { domain: '' }],
])('%j', (value, expected) => {
  expect(read(value)).toMatchObject(expected);
});

test('a thousand signatures are a hundred', () => {
  expect(readSignatures(headerFields('DKIM-Signature: d=a.example\r\n'.repeat(1000)))).toHaveLength(100);
});

test.each(Object.entries(TAG_LISTS))('linear: %s', (_name, make) => {
  const value = make(30_000);
  const fields = headerFields(`DKIM-Signature: ${value.replaceAll(/[\r\n]+/g, ' ')}\r\n`);
  expect(countReads(() => readSignatures(fields)) / value.length).toBeLessThan(20);
});
