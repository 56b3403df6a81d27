import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeLines } from '../probes.ts';
import type { AllowRequest, Block, Target } from '../target.ts';

const PATHS = /^\/[A-Za-z0-9_./-]{1,200}(?:,\/[A-Za-z0-9_./-]{1,200}){0,7}$/;

/**
 * A host list, and the condition `!hosts` in whatever defers or denies: an exemption, never an accept. The list begins
 * with `<;`, since colons split IPv6 addresses and an entry that is none is no error to Exim.
 */
export const exim: Target = {
  id: 'exim',
  product: 'Exim',
  versions: 'Exim 4.96',
  kind: 'mta',
  language: 'exim',
  reverse: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'lifts', greylist: 'separate-step', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist'],
  families: 'both',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'files',
      pattern: PATHS,
      default: '/etc/exim4/exim4.conf.template',
      command: "exim4 -bV | grep -i 'configuration file'",
    },
    { key: 'per-host', pattern: /^[1-9]\d{0,4}$/, default: '', command: 'exim4 -bP smtp_accept_max_per_host' },
  ],
  repeat: 'refused',
  renewal: 'undo-first',
  persists: 'itself',
  notes: ['exim.every-limit', 'exim.reload', 'exim.not-local-deny', 'mta.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'Exim 4.96' },
    { part: 'rate', level: 'traffic', tool: 'Exim 4.96' },
    { part: 'undo', level: 'traffic', tool: 'Exim 4.96' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const [main = '', ...others] = filesOf(request);
    const acl = others.at(-1) ?? main;
    return {
      text: fileBlock(request, exim, [`hostlist ${nameOf(request)} = <; ${ranges.join(' ; ')}`]),
      place: { how: 'first-in', file: main },
      also: [
        { text: `${conditionOf(request)}\n`, place: { how: 'before-line', file: acl, line: 'ratelimit, dnslists' } },
        ...perHost(request, main),
      ],
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const ask = (address: string) =>
      `exim4 -be '\${if match_ip{${address}}{+${nameOf(request)}}{yes}{no}}' | grep -x yes`;
    return {
      text: `${[
        header(request, exim, 'verify'),
        `grep -n ${nameOf(request)} ${filesOf(request).join(' ')}`,
        ...gates.flatMap(({ ranges }) => probeLines(ranges, ask)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const [main = '', ...others] = filesOf(request);
    const edits = [String.raw`/^[[:blank:]]*!hosts = +${nameOf(request)}[[:blank:]]*$/d`, ...perHostBack(request)];
    // A list that something still names stays: without it Exim defers everybody.
    const check = `! grep -n '+${nameOf(request)}' ${['$file.new', ...others, '/dev/null'].join(' ')} >&2`;
    return {
      text: `${[
        header(request, exim, 'undo'),
        ...(others.length > 0 ? [withoutBlocks(request, exim, others, { edits })] : []),
        withoutBlocks(request, exim, [main], { edits, check }),
        'systemctl reload exim4',
      ].join('\n')}\n`,
      left: [],
    };
  },
};

function nameOf({ slug }: AllowRequest): string {
  return `postern_${slug}`;
}

/** The main section first; the last one holds the limits, where the configuration is split. */
function filesOf(request: AllowRequest): string[] {
  return answerTo(request, 'files').split(',');
}

function conditionOf(request: AllowRequest): string {
  return `  !hosts = +${nameOf(request)}`;
}

/** Only where the option is set: another figure than the present one would throttle everybody else. */
function perHost(request: AllowRequest, file: string): Block[] {
  const limit = answerTo(request, 'per-host');
  if (limit === '') return [];
  const text = `smtp_accept_max_per_host = \${if match_ip{$sender_host_address}{+${nameOf(request)}}{0}{${limit}}}\n`;
  return [{ text, place: { how: 'instead-of', file, line: `smtp_accept_max_per_host = ${limit}` } }];
}

function perHostBack(request: AllowRequest): string[] {
  const limit = answerTo(request, 'per-host');
  if (limit === '') return [];
  return [`s/^smtp_accept_max_per_host *=.*+${nameOf(request)}}.*/smtp_accept_max_per_host = ${limit}/`];
}
