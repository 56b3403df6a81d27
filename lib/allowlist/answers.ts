import { parseIp } from '../base/ip.ts';
import type { Ip } from '../base/ip.ts';
import { specialUse } from '../base/special.ts';
import { forbiddenIn } from './lint.ts';
import type { Refusal } from './refusal.ts';
import type { AllowRequest, Question } from './target.ts';

export interface Answered {
  readonly answers: Readonly<Record<string, string>>;
  readonly mx: readonly Ip[];
  readonly refusals: readonly Refusal[];
}

/** Checks the admin's answers against a target's questions and fills in the defaults. */
export function readAnswers(questions: readonly Question[], given: Readonly<Record<string, string>>): Answered {
  const answers = new Map<string, string>();
  const mx: Ip[] = [];
  const refusals: Refusal[] = Object.keys(given)
    .filter((key) => !questions.some((question) => question.key === key))
    .map((key) => ({ code: 'answer.unknown', params: { key } }));
  for (const question of questions) {
    const { key, pattern, unless } = question;
    const said = Object.hasOwn(given, key) ? given[key]?.trim() : undefined;
    const answer = said || question.default;
    const optional = question.default === '' || (unless !== undefined && answers.get(unless.key) === unless.is);
    if (!answer) {
      if (optional) answers.set(key, '');
      else refusals.push({ code: 'answer.missing', params: { key } });
      continue;
    }
    const addresses = key === 'mx' ? readHosts(answer) : [];
    if (!pattern.test(answer) || addresses === null) refusals.push({ code: 'answer.pattern', params: { key } });
    else if (forbiddenIn(answer)) refusals.push({ code: 'answer.forbidden', params: { key } });
    else {
      answers.set(key, answer);
      mx.push(...addresses);
    }
  }
  return { answers: Object.fromEntries(answers), mx, refusals };
}

/** An answer that `readAnswers` let pass. A key that the target does not ask for is a mistake of ours: throws. */
export function answerTo(request: AllowRequest, key: string): string {
  const answer = request.answers[key];
  if (answer === undefined) throw new Error(`no answer to ${key}: the target must ask for it`);
  return answer;
}

/** Mail servers by address. They may be private, behind translation, but nobody is reached on loopback or multicast. */
function readHosts(answer: string): Ip[] | null {
  const hosts: Ip[] = [];
  for (const text of answer.split(',')) {
    const address = parseIp(text);
    const use = address && specialUse(address);
    if (address === null || use === 'loopback' || use === 'link-local' || use === 'reserved') return null;
    hosts.push(address);
  }
  return hosts;
}
