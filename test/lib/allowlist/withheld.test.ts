import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withheld } from '../../../lib/allowlist/withheld.ts';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';

const EMPRESA: Settings = {
  ownHosts: ['.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};

function because(name: string, ownHosts: readonly string[] = EMPRESA.ownHosts, edit = (text: string) => text) {
  const text = readFileSync(new URL(`../../mails/${name}.eml`, import.meta.url), 'latin1');
  const report = inspect(readSource({ bytes: Buffer.from(edit(text), 'latin1') }), EMPRESA, {
    now: new Date('2026-11-22T12:00:00Z'),
  });
  return withheld(report, ownHosts);
}

describe('a message opens no gate', () => {
  test.each([
    ['delivered/ok-99', null],
    ['forged/inrange-dmarc-fail', 'dmarc-fail'],
    ['forged/replay-whole', 'not-listed'],
    ['dsn/b-554-rbl.dsn-failed.mta10', null],
  ] as const)('%s: %s', (name, reason) => {
    expect(because(name)).toBe(reason);
  });

  test.each([
    ['.banco.example', 'own-domain'],
    ['mx9.banco.example', 'own-domain'],
    ['.otrobanco.example', null],
    ['mx.google.com', null],
  ] as const)('with our domain in From, %s being ours: %s', (host, reason) => {
    expect(because('delivered/ok-99', [host])).toBe(reason);
  });

  test('a mailbox platform’s servers do not make its domains ours', () => {
    const asGoogle = (text: string) => text.replaceAll('banco.example', 'google.com');
    expect(because('delivered/ok-99', ['mx.google.com'], asGoogle)).not.toBe('own-domain');
  });
});
