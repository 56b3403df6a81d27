import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../../lib/allowlist/targets/index.ts';
import { SMTP } from '../../../lib/bounces/data/smtp.ts';
import { dictionaries } from '../../../lib/words/index.ts';
import { sentencesOf } from './sentences.ts';

const languages = ['en', 'es'] as const;
const { en, es } = { en: sentencesOf(dictionaries.en), es: sentencesOf(dictionaries.es) };

/** The parameters a sentence takes; in brackets those it can do without. */
function slots(sentence: string): string[] {
  const optional = new Set(
    [...sentence.matchAll(/\[([^[\]]*)\]/g)].flatMap(([, inner = '']) =>
      [...inner.matchAll(/\{(\w+)/g)].map(([, name]) => name),
    ),
  );
  const names = new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name));
  return [...names].map((name) => (optional.has(name) ? `[${name}]` : name)).toSorted();
}

test('both languages take the same parameters', () => {
  const differing = [...en].filter(([path, sentence]) => {
    const other = es.get(path);
    return other !== undefined && String(slots(other)) !== String(slots(sentence));
  });
  expect(differing).toEqual([]);
  expect(en.size).toBeGreaterThan(500);
});

test('the same sentences in both, but for the glosses of Spanish titles', () => {
  const missing = [...en.keys()].filter((path) => !es.has(path));
  expect(missing.filter((path) => !path.startsWith('codes.masterbase.titles.'))).toEqual([]);
  expect([...es.keys()].filter((path) => !en.has(path))).toEqual([]);
});

describe.each(languages)('%s', (language) => {
  const sentences = language === 'en' ? en : es;

  test.each([
    ['is empty', /^\s*$/],
    ['begins or ends with a blank', /^\s|\s$/],
    ['cries', /[!¡]/],
    ['has an unfinished slot', /\{(?!\w+(?:\|[^{}|]*\|[^{}|]*)?\})/],
    ['says that a message is a sender', /(?:\bis|\bes) \{sender\}/],
    ['has a straight apostrophe or two blanks', /\w'\w| {2}/],
  ])('no sentence %s', (_, pattern) => {
    const sins = [...sentences].filter(([, sentence]) => pattern.test(sentence));
    expect(sins).toEqual([]);
  });

  test('advice about codes has at most 140 characters', () => {
    const long = [...sentences].filter(([path, text]) => /^(?:codes|reasons)\..*next/.test(path) && text.length > 140);
    expect(long).toEqual([]);
  });

  test('the stores’ limits', () => {
    const { extName, extDescription } = dictionaries[language].manifest;
    expect(extName.length).toBeLessThanOrEqual(45);
    expect(extDescription.length).toBeLessThanOrEqual(132);
  });

  test('every finding has its words, and no words are left over', () => {
    const files = readdirSync(new URL('../../../lib/inspect/findings', import.meta.url))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => name.slice(0, -'.ts'.length));
    expect(Object.keys(dictionaries[language].findings).toSorted()).toEqual(files.toSorted());
  });

  test('a finding gives every parameter its words take', () => {
    const missing = Object.entries(dictionaries[language].findings).flatMap(([id, { title, detail, next }]) => {
      const source = readFileSync(new URL(`../../../lib/inspect/findings/${id}.ts`, import.meta.url), 'utf8');
      const params = /params: \{([^}]*)\}/.exec(source)?.[1] ?? '';
      return slots(`${title} ${detail} ${next}`)
        .map((slot) => slot.replaceAll(/[[\]]/g, ''))
        .filter((slot) => !new RegExp(`\\b${slot}\\b`).test(params))
        .map((slot) => `${id}: ${slot}`);
    });
    expect(missing).toEqual([]);
  });

  test('every target has its words, and no words are left over', () => {
    const { targets, notes } = dictionaries[language];
    const asked = Object.fromEntries(
      TARGETS.map(({ id, questions }) => [id, questions.map(({ key }) => key).toSorted()]),
    );
    const said = Object.entries(targets).map(([id, words]) => [id, Object.keys(words.questions).toSorted()]);
    expect(Object.fromEntries(said)).toEqual(asked);
    expect(Object.keys(notes).toSorted()).toEqual([...new Set(TARGETS.flatMap((target) => target.notes))].toSorted());
  });
});

test('English words of reply codes are the titles of the table', () => {
  const meanings = Object.entries(dictionaries.en.codes.smtp).map(([code, { meaning }]) => [code, meaning]);
  expect(meanings).toEqual(Object.entries(SMTP.rows).map(([code, { title }]) => [code, title]));
});
