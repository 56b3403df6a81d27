import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PastedBounce } from '../../components/PastedBounce.tsx';
import { Report } from '../../components/Report.tsx';
import { Speaks } from '../../components/words.tsx';
import type { BouncedRecipient } from '../../lib/bounces/bounce.ts';
import { inspectPasted } from '../../lib/inspect/pasted.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { Language } from '../../lib/words/index.ts';
import { NOBODY, readText } from './reports.ts';

afterEach(cleanup);

const words = dictionaries.en;
const PRODUCT = { id: 'postfix', product: 'Postfix', rule: () => '' };
const read = (path: string) => readFileSync(`test/${path}`, 'utf8');

const acts = () => ({
  copy: () => Promise.resolve(),
  onYes: () => {},
  onServers: () => {},
  onEach: () => {},
  checking: { lookups: null, part: null },
  onLookups: () => {},
  onPaste: () => null,
  onSteps: vi.fn(),
  text: () => '',
});

function drawMessage(text: string, language: Language = 'en', settings = NOBODY) {
  const { source, report } = readText(text, settings);
  const { onSteps, ...others } = acts();
  const { container } = render(
    <Speaks.Provider value={language}>
      <Report
        report={report}
        source={source}
        isWide={false}
        namesMessage={false}
        isSample={false}
        products={[PRODUCT]}
        onSteps={onSteps}
        {...others}
      />
    </Speaks.Provider>,
  );
  return { container, onSteps, report };
}

function drawPasted(text: string, language: Language = 'en', change: Partial<BouncedRecipient> = {}) {
  const found = inspectPasted(text, NOBODY);
  if (!found) throw new Error(`no bounce: ${text}`);
  const bounce = { ...found, recipients: found.recipients.map((recipient) => ({ ...recipient, ...change })) };
  const onSteps = vi.fn();
  const { container } = render(
    <Speaks.Provider value={language}>
      <PastedBounce
        text={text}
        bounce={bounce}
        isWide={false}
        product={PRODUCT}
        copy={() => Promise.resolve()}
        summary={() => 'summary'}
        onSteps={onSteps}
      />
    </Speaks.Provider>,
  );
  return { container, onSteps, bounce };
}

const RBL = 'mails/dsn/b-554-rbl.dsn-failed.mta10.eml';
const gates = (container: Element) => [...container.querySelectorAll('.bounce .gate button')];

