import { makeRequest } from '../../lib/allowlist/request.ts';
import { snippetOf } from '../../lib/allowlist/snippet.ts';
import type { Target } from '../../lib/allowlist/target.ts';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import { fill } from '../../lib/words/fill.ts';
import type { Params } from '../../lib/words/fill.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { readProfile } from './settings.ts';
import { language, readArgs, readInstant, UsageError } from './usage.ts';

/** `allow SENDER --for TARGET`: prints what to paste; what cannot be opened says why and exits 2. */
export function allow(args: string[]): number {
  const { values, positionals } = readArgs(args, {
    for: { type: 'string' },
    undo: { type: 'boolean' },
    verify: { type: 'boolean' },
    ticket: { type: 'string' },
    until: { type: 'string' },
    at: { type: 'string' },
    answer: { type: 'string', multiple: true },
    questions: { type: 'boolean' },
  });
  const [sender, ...more] = positionals;
  if (sender === undefined || more.length > 0) throw new UsageError('allow whom? name one SENDER');
  if (values.undo && values.verify) throw new UsageError('--undo or --verify, not both');
  const profile = readProfile(sender);
  const target = readTarget(values.for);
  if (values.questions) return printQuestions(target);
  const words = dictionaries[language()];
  const say = (template: string, params: Params) => fill(template, params, words.language);
  const made = makeRequest({
    profile,
    target,
    today: readInstant(values.at, '--at').toISOString().slice(0, 10),
    answers: readAnswers(values.answer ?? []),
    ...(values.ticket === undefined ? {} : { ticket: values.ticket }),
    ...(values.until === undefined ? {} : { until: values.until }),
  });
  if (!made.ok)
    throw new UsageError(made.refusals.map(({ code, params }) => say(words.refusal[code], params)).join(' '));
  const snippet = snippetOf(target, made.request, values.undo ? 'undo' : values.verify ? 'verify' : 'apply');
  process.stdout.write(snippet.text);
  for (const { code, params } of made.notes) console.error(`postern: ${say(words.requestNote[code], params)}`);
  for (const { range, reason } of snippet.left) console.error(`postern: ${say(words.leftOut[reason], { range })}`);
  return 0;
}

function readTarget(id: string | undefined): Target {
  const target = TARGETS.find((one) => one.id === id);
  const known = TARGETS.map((one) => one.id).join(', ');
  if (!target)
    throw new UsageError(
      id === undefined ? `--for which product? ${known}` : `unknown target ${JSON.stringify(id)}: ${known}`,
    );
  return target;
}

function readAnswers(pairs: readonly string[]): Record<string, string> {
  const answers = new Map<string, string>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageError(`--answer ${JSON.stringify(pair)}: write KEY=VALUE`);
    answers.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
  return Object.fromEntries(answers);
}

/** What the target asks, a line each: key, default, what it means, the command that shows today's value. */
function printQuestions(target: Target): number {
  const asked: Readonly<Record<string, { readonly label: string; readonly help: string }>> =
    dictionaries[language()].targets[target.id]?.questions ?? {};
  for (const { key, default: preset, command, unless } of target.questions) {
    const words = asked[key];
    const need =
      preset !== null
        ? `default ${JSON.stringify(preset)}`
        : unless
          ? `required unless ${unless.key}=${unless.is}`
          : 'required';
    console.log([key, need, words ? `${words.label}. ${words.help}` : '', command ?? ''].join('\t'));
  }
  return 0;
}
