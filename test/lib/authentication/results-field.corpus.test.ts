import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseResultsField } from '../../../lib/authentication/results-field.ts';
import { headerField } from './fields.ts';

/** Fields that real servers wrote, with the results a careful reader finds. Not ours to publish, so it lies beside the repository. */
const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpora/authentication/arh.json');

interface Case {
  readonly header: string;
  readonly expected: {
    readonly authserv_id: string;
    readonly results: readonly [string, string][];
    readonly i?: number;
  };
}

/** No corpus, no cases: the test then says so and passes. */
function readCorpus(): readonly Case[] {
  if (existsSync(CORPUS)) return (JSON.parse(readFileSync(CORPUS, 'utf8')) as { cases: Case[] }).cases;
  console.warn(`skipped: ${CORPUS} is not there, no field of the wild was read`);
  return [];
}

test('every field of the wild gives its id and exactly its results', () => {
  const cases = readCorpus();
  const found = cases.map(({ header }) => {
    const { authservId, instance, results } = parseResultsField(headerField(header)).value;
    return {
      header,
      id: authservId ?? '',
      i: instance,
      results: results.map(({ method, result }) => [method, result]),
    };
  });
  expect(found).toStrictEqual(
    cases.map(({ header, expected }) => ({
      header,
      id: expected.authserv_id,
      i: expected.i ?? null,
      results: expected.results,
    })),
  );
});
