import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspect } from '../../lib/inspect/inspect.ts';
import type { Settings } from '../../lib/inspect/settings.ts';
import { readSource } from '../../lib/message/source.ts';

const SETTINGS: Settings = {
  ownHosts: ['.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};
const WORLD = { now: new Date('2026-11-22T12:00:00Z') };

/** Of the whole road against its unavoidable first step; about 110 when written. Public peers stand at 500 and more. */
const AT_MOST = 250;

const mail = readFileSync(new URL('../mails/forged/replay-whole.eml', import.meta.url).pathname);

/** The least that any reader must do: decode, cut lines, tell fields from folds. */
function leastWork(bytes: Uint8Array): Map<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of new TextDecoder('latin1').decode(bytes).split('\n')) {
    if (line === '') break;
    if (line.startsWith(' ') || line.startsWith('\t')) fields.set(name, `${fields.get(name) ?? ''}${line}`);
    else {
      const colon = line.indexOf(':');
      name = line.slice(0, colon).toLowerCase();
      fields.set(name, line.slice(colon + 1));
    }
  }
  return fields;
}

test('a whole message of seven hops', async ({ bench }) => {
  const report = inspect(readSource({ bytes: mail }), SETTINGS, WORLD);
  expect(report.border.ip).toBe('203.0.113.66');
  const least = await bench('names and values', () => leastWork(mail)).run();
  const whole = await bench('inspect', () => inspect(readSource({ bytes: mail }), SETTINGS, WORLD)).run();
  const ratio = least.throughput.mean / whole.throughput.mean;
  console.log(`inspect: ${ratio.toFixed(1)} x reading the header once (at most ${AT_MOST})`);
  expect(ratio).toBeLessThan(AT_MOST);
});
