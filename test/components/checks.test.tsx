import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Checking } from '../../components/Checking.tsx';
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

const DONE = { lookups: null, part: null };

function rowsOf(checks: readonly OwnCheck[], language: Language = 'en') {
  const { container } = render(
    <Speaks.Provider value={language}>
      <Checks
        report={{ ...report, checks }}
        checking={DONE}
        onLookups={() => {}}
        pasting={null}
        lineOf={() => 7}
        onLine={() => {}}
      />
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
    const { container } = render(
      <Checks report={twice} checking={DONE} onLookups={() => {}} pasting={null} lineOf={() => 1} onLine={() => {}} />,
    );
    expect(container.querySelectorAll('[data-column] .said')).toHaveLength(2);
    expect(container.textContent.split('The signature holds')).toHaveLength(2);
  });
});

describe.each(['en', 'es'] as const)('how it is getting on (%s)', (language) => {
  const { checks } = dictionaries[language];
  const HOST = 'dns.example';
  const line = (checking: Checking, bytes = 4000, onLookups = () => {}) => {
    const of = { ...report, source: { ...report.source, bytes } };
    const { container } = render(
      <Speaks.Provider value={language}>
        <Checks
          report={of}
          checking={checking}
          onLookups={onLookups}
          pasting={null}
          lineOf={() => 1}
          onLine={() => {}}
        />
      </Speaks.Provider>,
    );
    return container.querySelector('[role="status"]')!;
  };

  test.each<[string, Checking['lookups'], string, string]>([
    ['switched off', { state: 'off' }, checks.lookupsOff, checks.switchOn],
    ['not permitted', { state: 'refused', host: HOST }, checks.lookupsRefused.replace('{host}', HOST), checks.permit],
  ])('DNS %s: said, with the way to change it', (_, lookups, sentence, way) => {
    const onLookups = vi.fn<() => void>();
    const button = line({ lookups, part: null }, 0, onLookups).querySelector('button')!;
    expect(button.parentElement!.textContent).toBe(`${sentence} ${way}`);
    fireEvent.click(button);
    expect(onLookups).toHaveBeenCalledOnce();
  });

  test('under way: who is asked, and of a large message how far it is', () => {
    const lookups = { state: 'on', host: HOST } as const;
    const small = line({ lookups, part: 0.5 });
    expect(small.textContent).toBe(checks.asking.replace('{host}', HOST));
    expect(small.querySelector('progress')).toBeNull();
    cleanup();
    const large = line({ lookups: { state: 'off' }, part: 0.5 }, 25_000_000);
    expect(large.textContent).toBe(checks.running);
    expect(large.querySelector('progress')!.value).toBe(0.5);
    cleanup();
    expect(line({ lookups, part: 1 }, 25_000_000).querySelector('progress')).toBeNull();
  });

  test('done, or of a sample: nothing', () => {
    expect(line({ lookups: { state: 'on', host: HOST }, part: null }).textContent).toBe('');
    cleanup();
    expect(line({ lookups: null, part: 0.5 }).textContent).toBe('');
  });
});
