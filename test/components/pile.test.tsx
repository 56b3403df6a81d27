import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Bounces, PAGE } from '../../components/pile/Bounces.tsx';
import { LeftOut } from '../../components/pile/LeftOut.tsx';
import { OpenRow } from '../../components/pile/OpenRow.tsx';
import { Progress } from '../../components/pile/Progress.tsx';
import { EVERYTHING, rowsOf } from '../../components/pile/view.ts';
import { Views } from '../../components/pile/Views.tsx';
import { Speaks } from '../../components/words.tsx';
import { bounceRows } from '../../lib/inspect/bounce-rows.ts';
import type { BounceRow } from '../../lib/inspect/bounce-rows.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { LANGUAGES } from '../../lib/words/language.ts';
import type { Language } from '../../lib/words/language.ts';
import { listedOf, recipientOf, rowsOfAll } from '../lib/inspect/bounce-list.ts';

afterEach(cleanup);

const { en } = dictionaries;

const ROWS = [
  ...rowsOfAll(
    { recipient: 'zoe@empresa.example', move: 'sender', reason: 'userunknown' },
    {
      recipient: 'ana@empresa.example',
      move: 'recipient_admin',
      reason: 'blocked',
      replyCode: '554',
      enhancedCode: '5.7.1',
      addressDead: false,
      diagnostic: 'smtp; 554 5.7.1 Listed by Quokka',
    },
    {
      recipient: 'luis@empresa.example',
      move: 'none',
      reason: 'greylisted',
      replyCode: '451',
      enhancedCode: '4.7.1',
      final: false,
      addressDead: false,
      remote: null,
    },
    {
      recipient: null,
      move: 'depends',
      reason: 'undefined',
      replyCode: null,
      enhancedCode: null,
      final: null,
      addressDead: false,
      sourceCode: '131',
    },
  ),
  ...bounceRows(listedOf({ kind: null, recipients: [], subject: 'Boletín' }), 4),
];

/** The table with its state, as the page holds it. */
function Held({
  rows,
  onOpen,
  last = null,
}: {
  rows: readonly BounceRow[];
  onOpen: (index: number) => void;
  last?: number | null;
}) {
  const [{ view, from }, set] = useState({ view: EVERYTHING, from: 0 });
  return (
    <Bounces
      rows={rows}
      shown={rowsOf(rows, view, en)}
      view={view}
      from={from}
      onView={(next, start) => set({ view: next, from: start })}
      onOpen={onOpen}
      last={last}
      csv={() => 'csv'}
      copy={async () => {}}
      onSave={() => {}}
    />
  );
}

function draw(rows: readonly BounceRow[] = ROWS, language: Language = 'en', last: number | null = null) {
  const onOpen = vi.fn();
  const { container } = render(
    <Speaks.Provider value={language}>
      <Held rows={rows} onOpen={onOpen} last={last} />
    </Speaks.Provider>,
  );
  return { container, onOpen };
}

const recipients = (container: Element) =>
  [...container.querySelectorAll('tbody th')].map((cell) => cell.textContent.split('@')[0]);
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the table of bounces', () => {
  test.each(LANGUAGES)(
    'says of each recipient who, which code, why, whose move, whether final, by whom: %s',
    (language) => {
      const { container } = draw(ROWS, language);
      const { moves, reasons, pile } = dictionaries[language];
      const cells = [...container.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td,th')].map((cell) => cell.textContent),
      );
      expect(cells[1]).toEqual([
        expect.stringContaining('12:31'),
        'ana@empresa.example',
        '554 5.7.1',
        reasons.blocked.label,
        moves.recipient_admin,
        pile.final,
        'mx1.empresa.example',
      ]);
      expect(cells[0]?.[5]).toBe(pile.final + dictionaries[language].bounce.dead);
      expect(cells[2]?.slice(5)).toEqual([pile.tried, '']);
      expect(cells[3]?.[2]).toContain('131');
      expect(cells[4]?.[4]).toBe(pile.noBounce);
      expect(container.textContent).not.toMatch(/[{}]|undefined|null/);
    },
  );

  test('a move is a colour, a drawing and a word', () => {
    const { container } = draw();
    const row = container.querySelector('tr[data-side=recipient_admin]')!;
    expect(row.className).toBe('warn');
    expect(row.querySelector('.said .icon')).not.toBeNull();
    expect(row.querySelector('.said')!.textContent).toBe(en.moves.recipient_admin);
  });

  test('text of the message stays text', () => {
    const hostile = '<img src=x>\u202Egnp.exe';
    const row = listedOf({ subject: hostile, recipients: [recipientOf({ recipient: hostile, remote: hostile })] });
    const { container } = draw(bounceRows(row, 0));
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelectorAll('.spelled')).toHaveLength(3);
  });

  test('no more rows than a page are drawn', () => {
    const { container } = draw(
      rowsOfAll(...Array.from({ length: 1000 }, (_, index) => ({ recipient: `a${index}@b.example` }))),
    );
    expect(container.querySelectorAll('tbody tr')).toHaveLength(PAGE);
    const pages = within(screen.getByRole('navigation', { name: en.pile.pages }));
    expect(pages.getByText('1–50 of 1,000')).toBeDefined();
    fireEvent.click(pages.getByText(en.pile.next));
    expect(recipients(container)[0]).toBe('a50');
    fireEvent.click(pages.getByText(en.pile.previous));
    expect(recipients(container)[0]).toBe('a0');
  });
});

