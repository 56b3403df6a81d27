import { expect, test } from 'vitest';
import { reportText } from '../../../lib/summary/text.ts';
import { dictionaries } from '../../../lib/words/index.ts';
import { BEHIND_POSTFIX, IN_MICROSOFT, behindPostfix, inMicrosoft, reportOf } from '../inspect/filters/mails.ts';

/** The block under its title, without its indentation. */
function section(text: string, title: string): string[] {
  const lines = text.split('\n');
  const start = lines.indexOf(title);
  const end = lines.indexOf('', start);
  return start === -1 ? [] : lines.slice(start + 1, end === -1 ? undefined : end).map((line) => line.trim());
}

test('the answer, what follows from it, and the tokens with a meaning', () => {
  const report = reportOf(inMicrosoft({ report: 'SCL:-1;IPV:CAL;SFV:SKI;SFS:(1)(2);' }), IN_MICROSOFT);
  const { es } = dictionaries;
  expect(section(reportText(report, es), es.filters.title)).toEqual([
    'Se entregó porque coincidió su lista de IP permitidas (IPV:CAL).',
    es.filters.outcome['m365-ip-list'].detail,
    `SFV:SKI  ${es.filters.meaning['sfv-ski']}  Microsoft 365, Exchange  ${es.text.believed}`,
    `IPV:CAL  ${es.filters.meaning['ipv-cal']}  Microsoft 365, Exchange  ${es.text.believed}`,
    `SCL:-1  ${es.filters.meaning['scl-skipped']}  Microsoft 365, Exchange  ${es.text.believed}`,
    '1 token más sin significado publicado',
  ]);
});

test('a claim says why it is one', () => {
  const report = reportOf(behindPostfix({ below: 'X-Spam-Flag: NO\n' }), BEHIND_POSTFIX);
  const { en } = dictionaries;
  expect(section(reportText(report, en), en.filters.title)).toEqual([
    en.filters.claimsOnly.title,
    en.filters.claimsOnly.detail,
    `X-Spam-Flag: NO  not taken for spam  SpamAssassin or alike  not believed: ${en.filters.belief['below-border']}`,
  ]);
});

test('where no filter wrote there is no section', () => {
  const text = reportText(reportOf(behindPostfix({}), BEHIND_POSTFIX), dictionaries.en);
  expect(text).not.toContain(dictionaries.en.filters.title);
});
