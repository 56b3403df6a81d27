import type { Problem } from '../base/problem.ts';
import type { Field } from '../message/message.ts';
import { believePosition, believeResults } from './belief.ts';
import { parseReceivedSpf } from './received-spf.ts';
import type {
  AuthenticationFacts,
  AuthenticationProblemCode,
  ReceivedSpf,
  Result,
  ResultField,
  Vantage,
} from './result.ts';
import { parseResultsField } from './results-field.ts';

const RESULT_FIELDS: ReadonlyMap<string, ResultField> = new Map([
  ['authentication-results', 'Authentication-Results'],
  ['authentication-results-original', 'Authentication-Results-Original'],
  ['arc-authentication-results', 'ARC-Authentication-Results'],
]);

/** Everything a header says of authentication, in the order of the text, and whether each piece can be believed. */
export function readAuthentication(fields: readonly Field[], vantage: Vantage): AuthenticationFacts {
  const results: Result[] = [];
  const receivedSpf: ReceivedSpf[] = [];
  const problems: Problem<AuthenticationProblemCode>[] = [];
  for (const field of fields) {
    const fieldName = RESULT_FIELDS.get(field.key);
    if (fieldName !== undefined) {
      const parsed = parseResultsField(field);
      const { authservId, idState, instance } = parsed.value;
      const belief = believeResults(fieldName, field.index, parsed.value, vantage);
      problems.push(...parsed.problems);
      if (idState === 'missing' && parsed.value.results.length > 0 && !vantage.idLessBelieved)
        problems.push({ code: 'authentication.no-id', at: field.value, params: {} });
      for (const result of parsed.value.results)
        results.push({ ...result, authservId, ...belief, fieldName, field: field.index, instance });
    } else if (field.key === 'received-spf') {
      const parsed = parseReceivedSpf(field);
      problems.push(...parsed.problems);
      receivedSpf.push({ ...parsed.value, ...believePosition(field.index, vantage) });
    }
  }
  return { results, receivedSpf, problems };
}
