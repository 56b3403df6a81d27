import { describe, expect, test } from 'vitest';
import type { Client } from '../../../lib/received/hop.ts';
import { readOne } from './fields.ts';

const DATE = '; Sat, 21 Nov 2026 18:37:58 +0000';
const TRUE = '203.0.113.66';
const FORGED = '108.175.97.5';

function grammar(line: string) {
  const hop = readOne(`${line}${DATE}`);
  expect(hop.dialect).toBe('grammar');
  return hop;
}

describe('one address of the from-clause, where a writer puts it, is the client', () => {
  test.each([
    `from a.test (b.test [${TRUE}]) by mx.test with SMTP id 1`,
    `from a.test ([${TRUE}]) by mx.test (Foo 1.2.3.4) with ESMTP`,
    `from a.test (${TRUE}) by mx.test (Foo) id 1`,
    `from a.test [${TRUE}] by mx.test`,
    `from a.test[${TRUE}] by mx.test with SMTP`,
    `from [${TRUE}] by mx.test`,
    `from [${TRUE}] ([${TRUE}]) by mx.test with SMTP`,
    `from (b.test [${TRUE}]) by mx.test with smtp id 1`,
    `from a.test ([${TRUE}] verified) by mx.test (Foo SMTP 2) with ESMTP id 1 for x@y.test`,
    `from a.test ([${TRUE}]:10000 "EHLO b.test") by mx.test with ESMTP id 1`,
    `from a.test (HELO b.test) ([${TRUE}]) by mx.test (MOS 4.1.8) with SMTP id 1`,
    `FROM a.test ([${TRUE}]) BY mx.test WITH ESMTP ID 1 FOR x@y.test`,
    `from a.test ([${TRUE}])by mx.test with SMTP`,
    `from a.test ([${TRUE}]) by mx.test with;ESMTP id 1`,
    `from a.test ([${TRUE}]) by mx.test whith ESMTP id 1`,
    `from a.test ([${TRUE}]) via tcp by mx.test with ESMTP`,
    `from a.test ([${TRUE}]) (using TLSv1 with cipher X (1/2 bits)) by mx.test with ESMTP id 1`,
    `from by ([${TRUE}]) by mx.test with ESMTP id 1`,
    `from id (from.id [${TRUE}]) by mx.test with ESMTP id 1`,
    `from a.test ([${TRUE}]) (a comment (in a comment (in a comment))) by mx.test with ESMTP`,
    `from a.test ([${TRUE}]) by mx.test (Foo) (envelope-from <"x) by mx.test ([${FORGED}]"@attacker.test>) with SMTP id 1`,
    `from a.test ([${TRUE}]) by mx.test (Foo) with SMTP id ${FORGED} for <a@[${FORGED}]>`,
    `from a.test ([${TRUE}]) by mx.test ([${FORGED}]) with SMTP`,
  ])('%s', (line) => {
    expect(grammar(line)).toMatchObject({ client: 'sure', ip: TRUE, by: 'mx.test', problems: [] });
  });
});

describe('two addresses, or one that HELO may have said: ambiguous, never a guess', () => {
  test.each([
    [`from [${FORGED}] (x.test [${TRUE}]) by mx.test (Foo) with ESMTP id 1`, [FORGED, TRUE]],
    [`from [${TRUE}] ([${FORGED}]) by mx.test with ESMTP id 1`, [TRUE, FORGED]],
    [`from x.test (x.test [${FORGED}]) by mx.test (evil.test [${TRUE}]) by mx.test (Foo) with SMTP`, [FORGED, TRUE]],
    [`from x ([${FORGED}] (evil.test [${TRUE}]) by mx.test (Foo) with SMTP`, [FORGED, TRUE]],
    [`from x)(y [${FORGED}] (evil.test [${TRUE}]) by mx.test (Foo) with SMTP`, [FORGED, TRUE]],
    [`from [${FORGED}] (evil.test) by mx.test with SMTP`, [FORGED]],
    [`from ${FORGED} by mx.test with SMTP`, [FORGED]],
    [`from x.test (HELO ${FORGED}) by mx.test with SMTP`, [FORGED]],
    [`from x.test (helo=${FORGED}) by mx.test with SMTP`, [FORGED]],
    [`from x.test (envelope-from <a@[${FORGED}]>) by mx.test with SMTP`, [FORGED]],
    [`from [${FORGED}] (evil.test [203.0`, [FORGED]],
  ])('%s', (line, candidates) => {
    const hop = grammar(line);
    expect(hop).toMatchObject({ client: 'ambiguous', ip: null, candidates });
    expect(hop.problems.map(({ code }) => code)).toEqual(['received.ambiguous']);
  });
});

describe('lines without an address', () => {
  test.each<[string, Client, string | null]>([
    ['by mx.test (Foo) with SMTP id 1', 'local', 'mx.test'],
    ['by 192.0.2.25 with SMTP id 1', 'local', '192.0.2.25'],
    ['from a.test by mx.test with LMTP', 'local', 'mx.test'],
    ['from root by mx.test with local', 'local', 'mx.test'],
    ['from a.test by mx.test with HTTP', 'local', 'mx.test'],
    [`from a.test [192.0.2.1] by mx.test with IMAP4rev1`, 'local', 'mx.test'],
    ['from a.test by [192.0.2.1] via smtpd (for mx.test [192.0.2.2])', 'unread', '[192.0.2.1]'],
    ['from a.test by mx.test with SMTP', 'unread', 'mx.test'],
    ['from a.test (b.test [UNIX: localhost]) by mx.test with SMTP', 'unread', 'mx.test'],
    ['from a.test', 'unread', null],
    ['from', 'unread', null],
    ['something else', 'unread', null],
    ['(somebody invoked this)', 'unread', null],
    ['', 'unread', null],
  ])('%s', (line, client, by) => {
    expect(grammar(line)).toMatchObject({ client, ip: null, by, candidates: [] });
  });

  test("over the web with an address: one of the writer's own users", () => {
    expect(grammar(`from a.test (b.test [${TRUE}]) by mx.test with HTTP`)).toMatchObject({
      client: 'submission',
      ip: TRUE,
    });
  });
});

test('names, and what else the line says', () => {
  expect(grammar(`from a.test (b.test [${TRUE}]) by mx.test (Foo) with ESMTPS id AB12 for <x@y.test>`)).toMatchObject({
    helo: 'a.test',
    reverseDns: 'b.test',
    protocol: 'ESMTPS',
    id: 'AB12',
    for: 'x@y.test',
  });
  expect(grammar(`from a.test (unknown [${TRUE}]) by mx.test`).reverseDns).toBeNull();
  expect(grammar(`from a.test (${TRUE} [${TRUE}]) by mx.test`).reverseDns).toBeNull();
});
