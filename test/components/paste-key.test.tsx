import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Checks } from '../../components/Checks.tsx';
import type { PasteFailure } from '../../components/PasteKey.tsx';
import { Speaks } from '../../components/words.tsx';
import type { DkimCheck } from '../../lib/authentication/check.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { Language } from '../../lib/words/index.ts';
import { readMail } from './reports.ts';

afterEach(cleanup);

const { report } = readMail('delivered/ok-99');
const field = report.message.signatures[0]!;
const NAME = `${field.value.selector}._domainkey.${field.value.domain}`;

const UNASKED: DkimCheck = {
  method: 'dkim',
  result: 'neutral',
  domain: field.value.domain,
  selector: field.value.selector,
  why: 'not-looked-up',
  params: { name: NAME },
  notes: ['body-intact'],
  field: field.field,
  at: field.at,
};
const PASTED: DkimCheck = {
  ...UNASKED,
  result: 'pass',
  why: 'verified',
  params: { bits: 2048 },
  notes: ['key-pasted'],
};

function draw(check: DkimCheck, failure: PasteFailure | null = null, language: Language = 'en') {
  const pasting = { onPaste: vi.fn(() => failure), copy: vi.fn(() => Promise.resolve()) };
  render(
    <Speaks.Provider value={language}>
      <Checks
        report={{ ...report, checks: [check] }}
        checking={{ lookups: null, part: null }}
        onLookups={() => {}}
        pasting={pasting}
        lineOf={() => 1}
        onLine={() => {}}
      />
    </Speaks.Provider>,
  );
  return pasting;
}

const { pasted, pasteFault, checkNote } = dictionaries.en;
const openBox = () => {
  fireEvent.click(screen.getByText(pasted.open));
  return screen.getByRole('textbox');
};

describe('a key that nobody was asked for', () => {
  test('is pasted beside its signature, under its name', () => {
    const { onPaste } = draw(UNASKED);
    const box = openBox();
    expect(document.activeElement).toBe(box);
    expect(screen.getByLabelText((text) => text.includes(NAME))).toBe(box);
    fireEvent.input(box, { target: { value: 'v=DKIM1; p=AAAA' } });
    fireEvent.click(screen.getByText(pasted.save));
    expect(onPaste).toHaveBeenCalledWith(NAME, 'v=DKIM1; p=AAAA');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('that is none stays in the box, and says why', () => {
    draw(UNASKED, { fault: 'other-name', params: { found: 'a.example', name: NAME } });
    const box = openBox();
    fireEvent.input(box, { target: { value: 'a.example TXT "p="' } });
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    expect(screen.getByRole('alert').textContent).toBe(
      pasteFault['other-name'].replace('{found}', 'a.example').replace('{name}', NAME),
    );
    expect(box).toHaveProperty('value', 'a.example TXT "p="');
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });

  test('Escape closes the box, and the focus goes back', () => {
    const { onPaste } = draw(UNASKED);
    fireEvent.keyDown(openBox(), { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement?.textContent).toBe(pasted.open);
    expect(onPaste).not.toHaveBeenCalled();
  });

  test('comes with the command that prints it', () => {
    const { copy } = draw(UNASKED);
    openBox();
    fireEvent.click(screen.getByText(pasted.copy));
    expect(copy).toHaveBeenCalledWith(`nslookup -type=TXT ${NAME}`);
  });

  test.each(['en', 'es'] as const)('has a box without a hole in its words (%s)', (language) => {
    draw(UNASKED, null, language);
    fireEvent.click(screen.getByText(dictionaries[language].pasted.open));
    expect(document.body.textContent).not.toMatch(/[{}[\]]/);
  });
});

test('DNS that gave no answer leaves room for a paste; a key that does not exist does not', () => {
  draw({ ...UNASKED, result: 'temperror', why: 'dns-failed', params: { name: NAME, reason: 'timeout' } });
  expect(screen.getByText(pasted.open)).toBeTruthy();
  cleanup();
  draw({ ...UNASKED, result: 'permerror', why: 'no-key', params: { name: NAME } });
  expect(screen.queryByText(pasted.open)).toBeNull();
});

test('a pass with a pasted key says so, and the key can be pasted anew', () => {
  const { onPaste } = draw(PASTED);
  expect(screen.getByText(checkNote['key-pasted'])).toBeTruthy();
  fireEvent.click(screen.getByText(pasted.again));
  fireEvent.submit(screen.getByRole('textbox').closest('form')!);
  expect(onPaste).toHaveBeenCalledWith(NAME, '');
});
