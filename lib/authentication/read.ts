import type { Problem } from '../base/problem.ts';
import type { Field } from '../message/message.ts';
import { believePosition, believeResults, isOwnId } from './belief.ts';
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
  return { results: vantage.sealBelieved ? withSealed(results, vantage) : results, receivedSpf, problems };
}

/** Below the border a result of the platform's own id counts where its seal above says the same: it adds nothing to that. */
function withSealed(results: readonly Result[], vantage: Vantage): Result[] {
  const sealed = new Set(results.filter(({ why }) => why === 'platform-seal').map(wordOf));
  return results.map((result) =>
    result.why === 'below-border' && isOwnId(result.authservId, vantage) && sealed.has(wordOf(result))
      ? { ...result, believed: true, why: 'platform-seal' }
      : result,
  );
}

function wordOf({ method, result, properties }: Result): string {
  return JSON.stringify([method, result, properties]);
}
