import { describe, expect, test } from 'vitest';
import { aligned } from '../../../lib/authentication/alignment.ts';

describe('alignment with From', () => {
  test.each([
    ['banco.example', 'banco.example', 'strict'],
    ['BANCO.example.', 'banco.example', 'strict'],
    ['bücher.example', 'xn--bcher-kva.example', 'strict'],
    ['Bücher.Example', 'XN--BCHER-KVA.EXAMPLE.', 'strict'],
    ['bounce.banco.example', 'banco.example', 'relaxed'],
    ['banco.example', 'avisos.banco.example', 'relaxed'],
    ['a.banco.com.pe', 'b.banco.com.pe', 'relaxed'],
    ['a.gob.cl', 'b.gob.cl', null],
    ['com.pe', 'banco.com.pe', null],
    ['com.pe', 'com.pe', 'strict'],
    ['evil.example', 'banco.example', null],
    ['banco.example.evil.example', 'banco.example', null],
    ['xbanco.example', 'banco.example', null],
    ['a.github.io', 'b.github.io', null],
    ['github.io', 'a.github.io', null],
    ['x.a.github.io', 'a.github.io', 'relaxed'],
    ['1.2.0.192', '3.2.0.192', null],
    ['192.0.2.1', '192.0.2.1', null],
    ['', '', null],
    ['banco.example, evil.example', 'banco.example', null],
    ['localhost', 'localhost', 'strict'],
    ['a.local', 'b.local', null],
  ])('%s and %s: %s', (domain, from, expected) => {
    expect(aligned(domain, from)).toBe(expected);
  });
});
