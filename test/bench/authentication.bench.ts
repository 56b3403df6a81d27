import { expect, test } from 'vitest';
import { readAuthentication } from '../../lib/authentication/read.ts';
import type { Field } from '../../lib/message/message.ts';
import { ATTACKS } from '../lib/authentication/attacks.ts';

const VANTAGE = { borderField: 99, ownIds: ['mx.example.net'], idLessBelieved: false, sealBelieved: false };

const SIZE = 64_000;

const HONEST =
  ' mx.example.net; dkim=pass (2048-bit key; unprotected) header.d=banco.example header.i=@banco.example header.a=rsa-sha256' +
  ' header.s=mb1 header.b=MWwTPX4T; spf=pass (domain of a@bounce.banco.example designates 192.0.2.1 as permitted sender)' +
  ' smtp.mailfrom=a@bounce.banco.example; dmarc=pass (p=reject dis=none) header.from=banco.example';

function field(text: string): Field {
  const span = { start: 0, end: text.length };
  return { index: 0, name: 'Authentication-Results', key: 'authentication-results', span, value: span, text };
}

/** The least that any reader must do: parts at `;`, pairs at `=`, comments left out. No regex, one walk. */
function leastWork(text: string): Map<string, string>[] {
  const parts: Map<string, string>[] = [new Map()];
  let depth = 0;
  let start = 0;
  let equals = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x3b;
    if (code === 0x28) depth++;
    else if (code === 0x29) depth--;
    else if (depth === 0 && code === 0x3d && equals < 0) equals = at;
    else if (depth === 0 && (code === 0x20 || code === 0x3b)) {
      if (equals > start) parts.at(-1)?.set(text.slice(start, equals), text.slice(equals + 1, at));
      if (code === 0x3b) parts.push(new Map());
      start = at + 1;
      equals = -1;
    }
  }
  return parts;
}

test('an honest field: at most thirty times the least work', async ({ bench }) => {
  const honest = field(HONEST);
  const methods = readAuthentication([honest], VANTAGE).results.map(({ method }) => method);
  expect(leastWork(HONEST).flatMap((pairs) => [...pairs.keys()].slice(0, 1))).toStrictEqual(methods);
  const results = await bench.compare(
    bench('read', () => void readAuthentication([honest], VANTAGE)),
    bench('least', () => void leastWork(HONEST)),
  );
  expect(results.get('least').throughput.mean / results.get('read').throughput.mean).toBeLessThan(30);
});

test('64 KB of any attack: at most eight times 64 KB of honest parts', async ({ bench }) => {
  const honest = field(HONEST.repeat(200).slice(0, SIZE));
  const hostile = ATTACKS.map((attack) => field(`a.example; dkim=pass a.b=c@${attack.repeat(SIZE)}`.slice(0, SIZE)));
  const results = await bench.compare(
    bench('honest', () => void readAuthentication([honest], VANTAGE)),
    ...hostile.map((attack, index) => bench(`attack ${index}`, () => void readAuthentication([attack], VANTAGE))),
    { time: 150, warmupTime: 50 },
  );
  const throughput = results.get('honest').throughput.mean;
  const ratios = ATTACKS.map((attack, index) => ({
    attack,
    ratio: throughput / results.get(`attack ${index}`).throughput.mean,
  }));
  expect(ratios.filter(({ ratio }) => ratio > 8)).toStrictEqual([]);
});
