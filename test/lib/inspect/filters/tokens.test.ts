import { describe, expect, test } from 'vitest';
import type { Form } from '../../../../lib/inspect/filters/filter.ts';
import { readTokens } from '../../../../lib/inspect/filters/tokens.ts';

const CASES: readonly (readonly [Form, string, readonly string[]])[] = [
  ['list', ' CIP:192.0.2.1;CTRY:;SCL:-1;SFV:SKN;DIR:INB; ', ['CIP=192.0.2.1', 'SCL=-1', 'SFV=SKN', 'DIR=INB']],
  ['list', 'CIP:192.0.2.1; CTRY:US; SFS:(1)(2);', ['CIP=192.0.2.1', 'CTRY=US', 'SFS=(1)(2)']],
  ['list', 'CIP:2001:db8::1;H:[1.2.3.4]', ['CIP=2001:db8::1', 'H=[1.2.3.4]']],
  ['list', 'ip=[2001:db8::1];domain=gw.example', ['ip=[2001:db8::1]', 'domain=gw.example']],
  ['list', 'IPOnAllowList', ['=IPOnAllowList']],
  ['list', ';;:;=;:x', ['=x']],
  [
    'status',
    'No, score=-2.8 required=5.0 tests=BAYES_00,SPF_PASS,  T_X autolearn=ham version=4.0.1',
    ['=No', 'score=-2.8', 'required=5.0', 'BAYES_00=', 'SPF_PASS=', 'T_X=', 'autolearn=ham', 'version=4.0.1'],
  ],
  [
    'status',
    'No, score=-1 tagged_above=-9999 required=6.31  tests=[ALL_TRUSTED=-1, BAYES_00=-1.9] autolearn=no',
    ['=No', 'score=-1', 'tagged_above=-9999', 'required=6.31', 'ALL_TRUSTED=-1', 'BAYES_00=-1.9', 'autolearn=no'],
  ],
  [
    'status',
    'No, hits=0.0 tagged_above=0.0 required=8.0 tests=',
    ['=No', 'hits=0.0', 'tagged_above=0.0', 'required=8.0'],
  ],
  [
    'status',
    'Yes, SCORE=3.60 using per-user scores of TAG_LEVEL=3.5 KILL_LEVEL=9.0 tests=BSF_SC0_MV0951, HTML_MESSAGE',
    ['=Yes', 'SCORE=3.60', 'TAG_LEVEL=3.5', 'KILL_LEVEL=9.0', 'BSF_SC0_MV0951=', 'HTML_MESSAGE='],
  ],
  ['status', '(-2.6 / 5.0 requ) BAYES_00=-1.9, X_Y=0.1', ['BAYES_00=-1.9', 'X_Y=0.1']],
  ['status', 'rule=notspam policy=default score=0', ['rule=notspam', 'policy=default', 'score=0']],
  ['status', 'ip=192.0.2.7, fs=30, da=1', ['ip=192.0.2.7', 'fs=30', 'da=1']],
  [
    'symbols',
    'default: False [-5.50 / 15.00]; \tREPLY(-4.00)[]; \tBAYES_HAM(-3.00)[100.00%]; \tX(0.00)[a;b]',
    ['=False', 'score=-5.50 / 15.00', 'REPLY=-4.00', 'BAYES_HAM=-3.00', 'X=0.00'],
  ],
  ['symbols', 'default: True [15.00 / 15.00]', ['=True', 'score=15.00 / 15.00']],
  ['symbols', 'nonsense; A(1)', ['A=1']],
  [
    'report',
    '* -0.0 RCVD_IN_DNSWL_LOW RBL: Sender listed  *  0.5 HTML_MESSAGE BODY: HTML',
    ['RCVD_IN_DNSWL_LOW=-0.0', 'HTML_MESSAGE=0.5'],
  ],
  [
    'report',
    'Code version 3.2, rules version 3.2.3.45577 Rule breakdown below pts rule name description ---- ---- 0.00 NO_REAL_NAME From: does not include',
    ['NO_REAL_NAME=0.00'],
  ],
  ['value', '  Sender IP whitelisted, not delayed ', ['=Sender IP whitelisted, not delayed']],
  ['value', '   ', []],
];

describe.each(CASES)('%s: %s', (form, text, expected) => {
  test('gives its tokens, where they stand', () => {
    const tokens = readTokens(form, text);
    expect(tokens.map(({ token, value }) => `${token}=${value}`)).toEqual(expected);
    for (const { token, value, start, end } of tokens) {
      // Rspamd's score has no name of its own.
      const hasName = form !== 'symbols' || token !== 'score';
      expect(text.slice(start, end)).toContain(hasName ? token : '');
      expect(text.slice(start, end)).toContain(value);
    }
  });
});

test('one field gives no more than its share', () => {
  expect(readTokens('list', 'A:1;'.repeat(100_000)).length).toBeLessThanOrEqual(500);
  expect(readTokens('status', 'A=1 '.repeat(100_000)).length).toBeLessThanOrEqual(500);
});
