import type { Withheld } from '../allowlist/withheld.ts';
import type { Refusal, RefusalCode } from '../allowlist/refusal.ts';
import type { Result } from '../authentication/result.ts';
import type { Report } from '../inspect/report.ts';
import type { RangeProblem } from '../ranges/range-text.ts';
import { fill } from '../words/fill.ts';
import type { Params } from '../words/fill.ts';
import type { Dictionary } from '../words/index.ts';
import { rangeProblemWords } from '../words/range-words.ts';
import { letterText, listed } from './letter.ts';

/** Refusals that the sender can mend; of the others only the administrator hears. */
const OF_THE_LIST: ReadonlySet<RefusalCode> = new Set([
  'list.empty',
  'list.too-long',
  'range.too-wide',
  'range.special',
] satisfies RefusalCode[]);

/** The mail that says why nothing was opened for a message: what was seen, what has to be repaired, what to send. */
export function answerText(report: Report, because: Withheld, ticket: string, words: Dictionary): string {
  const { answer } = words.letters;
  const say = (template: string, params: Params = {}) => fill(template, params, words.language);
  const { border, verdict, sender, hops, message } = report;
  const hop = border.hop === null ? undefined : hops[border.hop];
  const told = {
    domain: verdict.fromDomain ?? '',
    ip: border.ip ?? '',
    nearest: sender?.nearest ?? '',
    authservId: witnessOf(report)?.authservId ?? '',
  };
  const date = hop?.date ?? message.date?.value ?? report.inspected;
  const place = sender?.range ? say(answer.listed, { range: sender.range }) : answer.unlisted;
  return letterText(
    {
      sender: sender?.name ?? '',
      ticket,
      subject: say(answer.subject, { date: date.slice(0, 'yyyy-mm-dd'.length) }),
      paragraphs: [
        [answer.opening, say(answer.because[because], told)],
        [
          `${answer.seen}:`,
          ...listed([
            say(answer.received, { date, server: hop?.by ?? '' }),
            border.ip === null ? '' : `${say(answer.ip, { ip: border.ip })}, ${place}`,
            verdict.fromDomain === null ? '' : say(answer.from, { domain: verdict.fromDomain }),
            ...resultLines(report, words),
            message.messageId === null ? '' : say(answer.messageId, { id: message.messageId.value }),
          ]),
        ],
        [`${answer.repair}:`, ...listed([say(answer.repairs[because], told)])],
        [answer.send],
        [answer.again],
      ],
    },
    words,
  );
}

/** The mail that says which lines of a pasted list, or which ranges, could not be taken; null where none is the sender's to mend. */
export function listAnswerText({ sender, ticket, problems, refusals }: ListAnswer, words: Dictionary): string | null {
  const { list } = words.letters;
  const say = (template: string, params: Params = {}) => fill(template, params, words.language);
  const told = [
    ...problems.map((problem) => rangeProblemWords(problem, words)),
    ...refusals.filter(({ code }) => OF_THE_LIST.has(code)).map(({ code, params }) => say(words.refusal[code], params)),
  ];
  if (told.length === 0) return null;
  const paragraphs = [[list.opening, ...listed(told)], [list.send]];
  return letterText({ sender, ticket, subject: list.subject, paragraphs }, words);
}

interface ListAnswer {
  readonly sender: string;
  readonly ticket: string;
  readonly problems: readonly RangeProblem[];
  readonly refusals: readonly Refusal[];
}

const METHODS: ReadonlySet<string> = new Set(['dmarc', 'dkim', 'spf']);

/** What is believed, and what we checked ourselves: nothing that the sender's side only claims. */
function resultLines({ results, checks }: Report, words: Dictionary): string[] {
  const { answer } = words.letters;
  const say = (template: string, params: Params) => fill(template, params, words.language);
  return [
    ...results
      .filter(({ believed, method }) => believed && METHODS.has(method))
      .map((result) =>
        say(answer.result, {
          method: result.method,
          result: result.result,
          domain: domainOf(result),
          authservId: result.authservId ?? '',
        }),
      ),
    ...checks
      .filter(({ method }) => METHODS.has(method))
      .map(({ method, result, domain }) => say(answer.ownCheck, { method, result, domain: domain ?? '' })),
  ];
}

function witnessOf({ results }: Report): Result | undefined {
  return results.find(({ believed, method, result }) => believed && method === 'dmarc' && result === 'fail');
}

function domainOf({ method, properties }: Result): string {
  const key = { dmarc: 'header.from', dkim: 'header.d', spf: 'smtp.mailfrom' }[method] ?? '';
  return (Object.hasOwn(properties, key) ? properties[key] : undefined) ?? '';
}
