import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { listsOf, NO_LIST } from '../../components/sender-list.ts';
import type { SaidList } from '../../components/sender-list.ts';
import { SenderList } from '../../components/SenderList.tsx';
import { Speaks } from '../../components/words.tsx';
import { readRanges } from '../../lib/ranges/read.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import type { SenderProfile } from '../../lib/senders/profile.ts';
import { dictionaries } from '../../lib/words/index.ts';

afterEach(cleanup);

const TODAY = '2026-11-22';
const [masterbase] = PROFILES;
const letter = readFileSync(resolve(import.meta.dirname, '../lib/ranges/letter.txt'), 'utf8');
const { list: words } = dictionaries.en.card;

const lists = (said: Partial<SaidList>, profile: SenderProfile | null = masterbase!) =>
  listsOf(profile, { ...NO_LIST, ...said }, readRanges(said.text ?? ''), TODAY);
const cidrs = (list: { readonly ranges: readonly { readonly cidr: string }[] } | null | undefined) =>
  list?.ranges.map(({ cidr }) => cidr);

describe('what is opened', () => {
  test('nothing pasted: the list that we carry', () => {
    expect(lists({})).toEqual({ list: masterbase, before: null });
  });

  test('the sender’s own letter: the same list, and nothing to renew', () => {
    expect(lists({ text: letter })).toEqual({ list: masterbase, before: null });
  });

  test('a refused line stops the list until its others are kept', () => {
    const text = '010.8.0.0/24\n108.175.97.0/24';
    expect(lists({ text })).toBeNull();
    expect(cidrs(lists({ text, keepsOthers: true })?.list)).toEqual(['108.175.97.0/24']);
  });

  test('no range, no list: empty is never everybody', () => {
    expect(lists({ text: 'hola', keepsOthers: true })).toBeNull();
    expect(lists({}, null)).toBeNull();
  });

  test('the new list, and the older one that it renews; or the other way round', () => {
    const text = '108.175.97.0/24';
    expect(lists({ text })).toMatchObject({ list: { ranges: [{ cidr: text }] }, before: masterbase });
    expect(lists({ text, is: 'present' })).toMatchObject({ list: masterbase, before: { ranges: [{ cidr: text }] } });
  });

  test('a sender that we do not carry needs a name: two of them must not share a tag', () => {
    const text = '108.175.97.0/24';
    expect(lists({ text }, null)).toBeNull();
    expect(lists({ text, name: ' Correos S.A. ' }, null)).toMatchObject({
      list: { id: 'Correos S.A.', name: 'Correos S.A.', retrieved: TODAY },
    });
  });
});

function Paste({ profile = masterbase! }: { readonly profile?: SenderProfile | null }) {
  const [said, say] = useState(NO_LIST);
  const read = readRanges(said.text);
  return (
    <Speaks.Provider value="en">
      <SenderList
        profile={profile}
        said={said}
        read={read}
        lists={listsOf(profile, said, read, TODAY)}
        onSay={(part) => say((before) => ({ ...before, ...part }))}
      />
    </Speaks.Provider>
  );
}

function paste(value: string): void {
  fireEvent.click(screen.getByText(words.open));
  fireEvent.input(screen.getByLabelText(words.label), { target: { value } });
}

describe('on screen', () => {
  test('the letter: five ranges, and one note about the ends of them all', () => {
    const { container } = render(<Paste />);
    paste(letter);
    expect(screen.getByText(words.count.replace(/\{count\}.*/, '5 ranges read'))).toBeTruthy();
    expect(container.querySelector('.notes')!.textContent).toMatch(/\.255.*4 more like this$/);
    expect(screen.getByText(words.same)).toBeTruthy();
  });

  test('each refusal has its line, its sentence, and its correction', () => {
    const { container } = render(<Paste />);
    paste('108.175.97.0/24\n108.175.99.7/24\nmail.banco.example');
    const told = [...container.querySelectorAll('.problems li')].map((one) => one.textContent);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/Line 2.*108\.175\.99\.7\/24.*108\.175\.99\.0\/24 or 108\.175\.99\.7\./);
    expect(told[1]).toMatch(/Line 3.*mail\.banco\.example/);
  });

  test('its line is lit in what was pasted', () => {
    render(<Paste />);
    paste('108.175.97.0/24\n108.175.99.7/24\n');
    fireEvent.click(screen.getByText('Line 2'));
    const field = screen.getByLabelText<HTMLTextAreaElement>(words.label);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('108.175.99.7/24');
  });

  test('what is new and what was withdrawn', () => {
    const { container } = render(<Paste />);
    paste([...masterbase!.ranges.slice(1).map(({ cidr }) => cidr), '108.175.96.0/24'].join('\n'));
    const chips = [...container.querySelectorAll('.chips')].map((one) => one.textContent);
    expect(chips).toEqual(['108.175.96.0/24', '108.175.97.0/24']);
  });

  test('names the hidden characters of a refused line', () => {
    const { container } = render(<Paste />);
    paste('108.175.97.0/24\n108.175.99.0/24\u202ex');
    expect(container.querySelector('.problems')!.textContent).not.toContain('\u202e');
  });

  test('thousands of refusals are not drawn', () => {
    const { container } = render(<Paste />);
    paste('010.8.0.0/24\n'.repeat(5000));
    expect(container.querySelectorAll('.problems li').length).toBeLessThan(60);
  });
});
