import { answerTo } from '../answers.ts';
import { fileBlock, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { probeLines } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

/** The same file, as the container sees it. */
const TABLE = '/opt/postfix/conf/custom_postscreen_whitelist.cidr';

/** Lines at the head of the table that postscreen reads first, in place of those of an earlier run. */
export const mailcow: Target = {
  id: 'mailcow',
  product: 'mailcow',
  versions: 'mailcow: dockerized',
  kind: 'mta',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'separate-step', greylist: 'separate-step', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'greylist', 'rate'],
  families: 'both',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'directory',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: '/opt/mailcow-dockerized',
      command: 'docker compose ls',
    },
  ],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['mailcow.rate-rspamd', 'mailcow.domain-list', 'mailcow.forwarding-hosts', 'mta.behind-gateway'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.mailcow.email/manual-guides/Postfix/u_e-postfix-postscreen_whitelist/',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const file = fileOf(request);
    const width = Math.max(...ranges.map((range) => range.length));
    return {
      text: `${header(request, mailcow, 'apply')}
${withoutBlocks(request, mailcow, [file])}
cat - ${file} >${file}.new <<'MAP'
${fileBlock(
  request,
  mailcow,
  ranges.map((range) => `${range.padEnd(width)}  permit`),
)}MAP
cat ${file}.new >${file}
rm -f ${file}.new
${inPostfix(request, 'postfix reload')}
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const ask = (address: string) => inPostfix(request, `postmap -q ${address} cidr:${TABLE}`);
    return {
      text: `${[
        header(request, mailcow, 'verify'),
        ...gates.flatMap(({ ranges }) => probeLines(ranges, ask)),
        `(${inMailcow(request, 'docker compose logs postfix-mailcow')}) | grep 'postscreen.*LISTED' | tail`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return {
      text: `${header(request, mailcow, 'undo')}
${withoutBlocks(request, mailcow, [fileOf(request)])}
${inPostfix(request, 'postfix reload')}
`,
      left: [],
    };
  },
};

function fileOf(request: AllowRequest): string {
  return `${answerTo(request, 'directory')}/data/conf/postfix/custom_postscreen_whitelist.cidr`;
}

function inMailcow(request: AllowRequest, command: string): string {
  return `cd ${answerTo(request, 'directory')} && ${command}`;
}

function inPostfix(request: AllowRequest, command: string): string {
  return `(${inMailcow(request, `docker compose exec -T postfix-mailcow ${command}`)})`;
}
