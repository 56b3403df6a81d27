import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Arrange } from '../../components/Arrange.tsx';
import { planOf } from '../../components/plan.ts';
import { Withheld } from '../../components/Withheld.tsx';
import { Speaks } from '../../components/words.tsx';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { BY_LEVEL } from './reports.ts';

afterEach(cleanup);

const [masterbase] = PROFILES;
const { screen: words } = dictionaries.en.letters;

test.each(['genuine', 'contradicted', 'not-this-sender', 'signature-only'] as const)(
  'a message that withholds the gate offers the answer, and nothing that opens: %s',
  (level) => {
    expect(planOf(BY_LEVEL[level]().report, true)).toEqual({ primary: 'answer', others: ['text'] });
  },
);

test('in place of a rule: why, to whom, and the answer in the language of whoever reads it', () => {
  const copied: string[] = [];
  const { container } = render(
    <Speaks.Provider value="en">
      <Withheld
        because="dmarc-fail"
        report={BY_LEVEL.contradicted().report}
        profile={masterbase!}
        mail={(language) => `mail in ${language}\n`}
        copy={(text) => Promise.resolve(void copied.push(text))}
      />
    </Speaks.Provider>,
  );
  expect(container.querySelector('h1')!.textContent).toContain('MasterBase');
  expect(container.textContent).toContain('customer_service@masterbase.com');
  fireEvent.click(screen.getByText(words.copy));
  fireEvent.click(screen.getByLabelText('Español'));
  expect(container.querySelector('pre')!.lang).toBe('es');
  fireEvent.click(screen.getByText(words.copy));
  expect(copied).toEqual(['mail in en\n', 'mail in es\n']);
});

test('a test is arranged with what was typed', () => {
  const { container } = render(
    <Speaks.Provider value="en">
      <Arrange
        contacts={masterbase!.contacts}
        window="2026-11-25, 10:00-12:00"
        mail={({ window, mailbox }) => `${window} ${mailbox}`}
        copy={() => Promise.resolve()}
      />
    </Speaks.Provider>,
  );
  expect(container.querySelector('pre')).toBeNull();
  fireEvent.click(screen.getByText(words.arrange));
  fireEvent.input(screen.getByLabelText(words.mailbox), { target: { value: 'prueba@empresa.example' } });
  expect(container.querySelector('pre')!.textContent).toBe('2026-11-25, 10:00-12:00 prueba@empresa.example');
});
