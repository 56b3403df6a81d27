import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AllowCard } from '../../components/AllowCard.tsx';
import { Products } from '../../components/Products.tsx';
import type { Asked } from '../../components/rule.ts';
import { requestFor } from '../../components/rule.ts';
import type { List } from '../../components/sender-list.ts';
import { Speaks } from '../../components/words.tsx';
import { narrowerThan } from '../../lib/allowlist/find.ts';
import { snippetOf } from '../../lib/allowlist/snippet.ts';
import type { Part, Target } from '../../lib/allowlist/target.ts';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { parseCidr } from '../../lib/base/cidr.ts';
import { snippetText } from '../../lib/words/snippet-text.ts';

afterEach(cleanup);

const { allow, actions, card, refusal } = dictionaries.en;
const target = (id: string): Target => TARGETS.find((one) => one.id === id)!;

interface CardProps {
  readonly id: string;
  readonly copy: (text: string) => Promise<void>;
  readonly save?: (name: string, text: string) => void;
  readonly before?: List;
  readonly mine?: readonly string[];
  readonly targets?: readonly Target[];
  readonly onTarget?: (id: string) => void;
}

const nothing = () => {};

function Card({ id, copy, save = nothing, before, mine = [], targets = TARGETS, onTarget = nothing }: CardProps) {
  const [asked, ask] = useState<Asked>({
    profile: PROFILES[0]!,
    target: targets.find((one) => one.id === id)!,
    answers: {},
    ticket: '',
    reason: '',
    review: '',
    until: '',
    today: '2026-11-22',
    ownNetworks: [],
  });
  return (
    <Speaks.Provider value="en">
      <AllowCard
        asked={asked}
        before={before ?? null}
        targets={targets}
        mine={mine}
        onTarget={onTarget}
        copy={copy}
        save={save}
        mail={() => null}
        onAnswer={(key, answer) => ask({ ...asked, answers: { ...asked.answers, [key]: answer } })}
        onSay={(said) => ask({ ...asked, ...said })}
      />
    </Speaks.Provider>
  );
}

/** Text as it is shown, in order. */
function shownText(container: Element): string {
  return [...container.querySelectorAll('.block pre')].map((one) => one.textContent).join('');
}

/** The part as it is shown, and as it is copied. */
function partOf(id: string, part: Part, said: Partial<Asked> = {}): { shown: string; copied: string } | null {
  const asked: Asked = {
    profile: PROFILES[0]!,
    target: target(id),
    answers: {},
    ticket: '',
    reason: '',
    review: '',
    until: '',
    today: '2026-11-22',
    ownNetworks: [],
    ...said,
  };
  const made = requestFor(asked);
  if (!made.ok) return null;
  const snippet = snippetOf(asked.target, made.request, part);
  return {
    shown: [snippet, ...(snippet.also ?? [])].map(({ text }) => text).join(''),
    copied: snippetText(snippet, dictionaries.en),
  };
}

const levers = TARGETS.filter(({ shown }) => shown !== 'none');
/** Those that do not hide behind a narrower one. */
const open = levers.filter((one) => narrowerThan(one, TARGETS).length === 0);
const ready = open.filter(({ id }) => partOf(id, 'apply')).map(({ id }) => id);
const asking = open.map(({ id }) => id).filter((id) => !ready.includes(id));

test.each(ready)('%s: what is shown is what is copied, part by part and all together', (id) => {
  const copied: string[] = [];
  const copy = vi.fn((text: string) => Promise.resolve(void copied.push(text)));
  const { container } = render(<Card id={id} copy={copy} />);
  for (const part of ['apply', 'verify', 'undo'] as const) {
    fireEvent.click(screen.getByRole('tab', { name: allow.part[part] }));
    expect(shownText(container)).toBe(partOf(id, part)!.shown);
    fireEvent.click(screen.getByText(actions.copy));
  }
  fireEvent.click(screen.getByText(allow.copyAll));
  expect(copied.slice(0, 3)).toEqual((['apply', 'verify', 'undo'] as const).map((part) => partOf(id, part)!.copied));
  expect(copied[3]).toBe(copied.slice(0, 3).join('\n'));
});

test.each(asking)('%s: asks what only the admin knows, and shows no text before', (id) => {
  const { container } = render(<Card id={id} copy={() => Promise.resolve()} />);
  expect(container.querySelector('pre')).toBeNull();
  expect(container.querySelector('.refused li')!.textContent).not.toContain('{');
  const isOfTheList = container.querySelector('.refused')!.textContent.includes(refusal['list.not-expressible']);
  expect(container.querySelectorAll('[aria-invalid=true]').length > 0).toBe(!isOfTheList);
});

test('the ticket stands in the rule as soon as it is typed', () => {
  const { container } = render(<Card id="nftables" copy={() => Promise.resolve()} />);
  fireEvent.input(screen.getByLabelText(allow.ticket), { target: { value: 'CHG-1042' } });
  expect(container.querySelector('pre')!.textContent).toContain('CHG-1042');
});

