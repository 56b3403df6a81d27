import { answerTo } from './answers.ts';
import { fileBlock, withoutBlocks } from './file-block.ts';
import { fit } from './fit.ts';
import { header } from './header.ts';
import { noteOf } from './note.ts';
import { probesOf } from './probes.ts';
import { MX } from './questions.ts';
import type { AllowRequest, Place, Question, Snippet, Target } from './target.ts';

/** A label holds 64 bytes with its end (net/pfvar.h, PF_RULE_LABEL_SIZE). */
export const LABEL_BYTES = 63;

/** A table and its rule in pf.conf. */
interface PfBlock {
  readonly target: Pick<Target, 'id' | 'expiry'>;
  /** Of the table; at most 31 bytes (net/pfvar.h, PF_TABLE_NAME_SIZE). */
  readonly table: string;
  /** Where the packets come in: `on egress`, or nothing for every interface. */
  readonly on?: string;
  readonly place: Omit<Place, 'file'>;
}

export const PF_QUESTIONS: readonly [Question, Question] = [
  { key: 'file', pattern: /^\/[A-Za-z0-9_./-]{1,200}$/, default: '/etc/pf.conf', command: 'ls /etc/pf.conf' },
  MX,
];

/** One table for both families and one rule, `quick`: without the word a later rule decides (pf.conf(5)). */
export function pfApply(request: AllowRequest, { target, table, on, place }: PfBlock): Snippet {
  const { gates, left } = fit(request);
  const ranges = gates.flatMap((gate) => gate.ranges);
  const hosts = gates.flatMap((gate) => gate.mx);
  const rule = [
    on === undefined ? 'pass in quick proto tcp' : `pass in quick ${on} proto tcp`,
    `from <${table}> to { ${hosts.join(', ')} } port smtp`,
    `flags S/SA keep state label "${noteOf(request, LABEL_BYTES)}"`,
  ].join(' ');
  const file = answerTo(request, 'file');
  return {
    text: fileBlock(request, target, [`table <${table}> persist { ${ranges.join(', ')} }`, rule]),
    place: { ...place, file },
    also: [{ text: `pfctl -nf ${file} && pfctl -f ${file}\n`, language: 'sh', place: { how: 'run' } }],
    left,
  };
}

export function pfVerify(request: AllowRequest, { target, table }: PfBlock): Snippet {
  const { gates, left } = fit(request);
  return {
    text: `${[
      header(request, target, 'verify'),
      `pfctl -vsr | grep -A 3 '<${table}[:>]'`,
      ...gates.flatMap(({ ranges }) => {
        const { inside, outside } = probesOf(ranges);
        return [`pfctl -t ${table} -T test ${inside} # exit 0`, `pfctl -t ${table} -T test ${outside} # exit 2`];
      }),
    ].join('\n')}\n`,
    left,
  };
}

/** The rule goes with its file, and only then its table: a rule without it would match nobody, but stay. */
export function pfUndo(request: AllowRequest, { target, table }: PfBlock): Snippet {
  const file = answerTo(request, 'file');
  return {
    text: `${header(request, target, 'undo')}
${withoutBlocks(request, target, [file], { check: 'pfctl -nf $file.new' })}
pfctl -nf ${file} && pfctl -f ${file}
if pfctl -sT | grep -qx ${table}; then pfctl -t ${table} -T kill; fi
`,
    left: [],
  };
}
