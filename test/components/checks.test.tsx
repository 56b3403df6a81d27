import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Checks } from '../../components/Checks.tsx';
import { Speaks } from '../../components/words.tsx';
import type { DkimCheck } from '../../lib/authentication/check.ts';
import type { OwnCheck } from '../../lib/authentication/own-check.ts';
import type { SpfCheck } from '../../lib/authentication/spf/outcome.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { Language } from '../../lib/words/index.ts';
import { readMail } from './reports.ts';

afterEach(cleanup);

/** A server of ours wrote dmarc, spf and dkim of banco.example; all passed. */
const { report } = readMail('delivered/ok-99');
const field = report.message.signatures[0]!;

const DKIM: DkimCheck = {
  method: 'dkim',
  result: 'pass',
  domain: field.value.domain,
  selector: field.value.selector,
  why: 'verified',
  params: { bits: 1024 },
  notes: ['short-key'],
  field: field.field,
  at: field.at,
};
const REFUSED: DkimCheck = {
  ...DKIM,
  result: 'policy',
  why: 'text-appended',
  params: { signed: 100, appended: 2300, start: 9 },
  notes: [],
};
const SPF: SpfCheck = {
  method: 'spf',
  result: 'temperror',
  domain: 'bounce.banco.example',
  selector: null,
  why: 'spf-dns-failed',
  params: { ip: '192.0.2.1', identity: 'mailfrom', name: 'bounce.banco.example', reason: 'timeout' },
  notes: [],
  field: null,
  at: null,
};
const ARC: OwnCheck = {
  ...DKIM,
  method: 'arc',
  domain: 'forward.example',
  why: 'chain-verified',
  params: { sets: 1 },
  notes: [],
};

function rowsOf(checks: readonly OwnCheck[], language: Language = 'en') {
  const { container } = render(
    <Speaks.Provider value={language}>
      <Checks report={{ ...report, checks }} lineOf={() => 7} onLine={() => {}} />
    </Speaks.Provider>,
  );
  expect(container.textContent).not.toMatch(/[{}[\]]/);
  return [...container.querySelectorAll('tbody tr')].map((row) => ({
    row,
    method: row.querySelector('td .term, td .quoted')?.textContent,
    own: row.querySelector('[data-column]'),
  }));
}

describe('what Postern checked itself', () => {
  test('has no column where nothing was checked', () => {
    expect(rowsOf([]).filter(({ own }) => own)).toEqual([]);
  });

  test.each(['en', 'es'] as const)('stands beside the word of the server about the same signature (%s)', (language) => {
    const row = rowsOf([DKIM], language).find(({ method }) => method === 'DKIM')!;
    expect(row.row.querySelectorAll('.said.good')).toHaveLength(1);
    const { checkWhy } = dictionaries[language];
    expect(row.own!.textContent).toContain(checkWhy.verified.replace('{domain}', 'banco.example'));
    expect(row.own!.textContent).toContain('2048');
    expect(row.row.ownerDocument.querySelector('.differs')).toBeNull();
  });

  test('about another domain or another selector stands alone, with its line', () => {
    for (const check of [
      { ...DKIM, domain: 'other.example' },
      { ...REFUSED, selector: 'other' },
    ]) {
      const rows = rowsOf([check]);
      const said = rows.find(({ row, method }) => method === 'DKIM' && row.hasAttribute('data-believed'))!;
      const alone = rows.find(({ row, method }) => method === 'DKIM' && !row.hasAttribute('data-believed'))!;
      expect(said.own!.textContent).toBe(dictionaries.en.checks.notChecked);
      expect(alone.own!.querySelector('.said')!.textContent).toBe(check.result);
      expect(alone.row.textContent).toContain(dictionaries.en.checks.nothing);
      expect(alone.row.querySelector('.at')!.textContent).toBe('line 7');
      expect(rows.some(({ row }) => row.classList.contains('differs'))).toBe(false);
      cleanup();
    }
  });

  test('and contradicts the server is said in a row of its own', () => {
    const rows = rowsOf([REFUSED]);
    const at = rows.findIndex(({ method }) => method === 'DKIM');
    expect(rows[at]!.own!.querySelector('.said')!.className).toBe('said bad');
    expect(rows[at]!.own!.textContent).toContain('2,300');
    expect(rows[at + 1]!.row.textContent).toBe(
      'Your server wrote “pass”, Postern’s own check says “policy”: the own check counts.',
    );
  });

  test('without being able to tell contradicts nobody', () => {
    const rows = rowsOf([SPF]);
    expect(rows.find(({ own }) => own?.querySelector('.said'))!.own!.textContent).toContain('no answer in time');
    expect(rows.some(({ row }) => row.classList.contains('differs'))).toBe(false);
  });

  test('of an ARC chain is for information, and never green', () => {
    const row = rowsOf([ARC]).find(({ method }) => method === 'ARC')!;
    expect(row.own!.querySelector('.said')!.className).toBe('said mute');
    expect(row.own!.textContent).toContain(dictionaries.en.checks.information);
  });

  test('is explained once, however many rows it stands in', () => {
    const said = report.results.find(({ method }) => method === 'dkim')!;
    const twice = { ...report, results: [...report.results, { ...said, believed: false }], checks: [DKIM] };
    const { container } = render(<Checks report={twice} lineOf={() => 1} onLine={() => {}} />);
    expect(container.querySelectorAll('[data-column] .said')).toHaveLength(2);
    expect(container.textContent.split('The signature holds')).toHaveLength(2);
  });
});
