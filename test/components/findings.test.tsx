import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Why } from '../../components/Why.tsx';
import { Verdict } from '../../components/Verdict.tsx';
import { Speaks } from '../../components/words.tsx';
import { FINDINGS } from '../../lib/inspect/findings/index.ts';
import type { Finding } from '../../lib/inspect/finding.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { BY_LEVEL, readMail, readText } from './reports.ts';

afterEach(cleanup);

const LANGUAGES = ['en', 'es'] as const;

/** Stands for every parameter: hostile header text. */
const VALUE = '<b>x</b>\u202e';

describe.each(LANGUAGES)('every finding is drawn in %s', (language) => {
  test.each(FINDINGS.map(({ id }) => id))('%s: what it is, what it means and what to do', (id) => {
    const { title, detail, next } = dictionaries[language].findings[id];
    const names = [...`${title} ${detail} ${next}`.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
    const finding: Finding = {
      id,
      tone: 'warn',
      params: Object.fromEntries(names.map((name) => [name, VALUE])),
      evidence: [{ field: 0, at: { start: 0, end: 1 } }],
    };
    const { container } = render(
      <Speaks.Provider value={language}>
        <Why findings={[finding]} lineOf={() => 7} onLine={() => {}} />
      </Speaks.Provider>,
    );
    const row = container.querySelector(`[data-finding="${id}"]`)!;
    const [meaning, advice] = [...row.querySelectorAll('small')].map((small) => small.textContent ?? '');
    expect(meaning).not.toBe('');
    expect(advice).not.toBe('');
    expect(row.textContent).not.toMatch(/[{}]|\u202e/);
    expect(row.querySelector('b')).toBeNull();
    expect(row.querySelector('.at')!.textContent).toContain('7');
  });
});

describe('a message with an attack in it', () => {
  const attacked = () => {
    const { source } = readMail('delivered/ok-99');
    const text = new TextDecoder('latin1').decode(source.bytes);
    return readText(text.replace(/^From: .*$/m, 'From: "gerencia@otro.example" <avisos@banco.example>'));
  };

  test.each(LANGUAGES)('cannot be told, and says so first (%s)', (language) => {
    const { report } = attacked();
    const { container } = render(
      <Speaks.Provider value={language}>
        <Verdict report={report} />
        <Why findings={report.verdict.findings} lineOf={() => 1} onLine={() => {}} />
      </Speaks.Provider>,
    );
    expect(container.querySelector('h1')!.textContent).toBe(dictionaries[language].unjudged.unexplained.title);
    expect(container.querySelector('.why li')!.getAttribute('data-finding')).toBe('name-is-address');
    expect(BY_LEVEL.genuine().report.verdict.level).toBe('genuine');
    expect(report.verdict.level).toBe('cannot-tell');
  });
});