describe('a card', () => {
  test.each(['en', 'es'] as const)('says who, which codes, why, whose move, and what next (%s)', (language) => {
    const { container } = drawMessage(read(RBL), language);
    const card = container.querySelector('.bounce')!;
    const { bounce, moves, reasons } = dictionaries[language];
    expect([...card.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual(
      expect.arrayContaining(['554', '5.7.1', bounce.final]),
    );
    expect(card.querySelector('h1')!.textContent).toBe(reasons.blocked.label);
    const move = card.querySelector('.move')!;
    expect([...move.classList]).toContain('warn');
    expect(move.querySelector('b')!.textContent).toBe(moves.recipient_admin);
    expect(move.querySelector('svg')).not.toBeNull();
    for (const fact of [
      'ana@empresa.example',
      'mx1.empresa.example',
      'mta10.mbsend.example',
      'rbl.example',
      bounce.onList,
    ])
      expect(card.querySelector('.facts')!.textContent).toContain(fact);
    expect(card.querySelector('.facts')!.textContent).toContain('2026-11-21');
    expect(card.textContent).not.toMatch(/[{}]|undefined|null/);
  });

  test('the words that decided are lit, and the way leads to them in the source', () => {
    const { container } = drawMessage(read(RBL));
    expect(container.querySelector('.quote mark')!.textContent).toContain('blocked using');
    expect(container.querySelector('.source')).toBeNull();
    fireEvent.click(container.querySelector('.quote .at')!);
    const row = container.querySelector('.source .now')!;
    expect(row.textContent).toContain('Diagnostic-Code');
    expect([...row.classList]).toContain('lit');
    expect([...container.querySelectorAll('.source .lit mark')].map((mark) => mark.textContent).join(' ')).toContain(
      'Service unavailable',
    );
  });

  test('leads to the rule for whoever handed the message over', () => {
    const { container, onSteps } = drawMessage(read(RBL));
    const [gate] = gates(container);
    expect(gate!.textContent).toContain('Postfix');
    fireEvent.click(gate!);
    expect(onSteps).toHaveBeenCalledWith('postfix');
    expect(container.querySelector('.do .primary')!.textContent).toContain('Postfix');
  });

  test.each([
    ['another reason', 'mails/dsn/b-5.1.1.dsn-failed.mta10.eml'],
    ['its sender never sent it', 'bounces/mails/09-backscatter-forged.eml'],
  ])('leads to no rule: %s', (_name, path) => {
    const { container } = drawMessage(read(path));
    expect(gates(container)).toEqual([]);
    expect(container.querySelector('.do .primary')!.textContent).toBe(words.actions.copyReport);
  });

  test('a message that nobody sent says so before everything else', () => {
    const { container } = drawMessage(read('bounces/mails/09-backscatter-forged.eml'));
    const first = container.querySelector('.bounce')!.firstElementChild!;
    expect(first.getAttribute('data-finding')).toBe('backscatter');
    expect(first.querySelector('b')!.textContent).toBe(words.findings.backscatter.title);
    expect(container.querySelectorAll('[data-finding="backscatter"]')).toHaveLength(1);
  });
});

describe('several recipients', () => {
  test('a line each, with its move; the first lies open', () => {
    const { container } = drawMessage(read('bounces/mails/01-multi-recipient.eml'));
    const cards = [...container.querySelectorAll('.refusals > details')];
    expect(cards.map((card) => (card as HTMLDetailsElement).open)).toEqual([true, false, false, false]);
    expect(cards.map((card) => card.querySelector('summary .whose')!.textContent)).toEqual([
      words.moves.sender,
      words.moves.recipient,
      words.moves.recipient_admin,
      words.moves.none,
    ]);
    expect(cards.map((card) => card.querySelector('summary .who')!.textContent)).toEqual(
      ['ana', 'luis', 'eva', 'pia'].map((name) => `${name}@cliente.example.cl`),
    );
    expect(container.querySelector('.bounce h1')!.textContent).toContain('4');
  });

  test('a success among them is no red one', () => {
    const { container } = drawMessage(read('bounces/mails/01-multi-recipient.eml'));
    const last = [...container.querySelectorAll('.refusals > details')].at(-1)!;
    expect(last.querySelector('.chip.bad')).toBeNull();
    expect(last.querySelector('.chip.good')!.textContent).toBe(words.reasons.delivered.label);
  });

  test('hundreds are drawn a few at a time', () => {
    const one = /Final-Recipient: rfc822; ana[\s\S]*?User unknown\n\n/;
    const forged = read('bounces/mails/09-backscatter-forged.eml');
    const group = one.exec(forged)![0];
    const groups = Array.from({ length: 300 }, (_, index) => group.replaceAll('ana@', `ana${index}@`)).join('');
    const { container } = drawMessage(forged.replace(one, groups));
    const drawn = () => container.querySelectorAll('.refusals > details').length;
    expect(container.querySelector('.bounce h1')!.textContent).toContain('300');
    expect(drawn()).toBe(20);
    fireEvent.click(container.querySelector('.bounce .fold')!);
    expect(drawn()).toBe(40);
  });
});

describe('what is no bounce', () => {
  test.each([
    ['arf', read('bounces/mails/07-arf.eml')],
    [
      'autoreply',
      'From: ana@empresa.example\nTo: a@b.example\nSubject: Fuera de la oficina\nAuto-Submitted: auto-replied\nDate: Sat, 21 Nov 2026 20:25:00 +0000\n\nVuelvo el 550.\n',
    ],
  ] as const)('%s says so, and draws no refusal', (kind, text) => {
    const { container, report } = drawMessage(text);
    expect(report.bounce?.kind).toBe(kind);
    expect(container.querySelector('.bounce h1')!.textContent).toBe(words.bounce.kinds[kind].title);
    expect(container.querySelector('.bounce .reason')).toBeNull();
    expect(gates(container)).toEqual([]);
  });
});

describe('a text that was pasted', () => {
  const LIMIT =
    '451 4.7.1 Se excedió el límite de 500 mensajes por hora desde su IP 108.175.97.10, intente en 15 minutos';

  test.each(['en', 'es'] as const)('has the same card (%s)', (language) => {
    const { container, onSteps } = drawPasted(LIMIT, language);
    const { bounce, moves, reasons } = dictionaries[language];
    const card = container.querySelector('.bounce')!;
    expect(card.querySelector('h1')!.textContent).toBe(reasons.ratelimited.label);
    expect(card.querySelector('.move b')!.textContent).toBe(moves.recipient_admin);
    expect(card.textContent).toContain(bounce.delayed);
    expect(card.textContent).toContain('15 min');
    expect(card.textContent).toContain(bounce.noneReturned);
    fireEvent.click(gates(container)[0]!);
    expect(onSteps).toHaveBeenCalledWith('postfix');
  });

  test('its words are lit where they stand, accents before them or not', () => {
    const { container } = drawPasted(LIMIT);
    fireEvent.click(container.querySelector('.quote .at')!);
    const marks = [...container.querySelectorAll('.source mark')].map((mark) => mark.textContent);
    expect(marks).toContain('451');
    expect(marks.join(' ')).toContain('excedió el límite');
    expect(container.querySelector('.source .key')).toBeNull();
  });

  test('s opens its source and folds it', () => {
    const { container } = drawPasted(LIMIT);
    fireEvent.keyDown(document.body, { key: 's' });
    expect(container.querySelector('.source')).not.toBeNull();
    fireEvent.keyDown(document.body, { key: 's' });
    expect(container.querySelector('.source')).toBeNull();
  });

  test.each([
    ['the sender’s move', { move: 'sender' as const }],
    ['a reason that no exemption lifts', { reason: 'userunknown' as const }],
    ['a list of domains', { blockList: 'dbl.spamhaus.org' }],
  ])('leads to no rule: %s', (_name, change) => {
    expect(gates(drawPasted(LIMIT).container)).toHaveLength(1);
    cleanup();
    expect(gates(drawPasted(LIMIT, 'en', change).container)).toEqual([]);
  });

  test('who asks a public list has the lever, even where others move first', () => {
    const { container } = drawPasted(
      '550 5.7.1 Service unavailable; Client host [108.175.110.40] blocked using zen.spamhaus.org',
    );
    expect(gates(container)).toHaveLength(1);
    expect(container.querySelector('.do .primary')!.textContent).toBe(words.actions.copyReport);
  });

  test('of an address that nobody published: no rule', () => {
    expect(gates(drawPasted(LIMIT.replace('108.175.97.10', '203.0.113.9')).container)).toEqual([]);
  });

  test('codes that contradict each other are shown, not hidden', () => {
    const { container, bounce } = drawPasted('450 5.1.1 User unknown');
    expect(bounce.recipients[0]!.codesDisagree).toBe(true);
    expect(container.querySelector('.told.warn')!.textContent).toMatch(/450.*5\.1\.1/);
  });

  test('hostile words become text, are cut, and come whole at a press', () => {
    const { container } = drawPasted(
      `550 5.1.1 <img src=x onerror=alert(1)>\u202e User unknown ${'palabra '.repeat(300)}`,
    );
    expect(container.querySelector('img')).toBeNull();
    const quote = container.querySelector('.quote')!;
    expect(quote.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(quote.textContent).not.toContain('\u202e');
    expect(quote.textContent.length).toBeLessThan(700);
    fireEvent.click(screen.getByText(words.bounce.whole));
    expect(container.querySelector('.quote')!.textContent.length).toBeGreaterThan(2400);
  });

  test('a row of the sender’s report shows the sender’s own code', () => {
    const { container } = drawPasted('Email,Codigo\nana@empresa.example,131', 'es');
    expect([...container.querySelectorAll('.chip')].map((chip) => chip.textContent)).toContain('131');
    expect(container.querySelector('.facts')!.textContent).toContain('Casilla no existe');
  });
});
