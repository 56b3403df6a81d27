import { differenceOf } from '../../lib/allowlist/difference.ts';
import { makeRequest } from '../../lib/allowlist/request.ts';
import type { RequestInput } from '../../lib/allowlist/request.ts';
import { snippetOf } from '../../lib/allowlist/snippet.ts';
import type { AllowRequest, Part, Snippet, Target } from '../../lib/allowlist/target.ts';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import { fill } from '../../lib/words/fill.ts';
import type { Params } from '../../lib/words/fill.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { snippetText } from '../../lib/words/snippet-text.ts';
import { writePart } from './allow/files.ts';
import { printQuestions } from './allow/questions.ts';
import { readSender } from './allow/sender.ts';
import { language, readArgs, readInstant, UsageError } from './usage.ts';

const PARTS: readonly Part[] = ['apply', 'verify', 'undo'];

/** One text of one target, under the name of its file. */
interface Written {
  readonly target: Target;
  readonly name: string;
  readonly part: Part;
  readonly snippet: Snippet;
}

/** `allow SENDER|FILE --for TARGET[,…]`: prints what to paste, or writes it into --out DIR. What cannot be opened says why, exit 2. */
export function allow(args: string[]): number {
  const { values, positionals } = readArgs(args, {
    for: { type: 'string' },
    undo: { type: 'boolean' },
    verify: { type: 'boolean' },
    diff: { type: 'string' },
    out: { type: 'string' },
    ticket: { type: 'string' },
    reason: { type: 'string' },
    until: { type: 'string' },
    at: { type: 'string' },
    answer: { type: 'string', multiple: true },
    questions: { type: 'boolean' },
    'keep-others': { type: 'boolean' },
  });
  const [sender, ...more] = positionals;
  if (sender === undefined || more.length > 0) throw new UsageError('allow whom? name one SENDER, or a FILE of ranges');
  if ([values.undo, values.verify, values.diff !== undefined].filter(Boolean).length > 1)
    throw new UsageError('one of --undo, --verify and --diff');
  const targets = readTargets(values.for);
  if (values.questions) return printQuestions(targets);
  const day = readInstant(values.at, '--at').toISOString().slice(0, 10);
  const answers = readAnswers(values.answer ?? [], targets);
  const ask = (profile: RequestInput['profile'], target: Target): AllowRequest =>
    requestFor({
      profile,
      target,
      today: day,
      answers: answersFor(target, answers),
      ...(values.ticket === undefined ? {} : { ticket: values.ticket }),
      ...(values.reason === undefined ? {} : { reason: values.reason }),
      ...(values.until === undefined ? {} : { until: values.until }),
    });
  const profile = readSender(sender, day, values['keep-others'] === true);
  const old = values.diff === undefined ? null : readSender(values.diff, day, values['keep-others'] === true);
  const part: Part = values.undo ? 'undo' : values.verify ? 'verify' : 'apply';
  const written = targets.flatMap((target): Written[] => {
    const request = ask(profile, target);
    if (old)
      return [{ target, name: 'difference', part: 'apply', snippet: difference(target, ask(old, target), request) }];
    const parts: readonly Part[] = values.out !== undefined && !values.undo && !values.verify ? PARTS : [part];
    return parts.map((one) => ({ target, name: one, part: one, snippet: snippetOf(target, request, one) }));
  });
  for (const { target, name, part: one, snippet } of written) {
    if (values.out === undefined) process.stdout.write(snippetText(snippet, dictionaries[language()]));
    else writePart(values.out, target, name, one, snippet);
  }
  // What a text leaves out, each of its parts leaves out.
  const left = written.flatMap(({ snippet }) =>
    snippet.left.map(({ range, reason }) => say(words().leftOut[reason], { range })),
  );
  for (const sentence of new Set(left)) console.error(`postern: ${sentence}`);
  return 0;
}

function requestFor(input: RequestInput): AllowRequest {
  const made = makeRequest(input);
  if (!made.ok)
    throw new UsageError(
      `${input.target.id}: ${made.refusals.map(({ code, params }) => say(words().refusal[code], params)).join(' ')}`,
    );
  for (const { code, params } of made.notes) console.error(`postern: ${say(words().requestNote[code], params)}`);
  return made.request;
}

function difference(target: Target, from: AllowRequest, to: AllowRequest): Snippet {
  const { added, removed, snippet } = differenceOf(target, from, to);
  console.error(`postern: ${say(words().allow.changed, { added: added.join(' '), removed: removed.join(' ') })}`);
  return snippet;
}

function words() {
  return dictionaries[language()];
}

function say(template: string, params: Params): string {
  return fill(template, params, words().language);
}

function readTargets(list: string | undefined): Target[] {
  const known = TARGETS.map((one) => one.id).join(', ');
  if (list === undefined) throw new UsageError(`--for which product? ${known}`);
  return [...new Set(list.split(','))].map((id) => {
    const target = TARGETS.find((one) => one.id === id);
    if (!target) throw new UsageError(`unknown target ${JSON.stringify(id)}: ${known}`);
    return target;
  });
}

/** Every answer must be asked for by one of the products at least. */
function readAnswers(pairs: readonly string[], targets: readonly Target[]): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageError(`--answer ${JSON.stringify(pair)}: write KEY=VALUE`);
    const key = pair.slice(0, equals);
    if (!targets.some((target) => asks(target, key)))
      throw new UsageError(say(words().refusal['answer.unknown'], { key }));
    answers.set(key, pair.slice(equals + 1));
  }
  return answers;
}

function answersFor(target: Target, answers: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...answers].filter(([key]) => asks(target, key)));
}

function asks(target: Target, key: string): boolean {
  return target.questions.some((question) => question.key === key);
}