describe('numbers', () => {
  test('by move: each shows its own, a second press all again', () => {
    const { container } = draw();
    const counts = [...container.querySelectorAll('.count')].map((count) => count.textContent);
    expect(counts).toEqual([
      '5all',
      '1your move',
      '1the sender’s move',
      '1open: read the text',
      '1nobody’s: wait',
      '1no bounces',
    ]);
    press(/1\s*your move/);
    expect(recipients(container)).toEqual(['ana']);
    expect(container.querySelector('[role=status]')!.textContent).toBe('1 of 5 shown');
    press(/1\s*your move/);
    expect(recipients(container)).toHaveLength(5);
  });

  test('by reason, also beside a move', () => {
    const { container } = draw();
    press(/no such mailbox/);
    expect(recipients(container)).toEqual(['zoe']);
    press(/1\s*your move/);
    expect(container.querySelector('table')).toBeNull();
    fireEvent.click(screen.getByText(en.pile.clear));
    expect(recipients(container)).toHaveLength(5);
  });
});

test('a search looks in what was said too', () => {
  const { container } = draw();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'quokka' } });
  expect(recipients(container)).toEqual(['ana']);
});

describe('order', () => {
  const sorted = (container: Element) => container.querySelector('[aria-sort]')?.getAttribute('aria-sort') ?? null;

  test('a head sorts up, then down, then not at all', () => {
    const { container } = draw();
    const given = recipients(container);
    press(/^Recipient$/);
    expect([sorted(container), recipients(container)]).toEqual([
      'ascending',
      [en.pile.nothingTold, en.pile.nothingTold, 'ana', 'luis', 'zoe'],
    ]);
    press(/^Recipient$/);
    expect([sorted(container), recipients(container)[0]]).toEqual(['descending', 'zoe']);
    press(/^Recipient$/);
    expect([sorted(container), recipients(container)]).toEqual([null, given]);
  });

  test.each([
    ['message', [0, 1, 2, 3, 4]],
    ['code', [4, 3, 2, 0, 1]],
    ['reason', [4, 1, 2, 3, 0]],
    ['move', [1, 0, 3, 2, 4]],
    ['final', [0, 1, 2, 3, 4]],
    ['remote', [2, 4, 0, 1, 3]],
  ] as const)('by %s', (by, order) => {
    const found = rowsOf(ROWS, { ...EVERYTHING, sort: { by, down: false } }, en);
    expect(found.map(({ message }) => message)).toEqual(order);
  });
});

describe('by keyboard', () => {
  const focused = () => document.activeElement?.textContent.split('@')[0];

  test('arrows, j and k move from row to row, Home and End to the ends', () => {
    const { container } = draw();
    container.querySelector<HTMLElement>('.opens')!.focus();
    const keys = (...all: string[]) =>
      all.map((key) => (fireEvent.keyDown(document.activeElement!, { key }), focused()));
    expect(keys('ArrowDown', 'j', 'k', 'Home', 'ArrowUp')).toEqual(['ana', 'luis', 'ana', 'zoe', 'zoe']);
    keys('End', 'ArrowDown');
    expect(focused()).toBe(en.pile.nothingTold);
  });

  test('a row is opened by its button or anywhere on it, once', () => {
    const { container, onOpen } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Open the bounce of luis@empresa.example' }));
    fireEvent.click(container.querySelectorAll('tbody td')[0]!);
    expect(onOpen.mock.calls).toEqual([[2], [0]]);
  });

  test('who comes back stands where he was', () => {
    draw(ROWS, 'en', 1);
    expect(focused()).toBe('ana');
  });
});

describe('around the table', () => {
  test('an opened row leads back, and on', () => {
    const onMove = vi.fn();
    const onBack = vi.fn();
    render(<OpenRow place={0} all={3} onMove={onMove} onBack={onBack} />);
    expect(document.activeElement!.textContent).toBe(en.pile.back);
    fireEvent.click(screen.getByText(en.pile.next));
    expect(screen.getByText<HTMLButtonElement>(en.pile.previous).disabled).toBe(true);
    fireEvent.click(screen.getByText(en.pile.back));
    expect([onMove.mock.calls, onBack.mock.calls.length]).toEqual([[[1]], 1]);
  });

  test.each([
    ['opening', en.pile.opening],
    ['reading', '312 of 1,000 read'],
    ['stopped', 'Stopped: 312 of 1,000 were read.'],
    ['broken', en.pile.broken],
    ['read', ''],
  ] as const)('the reading is %s', (phase, text) => {
    const onStop = vi.fn();
    const { container } = render(<Progress phase={phase} done={312} all={1000} onStop={onStop} />);
    expect(container.querySelector('span')?.textContent ?? '').toBe(text);
    container.querySelector('button')?.click();
    expect(onStop).toHaveBeenCalledTimes(phase === 'opening' || phase === 'reading' ? 1 : 0);
  });

  test('what the limits left out is said with its number', () => {
    const leftOut = (part: object) =>
      render(<LeftOut messages={10_000} left={0} files={0} size={100} rows={20_000} rowsLeft={0} {...part} />).container
        .textContent;
    expect(leftOut({})).toBe('');
    expect(leftOut({ left: 7, files: 1, rowsLeft: 3 })).toMatch(
      /10,000 messages.*7 are left out.*1 file is over 100 MB.*20,000 recipients; 3 more/,
    );
  });

  test('a table or a list', () => {
    const onShape = vi.fn();
    render(<Views shape="table" bounces={998} messages={1000} onShape={onShape} />);
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Bounces 998');
    press(/Messages 1,000/);
    expect(onShape).toHaveBeenCalledWith('list');
  });
});
