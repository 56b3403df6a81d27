import type { Cidr } from '../base/cidr.ts';
import { noteOf } from './note.ts';
import type { AllowRequest } from './target.ts';

/** Longest comment line of a table that stays readable, in bytes. */
const NOTE_BYTES = 255;

/** Shell lines that write a table of ranges (Postfix cidr_table(5)), each with the same answer. */
export function writeTable(request: AllowRequest, file: string, ranges: readonly Cidr[], answer: string): string {
  const width = Math.max(...ranges.map((range) => range.length));
  return `cat >${file} <<'MAP'
# ${noteOf(request, NOTE_BYTES)}
${ranges.map((range) => `${range.padEnd(width)}  ${answer}`).join('\n')}
MAP`;
}

/** A sed command that takes an entry out of a list with commas, and the comma that came with it. */
export function cutEntry(entry: string): string {
  const exact = entry.replaceAll('.', String.raw`\.`);
  return String.raw`s#(^|[, ])${exact}, #\1#g; s#(^|[, ]+)${exact}([, ]|$)#\2#g; s#^[, ]+##`;
}

/** Shell lines that take an entry out of a parameter, `$list` or a name, whatever stands there beside it. */
export function withoutEntry(parameter: string, entry: string): string {
  return `now=$(postconf -h ${parameter})
old=$(printf '%s\\n' "$now" | sed -E '${cutEntry(entry)}')
if [ "$old" != "$now" ]; then
  if [ "$old" = "$(postconf -d -h ${parameter})" ]; then postconf -X ${parameter}; else postconf -e "${parameter} = $old"; fi
  postfix reload
fi`;
}

/** A shell line that removes a table once nothing names it, in master.cf neither: a missing one answers everybody 451. */
export function removeUnused(file: string): string {
  return `used=$(postconf -n && postconf -P) && case $used in *${file}*) ;; *) rm -f ${file} ;; esac`;
}
