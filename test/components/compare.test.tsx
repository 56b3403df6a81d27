import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Compare } from '../../components/Compare.tsx';
import { Messages } from '../../components/Messages.tsx';
import type { Named } from '../../components/Compare.tsx';
import { Notices } from '../../components/Notices.tsx';
import { Speaks } from '../../components/words.tsx';
import { listed } from '../../lib/inspect/listed.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { LANGUAGES } from '../../lib/words/language.ts';
import type { Language } from '../../lib/words/language.ts';
import { BY_LEVEL, readText } from './reports.ts';

afterEach(cleanup);

const genuine: Named = { name: 'a.eml', report: BY_LEVEL.genuine().report };
const contradicted: Named = { name: 'b.eml', report: BY_LEVEL.contradicted().report };
const arrived = ({ report }: Named) => report.hops[0]?.date ?? '';

function compare(messages: [Named, Named], language: Language = 'en', onClose = () => {}) {
  return render(
    <Speaks.Provider value={language}>
      <Compare messages={messages} onClose={onClose} />
    </Speaks.Provider>,
  ).container;
}

const rows = (container: Element) =>
  new Map(
    [...container.querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('th')!.textContent,
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    ]),
  );

describe('two messages side by side', () => {
  test.each(LANGUAGES)('what differs in a row, what does not in a line: %s', (language) => {
    const { compare: words, verdict } = dictionaries[language];
    const container = compare([genuine, contradicted], language);
    const found = rows(container);
    expect(new Set(found.get(words.aspects.verdict))).toEqual(
      new Set([verdict.genuine.word, verdict.contradicted.word]),
    );
    expect(found.get('DMARC')?.toSorted((one, other) => one.localeCompare(other))).toEqual(['fail', 'pass']);
    expect(found.has(words.aspects['border-status'])).toBe(false);
    expect(container.querySelector('.quiet:last-child')!.textContent).toContain(words.aspects['border-status']);
    expect(container.textContent).not.toMatch(/[{}]|undefined|null/);
  });

  test('the one that arrived first stands on the left, in whatever order they come', () => {
    const [first, second] = [genuine, contradicted].toSorted((one, other) =>
      arrived(one).localeCompare(arrived(other)),
    );
    expect(arrived(first!)).not.toBe(arrived(second!));
    const subjects = (container: Element) =>
      [...container.querySelectorAll('thead .what')].map((cell) => cell.textContent);
    const expected = [first, second].map((one) => one!.report.message.subject!.value);
    expect(subjects(compare([first!, second!]))).toEqual(expected);
    cleanup();
    expect(subjects(compare([second!, first!]))).toEqual(expected);
  });

  test('the same twice differ in nothing, and it says so', () => {
    expect(compare([genuine, genuine]).textContent).toContain(dictionaries.en.compare.nothing);
  });

  test('a filter’s outcome is a sentence, its tokens are as it wrote them', () => {
    const mail = (score: string) =>
      readText(
        `X-Spam-Status: ${score}\nReceived: from a.example (a.example [198.51.100.1])\n\tby mx1.empresa.example (Postfix) with ESMTP id 1\n\tfor <ana@empresa.example>; Sun, 22 Nov 2026 12:00:00 +0000\nFrom: a@a.example\nSubject: hola\n\n`,
      ).report;
    const found = rows(
      compare([
        { name: 'x', report: mail('Yes, score=9 required=5 tests=RDNS_NONE') },
        { name: 'y', report: mail('No, score=1 required=5 tests=RDNS_NONE') },
      ]),
    );
    const { outcome } = mail('Yes, score=9 required=5 tests=RDNS_NONE').filters;
    expect(found.get(dictionaries.en.compare.aspects.outcome)?.[0]).toContain(
      dictionaries.en.filters.outcome[outcome!.id].title.split('{')[0],
    );
    expect(found.get('X-Spam-Status: score')).toEqual(['9', '1']);
  });

  test('text of the message stays text', () => {
    const hostile = readText('Subject: <img src=x>\u202Efdp.exe\nFrom: a@b.example\n\n').report;
    const container = compare([{ name: '', report: hostile }, genuine]);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('.spelled')).not.toBeNull();
  });

  test('leads back', () => {
    const onClose = vi.fn();
    compare([genuine, contradicted], 'en', onClose);
    fireEvent.click(screen.getByText(dictionaries.en.compare.close));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the list', () => {
  const draw = (over: Partial<Parameters<typeof Messages>[0]> = {}) =>
    render(
      <Messages
        messages={[genuine, contradicted].map(({ name, report }) => listed(report, name))}
        chosen={0}
        onChoose={() => {}}
        compared={null}
        onCompare={() => {}}
        {...over}
      />,
    ).container;
  const pressed = (container: Element) =>
    [...container.querySelectorAll('[aria-pressed]')].map((button) => button.getAttribute('aria-pressed'));

  test('offers every other message for comparison, by its subject', () => {
    const onCompare = vi.fn();
    expect(pressed(draw({ onCompare }))).toEqual(['false']);
    const subject = contradicted.report.message.subject!.value;
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`Compare.*${subject.slice(0, 6)}`) }));
    expect(onCompare).toHaveBeenCalledWith(1);
  });

  test('a second press ends it', () => {
    const onCompare = vi.fn();
    expect(pressed(draw({ onCompare, compared: 1 }))).toEqual(['true']);
    fireEvent.click(document.querySelector('[aria-pressed]')!);
    expect(onCompare).toHaveBeenCalledWith(null);
  });

  test('where there is no room for two it offers nothing', () => {
    expect(pressed(draw({ onCompare: null }))).toEqual([]);
  });

  test('is drawn by pages, and the chosen one is on the page', () => {
    const { report } = genuine;
    const messages = Array.from({ length: 250 }, (_, index) => listed(report, `${index}.eml`));
    const container = draw({ messages, chosen: 120 });
    expect(container.querySelectorAll('li')).toHaveLength(100);
    expect(container.querySelector('[aria-current]')!.closest('li')).toBe(container.querySelectorAll('li')[20]);
    fireEvent.click(screen.getByText(dictionaries.en.pile.next));
    expect(container.querySelectorAll('li')).toHaveLength(50);
    expect(container.querySelector('[aria-current]')).toBeNull();
  });

  test('a row of a sender’s report has a line, and nothing to be compared', () => {
    const row = { ...listed(genuine.report, 'r.csv'), subject: '', level: null, kind: 'bounce' } as const;
    const container = draw({ messages: [listed(contradicted.report, 'b.eml'), row] });
    expect(container.querySelectorAll('li')[1]!.textContent).toBe(`r.csv${dictionaries.en.pile.kinds.bounce}`);
    expect(pressed(container)).toEqual([]);
  });
});

describe('a paste that may hold several messages', () => {
  const { en } = dictionaries;

  test('asks the person, who alone can know', () => {
    const onEach = vi.fn();
    const { report } = genuine;
    const several = { ...report, problems: [{ code: 'message.several' as const, at: null, params: { count: 3 } }] };
    const { container } = render(<Notices report={several} isSample={false} onEach={onEach} />);
    expect(container.textContent).toContain('3 messages');
    fireEvent.click(screen.getByText(en.screens.input.each));
    expect(onEach).toHaveBeenCalledOnce();
  });

  test('or holds one inside a text: that is said', () => {
    const { report } = readText('Hola\n\nReceived: from a by b; x\nFrom: a@b.example\n\n');
    const { container } = render(<Notices report={report} isSample={false} onEach={() => {}} />);
    expect(container.textContent).toContain(en.screens.input.preface);
  });
});
