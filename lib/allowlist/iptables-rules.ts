import { answerTo } from './answers.ts';
import type { Gate } from './fit.ts';
import { noteOf, tagOf } from './note.ts';
import { MX } from './questions.ts';
import type { AllowRequest, Question } from './target.ts';

/** Longest comment of a rule (iptables-extensions(8), comment). */
export const NOTE_BYTES = 255;

/** The chain that limits, and the mail servers where it is one of a box in front. */
export const CHAIN: readonly [Question, Question] = [
  {
    key: 'chain',
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,27}$/,
    default: 'INPUT',
    command: 'iptables -vnL --line-numbers',
  },
  { ...MX, unless: { key: 'chain', is: 'INPUT' } },
];

export type Tool = 'iptables' | 'ip6tables';

export function toolOf({ version }: Gate): Tool {
  return version === 4 ? 'iptables' : 'ip6tables';
}

/** What a rule matches and does; `source` is a match of iptables(8). */
export function ruleOf(request: AllowRequest, { mx }: Gate, source: string): string {
  return [
    `-p tcp --dport 25 ${source}`,
    ...(mx.length > 0 ? [`-d ${mx.join(',')}`] : []),
    ...(request.until === null ? [] : [`-m time --datestop ${request.until}T00:00:00`]),
    `-m comment --comment '${noteOf(request, NOTE_BYTES)}' -j ACCEPT`,
  ].join(' ');
}

/** How many rules a command makes that names so many sources: one for each of them and each mail server. */
export function countRules({ mx }: Gate, sources: number): number {
  return sources * Math.max(1, mx.length);
}

/** Takes away our rules below line `keep`, one by one, since every removal moves the numbers. */
export function removeRules(request: AllowRequest, tool: Tool, keep = 0): string {
  const chain = answerTo(request, 'chain');
  const condition = keep > 0 ? `$1 > ${keep} && ` : '';
  const find = `${tool} -w -nL ${chain} --line-numbers | awk '${condition}/\\/\\* ${tagOf(request)} / {print $1; exit}'`;
  return `while n=$(${find}); [ -n "$n" ]; do ${tool} -w -D ${chain} "$n" || break; done`;
}
