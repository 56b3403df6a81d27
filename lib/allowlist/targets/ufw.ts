import { fit } from '../fit.ts';
import { header } from '../header.ts';
import { noteOf, tagOf } from '../note.ts';
import { singleOrNetwork } from '../present.ts';
import { probeComment } from '../probes.ts';
import type { AllowRequest, Target } from '../target.ts';

const NOTE_BYTES = 200;

/**
 * One rule a range, before the admin's. ufw knows a rule by its words and leaves one that stands lower where it is: all
 * source ports are named, so that ours is never the admin's own.
 */
export const ufw: Target = {
  id: 'ufw',
  product: 'ufw (Uncomplicated Firewall)',
  versions: 'ufw 0.36',
  kind: 'filter',
  language: 'sh',
  shown: 'default',
  layers: { connect: 'lifts', rate: 'lifts', greylist: 'no', reputation: 'no', content: 'no' },
  skips: [],
  keeps: ['spf', 'dkim', 'dmarc', 'spam', 'phishing', 'antivirus', 'attachments', 'reputation', 'greylist'],
  families: 'both',
  limits: { noteBytes: NOTE_BYTES },
  expiry: 'no',
  questions: [],
  repeat: 'same',
  renewal: 'replaces',
  persists: 'itself',
  notes: ['ufw.active', 'ufw.this-host', 'filter.next-layers'],
  evidence: [
    { part: 'apply', level: 'traffic', tool: 'ufw 0.36.2' },
    { part: 'rate', level: 'traffic', tool: 'ufw 0.36.2' },
    { part: 'undo', level: 'traffic', tool: 'ufw 0.36.2' },
  ],

  apply(request) {
    const { gates, left } = fit(request);
    const note = noteOf(request, NOTE_BYTES);
    // As the listing below shows them.
    const listed = gates.flatMap(({ ranges }) => ranges).map(singleOrNetwork);
    const rule = `allow proto tcp from "$range" port 1:65535 to any port 25 comment '${note}'`;
    // The second command gives a rule that stands already the new comment, which prepend does not.
    return {
      text: `${header(request, ufw, 'apply')}
ranges='${listed.join(' ')}'
for range in $ranges; do
  ufw prepend ${rule}
  ufw ${rule}
done
${removal(request, '$ranges')}
`,
      left,
    };
  },

  verify(request) {
    const { gates, left } = fit(request);
    return {
      text: `${[
        header(request, ufw, 'verify'),
        `ufw status numbered | grep -nE '# ${tagOf(request)} |LIMIT'`,
        ...gates.map(({ ranges }) => probeComment(ranges)),
      ].join('\n')}\n`,
      left,
    };
  },

  undo(request) {
    return { text: `${header(request, ufw, 'undo')}\n${removal(request)}\n`, left: [] };
  },
};

/** Takes our rules away, but those of the ranges in a variable, one by one, since every removal moves the numbers. */
function removal(request: AllowRequest, kept = ''): string {
  const [given, skip] = kept
    ? [` -v kept="${kept}"`, 'for (f = 1; f <= NF; f++) if (index(" " kept " ", " " $f " ")) next; ']
    : ['', ''];
  const find = `ufw status numbered | awk${given} '/# ${tagOf(request)} / {${skip}gsub(/^\\[ *|\\].*/, ""); print; exit}'`;
  return `while n=$(${find}); [ -n "$n" ]; do ufw --force delete "$n" || break; done`;
}
