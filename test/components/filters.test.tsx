import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Filters } from '../../components/Filters.tsx';
import { Speaks } from '../../components/words.tsx';
import type { Settings } from '../../lib/inspect/settings.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { Language } from '../../lib/words/index.ts';
import { BEHIND_POSTFIX, IN_MICROSOFT, behindPostfix, inMicrosoft, reportOf } from '../lib/inspect/filters/mails.ts';

afterEach(cleanup);

function draw(text: string, settings: Settings, language: Language = 'en') {
  const onLine = vi.fn();
  const { filters } = reportOf(text, settings);
  const drawn = render(
    <Speaks.Provider value={language}>
      <Filters filters={filters} lineOf={(offset) => text.slice(0, offset).split('\n').length} onLine={onLine} />
    </Speaks.Provider>,
  );
  return { ...drawn, onLine };
}

const LISTED = 'CIP:108.175.97.10;CTRY:CL;LANG:es;SCL:-1;SRV:;IPV:CAL;SFV:SKI;CAT:NONE;SFS:(13230040)(376014);DIR:INB;';

describe.each(['en', 'es'] as const)('%s', (language) => {
  const { filters } = dictionaries[language];

  test.each([
    ['good', 'm365-ip-list', inMicrosoft({ report: LISTED }), IN_MICROSOFT],
    [
      'warn',
      'm365-user-list',
      inMicrosoft({ report: LISTED.replace('CAL', 'NLI').replace('SKI', 'SFE') }),
      IN_MICROSOFT,
    ],
    ['warn', 'm365-spam', inMicrosoft({ report: 'SCL:5;IPV:NLI;SFV:SPM;CAT:SPM;' }), IN_MICROSOFT],
    ['mute', 'clean', behindPostfix({ above: 'X-Spam-Flag: NO\n' }), BEHIND_POSTFIX],
  ] as const)('%s: %s', (tone, id, text, settings) => {
    const { container } = draw(text, settings, language);
    expect(container.querySelector('section')!.getAttribute('aria-label')).toBe(filters.title);
    const outcome = container.querySelector('.outcome')!;
    expect([...outcome.classList]).toContain(tone);
    expect(outcome.getAttribute('data-outcome')).toBe(id);
    expect(outcome.textContent).toContain(filters.outcome[id].detail);
    expect(container.textContent).not.toContain('{');
  });

  test('claims are drawn as such, and the answer says so', () => {
    const { container } = draw(behindPostfix({ below: 'X-Spam-Flag: YES\n' }), BEHIND_POSTFIX, language);
    expect(container.querySelector('.outcome')!.textContent).toContain(filters.claimsOnly.title);
    const field = container.querySelector('tbody')!;
    expect(field.getAttribute('data-believed')).toBe('false');
    expect([...field.classList]).toEqual(['mute']);
    expect(field.textContent).toContain(filters.belief['below-border']);
  });

  test('a meaning that nobody verified says so', () => {
    const above = 'X-Spamd-Result: default: False [-4.50 / 15.00];\n\tIP_WHITELIST(-3.00)[x]\n';
    const { container } = draw(behindPostfix({ above }), BEHIND_POSTFIX, language);
    const meaning = filters.unverified.replace('{meaning}', filters.meaning['customary-ip-list']);
    expect(container.textContent).toContain(meaning);
  });
});

test('the tokens it rests on stand first, their header leads to its line, the rest is folded', () => {
  const { container, onLine } = draw(inMicrosoft({ report: LISTED }), IN_MICROSOFT);
  const tokens = () => [...container.querySelectorAll('.token')].map((token) => token.textContent);
  expect(tokens()).toHaveLength(6);
  expect(tokens()[0]).toBe('IPV:CAL');
  fireEvent.click(container.querySelector('tbody .at')!);
  expect(onLine).toHaveBeenCalledOnce();
  fireEvent.click(container.querySelector('.fold')!);
  expect(tokens()).toContain('SFS:(13230040)(376014)');
});

test('no filter wrote: nothing is drawn', () => {
  expect(draw(behindPostfix({}), BEHIND_POSTFIX).container.textContent).toBe('');
});

test('what a header says stays text', () => {
  const above = 'X-Greylist: delayed <img src=x onerror=alert(1)> =?utf-8?q?x?= by postgrey\n';
  const { container } = draw(behindPostfix({ above }), BEHIND_POSTFIX);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x');
});