test('a bad answer takes the rule away and names the question', () => {
  const { container } = render(<Card id="nftables" copy={() => Promise.resolve()} />);
  const label = dictionaries.en.targets['nftables']!.questions;
  const chain = screen.getByLabelText((label as Record<string, { label: string }>)['chain']!.label);
  fireEvent.input(chain, { target: { value: 'input; drop' } });
  expect(container.querySelector('pre')).toBeNull();
  expect(chain.getAttribute('aria-invalid')).toBe('true');
  expect(container.querySelector('.refused')!.textContent).toContain('Chain with your limit');
});

describe('the tabs', () => {
  test('are one stop, and arrows move and choose', () => {
    render(<Card id="nftables" copy={() => Promise.resolve()} />);
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
    fireEvent.keyDown(tabs[0]!, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(allow.part.verify);
    fireEvent.keyDown(tabs[1]!, { key: 'End' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(allow.why);
    fireEvent.keyDown(tabs[3]!, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(allow.part.apply);
  });

  test('name their panel', () => {
    render(<Card id="nftables" copy={() => Promise.resolve()} />);
    expect(screen.getByRole('tabpanel', { name: allow.part.apply })).toBeTruthy();
  });
});

test('a product that skips checks says so beside its shield', () => {
  const { container } = render(<Card id="m365-rule" copy={() => Promise.resolve()} />);
  expect(container.querySelector('.layers .skipped')).not.toBeNull();
  cleanup();
  expect(
    render(<Card id="nftables" copy={() => Promise.resolve()} />).container.querySelector('.layers .skipped'),
  ).toBeNull();
});

const MULTI = (): Target => ({
  ...target('nftables'),
  id: 'nftables',
  apply: (request) => ({
    text: `# postern:${request.slug} one\nfirst\n`,
    place: { how: 'into', file: '/etc/one' },
    also: [{ text: '# two\nsecond\n', language: 'hcl', place: { how: 'own-file', file: '/etc/two.tf' } }],
    left: [],
  }),
});

describe('downloads', () => {
  test('bear the sender, the product, the part, and the ending of their language', () => {
    const save = vi.fn();
    render(<Card id="nftables" copy={() => Promise.resolve()} save={save} />);
    for (const part of ['apply', 'verify', 'undo'] as const) {
      fireEvent.click(screen.getByRole('tab', { name: allow.part[part] }));
      fireEvent.click(screen.getByText(card.save));
    }
    expect(save.mock.calls.map(([name]) => name)).toEqual(
      [
        'postern-masterbase-nftables-apply.nft',
        'postern-masterbase-nftables-verify.nft',
        'postern-masterbase-nftables-undo.nft',
      ].map((name) => (target('nftables').reverse === 'sh' ? name.replace(/(verify|undo)\.nft/, '$1.sh') : name)),
    );
    expect(save.mock.calls[0]![1]).toBe(partOf('nftables', 'apply')!.shown);
  });

  test('several texts of one part each have their place, a copy and a file of their own', () => {
    const save = vi.fn();
    const copied: string[] = [];
    const { container } = render(
      <Card id="nftables" targets={[MULTI()]} copy={(text) => Promise.resolve(void copied.push(text))} save={save} />,
    );
    expect([...container.querySelectorAll('.place p')].map((one) => one.textContent)).toEqual([
      'Put it into /etc/one.',
      'Save it as /etc/two.tf.',
    ]);
    for (const button of screen.getAllByText(card.save)) fireEvent.click(button);
    expect(save.mock.calls.map(([name]) => name)).toEqual([
      'postern-masterbase-nftables-apply.nft',
      'postern-masterbase-nftables-apply-2.tf',
    ]);
    fireEvent.click(screen.getAllByText(card.copyText)[1]!);
    expect(copied).toEqual(['# two\nsecond\n']);
  });
});

test('steps are numbered; what is pasted has a copy of its own', () => {
  const copied: string[] = [];
  const steps: Target = {
    ...target('nftables'),
    apply: () => ({
      text: '# postern:masterbase\n',
      steps: [
        { key: 'open', params: { menu: 'Mail > Lists' } },
        { key: 'paste', params: { field: 'IPs' }, values: ['192.0.2.0/24', '198.51.100.0/24'] },
        { key: 'note', params: { field: 'Comment', text: 'postern:masterbase ticket 1' } },
      ],
      left: [],
    }),
  };
  const { container } = render(
    <Card id="nftables" targets={[steps]} copy={(text) => Promise.resolve(void copied.push(text))} />,
  );
  expect(container.querySelectorAll('ol.press > li')).toHaveLength(3);
  fireEvent.click(screen.getByText('Copy the values'));
  fireEvent.click(screen.getByText('Copy the value'));
  expect(copied).toEqual(['192.0.2.0/24\n198.51.100.0/24\n', 'postern:masterbase ticket 1\n']);
});

describe('how broad a lever is', () => {
  const broad: Target = {
    ...target('m365-rule'),
    id: 'm365-connection-filter',
    product: 'Broad',
    shown: 'last',
    skips: ['spf', 'dkim', 'dmarc'],
  };
  const both = [...TARGETS.filter(({ id }) => id !== broad.id), broad];

  test('the broad one stands behind the narrower ones of its vendor, and says what it skips', () => {
    const onTarget = vi.fn();
    const { container } = render(
      <Card id={broad.id} targets={both} copy={() => Promise.resolve()} onTarget={onTarget} />,
    );
    expect(container.querySelector('pre')).toBeNull();
    expect(container.querySelector('.card-head')!.textContent).toContain('Skips SPF, DKIM, DMARC');
    fireEvent.click(screen.getByText(target('m365-rule').product));
    expect(onTarget).toHaveBeenCalledWith('m365-rule');
    fireEvent.click(screen.getByText(card.showLast));
    expect(container.querySelector('pre')).not.toBeNull();
  });

  test('without a narrower one it lies open, and says so all the same', () => {
    const { container } = render(<Card id={broad.id} targets={[broad]} copy={() => Promise.resolve()} />);
    expect(container.querySelector('pre')).not.toBeNull();
    expect(container.querySelector('.card-head')!.textContent).toContain('Skips SPF, DKIM, DMARC');
    expect(container.querySelector('.stays')!.textContent).toContain('What this skips');
  });

  test('a product without a lever says why, and shows no text', () => {
    const none = TARGETS.find(({ shown }) => shown === 'none')!;
    const { container } = render(<Card id={none.id} copy={() => Promise.resolve()} />);
    expect(container.querySelector('pre, input')).toBeNull();
    expect(container.querySelectorAll('.notes li')).toHaveLength(none.notes.length);
  });
});

test('one gate opens one layer, and names the person’s next', () => {
  const onTarget = vi.fn();
  const { container } = render(
    <Card id="nftables" copy={() => Promise.resolve()} mine={['nftables', 'exim', 'postfix']} onTarget={onTarget} />,
  );
  expect(container.querySelector('.next-layer')!.textContent).toBe(
    'Opens layer 1 of 3: the packet filter. Next: Postfix, Exim',
  );
  fireEvent.click(screen.getByText('Exim'));
  expect(onTarget).toHaveBeenCalledWith('exim');
});

test('a changed list is renewed first: what is new, then what was withdrawn', () => {
  const [masterbase] = PROFILES;
  const before: List = {
    ...masterbase!,
    ranges: [{ cidr: parseCidr('203.0.112.0/24')! }, ...masterbase!.ranges.slice(1)],
  };
  const { container } = render(<Card id="postfix" before={before} copy={() => Promise.resolve()} />);
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe(card.renew);
  expect(shownText(container)).toContain('108.175.97.0/24');
});

describe('the list of products', () => {
  const list = (mine: readonly string[] = [], onChoose: (id: string) => void = nothing) =>
    render(<Products targets={TARGETS} mine={mine} chosen="postfix" onChoose={onChoose} />);
  const names = (container: Element) =>
    [...container.querySelectorAll('[data-product]')].map((one) => one.getAttribute('data-product'));
  const seek = (value: string) => fireEvent.input(screen.getByLabelText(allow.search), { target: { value } });

  test('the own ones first', () => {
    expect(list(['postfix']).container.querySelector('h3')!.textContent).toBe(allow.yours);
  });

  test.each([
    ['forti', 'fortigate'],
    ['FÓRTINET', 'fortigate'],
    ['microsoft exchange edge', 'exchange-edge'],
    ['office 365', 'm365-rule'],
    ['pix', 'cisco-asa'],
    ['vyatta', 'vyos'],
  ])('%s is found by product, vendor or an older name', (sought, id) => {
    const { container } = list();
    seek(sought);
    expect(names(container)).toContain(id);
    expect(names(container).length).toBeLessThan(6);
  });

  test('Enter takes the first, and what nobody sells is said', () => {
    const onChoose = vi.fn();
    list([], onChoose);
    seek('fortigate');
    fireEvent.keyDown(screen.getByLabelText(allow.search), { key: 'Enter' });
    expect(onChoose).toHaveBeenCalledWith('fortigate');
    seek('zzz');
    expect(screen.getByText(/No product here/)).toBeTruthy();
  });

  test('is one tab stop, and arrows move', () => {
    const { container } = list();
    expect(
      [...container.querySelectorAll<HTMLElement>('[data-product]')].filter((one) => one.tabIndex === 0),
    ).toHaveLength(1);
    fireEvent.keyDown(screen.getByLabelText(allow.search), { key: 'ArrowDown' });
    const first = document.activeElement!;
    expect(first.getAttribute('data-product')).toBe(names(container)[0]);
    fireEvent.keyDown(first, { key: 'End' });
    expect(document.activeElement!.getAttribute('data-product')).toBe(names(container).at(-1));
    fireEvent.keyDown(first, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(screen.getByLabelText(allow.search));
  });
});
