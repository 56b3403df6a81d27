import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Product } from '../../components/Do.tsx';
import { Report } from '../../components/Report.tsx';
import { Speaks } from '../../components/words.tsx';
import type { VerdictLevel } from '../../lib/inspect/report.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { Language } from '../../lib/words/index.ts';
import { BY_LEVEL, NOBODY, readText } from './reports.ts';
import type { Read } from './reports.ts';

afterEach(cleanup);

const PRODUCTS: readonly [Product, ...Product[]] = [
  { id: 'nftables', product: 'nftables', rule: () => 'the rule' },
  { id: 'fortigate', product: 'FortiGate', rule: null },
];

function draw(
  { source, report }: Read,
  {
    language = 'en',
    ...over
  }: {
    language?: Language;
    copy?: () => Promise<void>;
    onYes?: () => void;
    onEach?: () => void;
    onServers?: () => void;
    onSteps?: (id: string) => void;
  } = {},
) {
  return render(
    <Speaks.Provider value={language}>
      <Report
        report={report}
        source={source}
        isWide
        namesMessage
        isSample={false}
        products={PRODUCTS}
        copy={over.copy ?? (() => Promise.resolve())}
        text={() => 'the report'}
        onYes={over.onYes ?? (() => {})}
        checking={{ lookups: null, part: null }}
        onLookups={() => {}}
        onPaste={() => null}
        onEach={over.onEach ?? (() => {})}
        onServers={over.onServers ?? (() => {})}
        onSteps={over.onSteps ?? (() => {})}
      />
    </Speaks.Provider>,
  );
}

const LEVELS = Object.keys(BY_LEVEL) as VerdictLevel[];
const TONE: Record<VerdictLevel, string> = {
  genuine: 'good',
  'ip-only': 'warn',
  'signature-only': 'warn',
  contradicted: 'bad',
  'not-this-sender': 'bad',
  'no-sender': 'mute',
  'cannot-tell': 'mute',
};

describe.each(LEVELS)('%s', (level) => {
  test.each(['en', 'es'] as const)('is said in a word, a sentence and a tone (%s)', (language) => {
    const read = BY_LEVEL[level]();
    expect(read.report.verdict.level).toBe(level);
    const { container } = draw(read, { language });
    const verdict = container.querySelector('.verdict')!;
    expect([...verdict.classList]).toContain(TONE[level]);
    expect(verdict.querySelector('.word')!.textContent).not.toBe('');
    expect(verdict.querySelector('h1')!.textContent).toMatch(/\.$/);
    expect(container.textContent).not.toContain('{');
  });

  test('opens a gate at one press only when genuine, and offers one at all only in range', () => {
    const { container } = draw(BY_LEVEL[level]());
    const { actions } = dictionaries.en;
    const names = [...container.querySelectorAll('.do .button')].map((button) => button.textContent ?? '');
    const opens = (text: string) => text.includes('rule') || text.includes('Rule');
    const primary = [...container.querySelectorAll('.do .primary')].map((button) => button.textContent ?? '');
    expect(primary.some(opens)).toBe(level === 'genuine');
    expect(names.some(opens)).toBe(level === 'genuine' || level === 'ip-only');
    expect(actions.copyRule).toContain('rule');
  });
});

test('the wall bears the address of the border, and the line up to which our servers wrote', () => {
  const { container } = draw(BY_LEVEL.genuine());
  expect(container.querySelector('.wall .ip')!.textContent).toBe('108.175.99.20');
  expect(container.querySelector('.wall')!.getAttribute('data-wall')).toBe('sure');
  const line = container.querySelector('.source .border-line')!;
  expect(line.previousElementSibling!.textContent).toContain('for <ana@empresa.example>; Sat, 21 Nov 2026 15:25:01');
  expect([...container.querySelectorAll('.source mark')].map((mark) => mark.textContent)).toContain('108.175.99.20');
});

test('every fact leads to its line', () => {
  const { container } = draw(BY_LEVEL.genuine());
  fireEvent.click(screen.getByText('see line 17'));
  expect(container.querySelector('.source .now')!.textContent).toContain('Received: from mta20.mbsend.example');
});

test('a first message asks whose server that is, once, in place', () => {
  const onYes = vi.fn();
  const onServers = vi.fn();
  const { container } = draw(BY_LEVEL['cannot-tell'](), { onYes, onServers });
  expect(container.querySelector('.question')!.textContent).toContain('mx1.empresa.example');
  expect(container.querySelector('.wall')!.getAttribute('data-wall')).toBe('suggested');
  fireEvent.click(screen.getByText(dictionaries.en.firstUse.yes));
  expect(onYes).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByText(dictionaries.en.firstUse.no));
  expect(onServers).toHaveBeenCalledOnce();
});

test('a platform is asked about by its name', () => {
  const { container } = draw(
    readText(
      'Received: from mta10.mbsend.example (108.175.97.10) by\n DB5EUR03FT003.mail.protection.outlook.com (10.152.20.1) with Microsoft SMTP\n Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.9 via Frontend Transport; Sat, 21 Nov 2026 20:25:03 +0000\nFrom: a@banco.example\n\n',
      NOBODY,
    ),
  );
  expect(container.querySelector('.question')!.textContent).toContain('Microsoft 365');
});

