import { answerTo } from '../answers.ts';
import { blockFirst, withoutBlocks } from '../file-block.ts';
import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { tagOf } from '../note.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const LOCAL = '/etc/rspamd/local.d';

/** Shared by all our senders: of two `whitelisted_ip` of a module only the first is read. */
const MAP = `${LOCAL}/postern.map`;

/** Of a sender that is at the gate: it lifts nothing that content or authentication find. */
const SCORE = '-3.0';

/**
 * The ranges in the one map that greylisting and rate limits name, and a symbol of the sender's own with a small score.
 * A map that a module names already is never replaced: the module is left and printed. Never a prefilter that accepts.
 */
export const rspamd: Target = {
  id: 'rspamd',
  product: 'Rspamd',
  versions: 'Rspamd 3.4',
  kind: 'antispam',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'no', rate: 'lifts', greylist: 'lifts', reputation: 'lifts', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments'],
  families: 'both',
  limits: { noteBytes: 0 },
  expiry: 'no',
  questions: [
    {
      key: 'map',
      pattern: /^\/[A-Za-z0-9_./-]{1,200}$/,
      default: MAP,
      command: 'rspamadm configdump greylist ratelimit | grep -w whitelisted_ip',
    },
  ],
  repeat: 'guarded',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['rspamd.score', 'rspamd.map', 'rspamd.accept', 'filters.behind-gateway'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'Rspamd 3.4' },
    { part: 'rate', level: 'traffic', tool: 'Rspamd 3.4' },
    { part: 'undo', level: 'traffic', tool: 'Rspamd 3.4' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const ranges = gates.flatMap((gate) => gate.ranges);
    const map = answerTo(request, 'map');
    return {
      text: `${header(request, rspamd, 'apply')}
${blockFirst(request, rspamd, map, ranges)}
${blockFirst(request, rspamd, `${LOCAL}/multimap.conf`, symbol(request, ranges))}
for module in greylist ratelimit; do
  file=${LOCAL}/$module.conf
  now=$(rspamadm configdump $module | grep -w whitelisted_ip || :)
  case $now in
  *'"${map}"'*) ;;
  '')
    [ -f $file ] || : >$file
    { echo '${settingOf(map)}'; cat $file; } >$file.new && cat $file.new >$file
    rm -f $file.new
    ;;
  *) echo "$module: $now" >&2 ;;
  esac
done
rspamadm configtest && systemctl reload rspamd
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    const map = answerTo(request, 'map');
    return {
      text: `${[
        header(request, rspamd, 'verify'),
        ...gates.map(({ ranges }) => probeComment(ranges)),
        `rspamadm configdump greylist | grep -F '"${map}"' # exit 0`,
        `rspamadm configdump ratelimit | grep -F '"${map}"' # exit 0`,
        `grep -nE '${symbolOf(request)}|[Rr]atelimit|[Gg]reylist' /var/log/rspamd/rspamd.log | tail`,
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    const map = answerTo(request, 'map');
    return {
      text: `${header(request, rspamd, 'undo')}
${withoutBlocks(request, rspamd, [map, `${LOCAL}/multimap.conf`])}
if ! grep -qs '^# postern:' ${map}; then
  for file in ${LOCAL}/greylist.conf ${LOCAL}/ratelimit.conf; do
    if [ ! -f $file ]; then continue; fi
    sed '\\,^${settingOf(map).replaceAll('.', String.raw`\.`)}$,d' $file >$file.new && cat $file.new >$file
    rm -f $file.new
  done
fi
${map === MAP ? `[ -s ${map} ] || grep -rqsF ${map} /etc/rspamd || rm -f ${map}\n` : ''}rspamadm configtest && systemctl reload rspamd
`,
      left: [],
    };
  },
};

/** Marked, so that the undo never takes the admin's own. */
function settingOf(map: string): string {
  return `whitelisted_ip = "${map}"; # postern`;
}

function symbolOf({ slug }: AllowRequest): string {
  return `POSTERN_${slug.toUpperCase()}`;
}

function symbol(request: AllowRequest, ranges: readonly string[]): string[] {
  return [
    `${symbolOf(request)} {`,
    '  type = "ip";',
    '  map = [',
    ...ranges.map((range) => `    "${range}",`),
    '  ];',
    `  score = ${SCORE};`,
    `  description = "${tagOf(request)}";`,
    '}',
  ];
}
