import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AllowCard } from '../../components/AllowCard.tsx';
import { Products } from '../../components/Products.tsx';
import type { Asked } from '../../components/rule.ts';
import { requestFor } from '../../components/rule.ts';
import { Speaks } from '../../components/words.tsx';
import { snippetOf } from '../../lib/allowlist/snippet.ts';
import type { Part, Target } from '../../lib/allowlist/target.ts';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import { dictionaries } from '../../lib/words/index.ts';

afterEach(cleanup);

const { allow, actions } = dictionaries.en;
const target = (id: string): Target => TARGETS.find((one) => one.id === id)!;

function Card({ id, copy }: { id: string; copy: (text: string) => Promise<void> }) {
  const [asked, ask] = useState<Asked>({
    profile: PROFILES[0]!,
    target: target(id),
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
        copy={copy}
        onAnswer={(key, answer) => ask({ ...asked, answers: { ...asked.answers, [key]: answer } })}
        onSay={(said) => ask({ ...asked, ...said })}
      />
    </Speaks.Provider>
  );
}

function textOf(id: string, part: Part, said: Partial<Asked> = {}): string {
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
  return made.ok ? snippetOf(asked.target, made.request, part).text : '';
}

const ready = TARGETS.filter(({ id }) => textOf(id, 'apply') !== '').map(({ id }) => id);
const asking = TARGETS.map(({ id }) => id).filter((id) => !ready.includes(id));

test.each(ready)('%s: what is shown is what is copied, part by part and all together', (id) => {
  const copied: string[] = [];
  const copy = vi.fn((text: string) => Promise.resolve(void copied.push(text)));
  const { container } = render(<Card id={id} copy={copy} />);
  for (const part of ['apply', 'verify', 'undo'] as const) {
    fireEvent.click(screen.getByRole('tab', { name: allow.part[part] }));
    expect(container.querySelector('pre')!.textContent).toBe(textOf(id, part));
    fireEvent.click(screen.getByText(actions.copy));
  }
  fireEvent.click(screen.getByText(allow.copyAll));
  expect(copied.slice(0, 3)).toEqual([textOf(id, 'apply'), textOf(id, 'verify'), textOf(id, 'undo')]);
  expect(copied[3]).toBe(copied.slice(0, 3).join('\n'));
});

test.each(asking)('%s: asks what only the admin knows, and shows no text before', (id) => {
  const { container } = render(<Card id={id} copy={() => Promise.resolve()} />);
  expect(container.querySelector('pre')).toBeNull();
  expect(container.querySelector('.refused li')!.textContent).not.toContain('{');
  expect(container.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThan(0);
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

test('products are found by name, the own ones first', () => {
  const onChoose = vi.fn();
  const { container } = render(<Products targets={TARGETS} mine={['postfix']} chosen="postfix" onChoose={onChoose} />);
  expect(container.querySelector('h3')!.textContent).toBe(allow.yours);
  fireEvent.input(screen.getByLabelText(allow.search), { target: { value: 'forti' } });
  const buttons = screen.getAllByRole('button');
  expect(buttons).toHaveLength(1);
  fireEvent.click(buttons[0]!);
  expect(onChoose).toHaveBeenCalledWith('fortigate');
});