test('text of the message stays text: no elements, no hidden characters', () => {
  const { container } = draw(
    readText(
      'Received: from <img src=x onerror=alert(1)> (a.example [198.51.100.1])\n\tby mx1.empresa.example (Postfix) with ESMTP id 1;\n\tSun, 22 Nov 2026 12:00:00 +0000\nFrom: "<b>x</b>" <a@a.example>\nSubject: =?utf-8?q?ok_=E2=80=AEgnp.exe_=3Cscript=3E?=\n\n<script>alert(1)</script>\n',
    ),
  );
  expect(container.querySelector('img, script, b b')).toBeNull();
  expect(container.querySelector('.which')!.textContent).toContain('ok ⟨U+202E⟩gnp.exe <script>');
  expect(container.textContent).not.toMatch(/\u202e/);
});

test('copying announces itself, and says so when it could not', async () => {
  const copy = vi.fn(() => Promise.resolve());
  const { unmount } = draw(BY_LEVEL.genuine(), { copy });
  fireEvent.click(screen.getByText('Copy rule for', { exact: false }));
  const said = await screen.findByText(dictionaries.en.screens.copy.copied);
  expect(said.getAttribute('aria-live')).toBe('polite');
  expect(copy).toHaveBeenCalledWith('the rule');
  unmount();
  draw(BY_LEVEL.genuine(), { copy: () => Promise.reject(new Error('no focus')) });
  fireEvent.click(screen.getByText('Copy rule for', { exact: false }));
  await screen.findByText(dictionaries.en.screens.copy.refused);
});

test('the arrow opens a menu of the other products, by keyboard too', () => {
  const onSteps = vi.fn();
  draw(BY_LEVEL.genuine(), { onSteps });
  const arrow = screen.getByLabelText(dictionaries.en.actions.otherProduct);
  fireEvent.click(arrow);
  const items = screen.getAllByRole('menuitem');
  expect(document.activeElement).toBe(items[0]);
  fireEvent.keyDown(items[0]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(items[1]);
  fireEvent.click(items[1]!);
  expect(onSteps).toHaveBeenCalledWith('fortigate');
  expect(screen.queryByRole('menu')).toBeNull();
  fireEvent.click(arrow);
  fireEvent.keyDown(screen.getAllByRole('menuitem')[0]!, { key: 'Escape' });
  expect(screen.queryByRole('menu')).toBeNull();
});

test('green and red are for witnesses we believe', () => {
  const { container } = draw(BY_LEVEL['signature-only']());
  for (const row of container.querySelectorAll('.checks tr[data-believed=false]'))
    expect([...row.classList]).toEqual(['mute']);
});

const GATED =
  'Received: from us-1.mimecast.com (205.139.110.120) by\n x.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server\n (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.9; Sat, 21 Nov 2026 20:25:03 +0000\nReceived: from mta10.mbsend.example (mta10.mbsend.example [108.175.97.10])\n by relay.mimecast.com with ESMTP id us-mta-1-a-1; Sat, 21 Nov 2026 20:25:33 +0000\nFrom: a@banco.example\n\n';

describe('a gateway in front', () => {
  const platform = { ...NOBODY, platform: 'microsoft365' as const };

  test.each(['en', 'es'] as const)('is asked about where it decides the verdict (%s)', (language) => {
    const onYes = vi.fn();
    const { container } = draw(readText(GATED, platform), { language, onYes });
    expect(container.querySelector('.question')!.textContent).toContain('Mimecast');
    expect(container.querySelector('.verdict h1')!.textContent).toContain('Mimecast');
    expect(container.textContent).not.toContain('{');
    fireEvent.click(screen.getByText(dictionaries[language].firstUse.yes));
    expect(onYes).toHaveBeenCalledOnce();
  });

  test('once declared is asked about no more', () => {
    const { container } = draw(readText(GATED, { ...platform, gateways: ['mimecast'] }));
    expect(container.querySelector('.question')).toBeNull();
    expect(container.querySelector('.wall .ip')!.textContent).toBe('108.175.97.10');
  });
});

describe('the trail', () => {
  const hopsOf = (read: Read, language: Language = 'en') => [
    ...draw(read, { language }).container.querySelectorAll('.hop'),
  ];

  test.each(['en', 'es'] as const)(
    'says for each line what it is worth, why, who writes so, and how it was encrypted (%s)',
    (language) => {
      const read = BY_LEVEL.genuine();
      const { hopPosition, hopReason } = dictionaries[language];
      const hops = hopsOf(read, language);
      expect(hops).toHaveLength(read.report.hops.length);
      for (const [index, hop] of hops.entries()) {
        const { position, reason } = read.report.hops[index]!;
        expect(hop.querySelector('details')!.textContent).toContain(`${hopPosition[position]}: ${hopReason[reason]}`);
      }
      const border = hops[read.report.border.hop!]!.querySelector('details')!.textContent;
      expect(border).toContain('Postfix');
      expect(border).toContain('TLSv1.3, TLS_AES_256_GCM_SHA384');
      expect(border).toContain('2026-11-21 20:25:01 UTC');
    },
  );

  test('a delay that runs backwards is said, with its length', () => {
    const [top] = hopsOf(readText(GATED, { ...NOBODY, platform: 'microsoft365' }));
    expect(top!.querySelector('.took')!.textContent).toContain('−30 s, clock off');
    expect(top!.querySelector('.bar-of')).toBeNull();
  });
});
