import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withheld } from '../../../lib/allowlist/withheld.ts';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';
import { readRanges } from '../../../lib/ranges/read.ts';
import { PROFILES } from '../../../lib/senders/profiles/index.ts';
import { answerText, listAnswerText } from '../../../lib/summary/answer.ts';
import { arrangeText } from '../../../lib/summary/arrange.ts';
import { dictionaries } from '../../../lib/words/index.ts';

const EMPRESA: Settings = {
  ownHosts: ['.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};

function reportOf(name: string, edit = (text: string) => text) {
  const text = readFileSync(new URL(`../../mails/${name}.eml`, import.meta.url), 'latin1');
  return inspect(readSource({ bytes: Buffer.from(edit(text), 'latin1') }), EMPRESA, {
    now: new Date('2026-11-22T12:00:00Z'),
  });
}

describe.each(['es', 'en'] as const)('in %s', (language) => {
  const words = dictionaries[language];

  test.each(['forged/inrange-dmarc-fail', 'forged/replay-whole'])('the answer about %s', async (name) => {
    const report = reportOf(name);
    const text = answerText(report, withheld(report, EMPRESA.ownHosts)!, 'CHG-1042', words);
    expect(text).toContain(report.border.ip);
    await expect(text).toMatchFileSnapshot(`goldens/answer-${name.replace('/', '-')}.${language}.txt`);
  });

  test('the answer about a list', async () => {
    const { problems } = readRanges('010.8.0.0/24\n108.175.97.5/24\n10.0.0.0/8\nmail.banco.example\n108.175.97.0/24');
    const text = listAnswerText({ sender: 'MasterBase', ticket: '', problems, refusals: [] }, words)!;
    expect(text.match(/^- /gm)).toHaveLength(problems.length);
    await expect(text).toMatchFileSnapshot(`goldens/answer-list.${language}.txt`);
  });

  test('the mail that arranges a test', async () => {
    const [masterbase] = PROFILES;
    const text = arrangeText(
      {
        sender: masterbase!.name,
        ranges: masterbase!.ranges.map(({ cidr }) => cidr),
        listDate: masterbase!.retrieved,
        listDateIs: 'retrieved',
        ticket: 'CHG-1042',
        window: '2026-11-25, 10:00-12:00 (UTC-03:00)',
        mailbox: 'prueba@empresa.example',
      },
      words,
    );
    for (const { cidr } of masterbase!.ranges) expect(text).toContain(`- ${cidr}\n`);
    await expect(text).toMatchFileSnapshot(`goldens/arrange.${language}.txt`);
  });
});

test('an answer holds nothing that a terminal or a mail program obeys', () => {
  const report = reportOf('forged/inrange-dmarc-fail', (text) =>
    text.replace(/^Message-ID: .*$/im, 'Message-ID: <a\u001b[2J\u0085b@x>'),
  );
  const text = answerText(report, 'dmarc-fail', 'A\nBcc: x@y', dictionaries.en);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(text).not.toMatch(/^Bcc:/m);
});

test('what only the administrator can mend is not written to the sender', () => {
  const refusals = [{ code: 'range.own', params: { range: '192.0.2.0/24', own: '192.0.2.0/25' } }] as const;
  expect(listAnswerText({ sender: 'X', ticket: '', problems: [], refusals }, dictionaries.en)).toBeNull();
});
