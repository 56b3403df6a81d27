import { header } from './header.ts';
import { tagOf } from './note.ts';
import type { AllowRequest, Target } from './target.ts';

type Owner = Pick<Target, 'id' | 'expiry'>;

/** Lines for a file that others write in too, between two marks by which the undo finds them. */
export function fileBlock(request: AllowRequest, target: Owner, lines: readonly string[]): string {
  return `${[header(request, target, 'apply'), ...lines, markOf(request, target, 'end')].join('\n')}\n`;
}

/**
 * Shell lines that take every block of a target out of files, which keep owner, mode and links, and leave the rest
 * byte for byte. Where a mark has lost its partner nothing is taken: the lines in between could be somebody else's.
 * `edits`: further sed commands. `check`: a command that must first accept the new file, `$file.new`.
 */
export function withoutBlocks(
  request: AllowRequest,
  target: Owner,
  files: readonly string[],
  { edits = [], check }: { readonly edits?: readonly string[]; readonly check?: string } = {},
): string {
  const [begin, end] = [markOf(request, target, 'apply'), markOf(request, target, 'end')];
  const commands = [`/^${begin}$/,/^${end}$/d`, ...edits].map((command) => `-e '${command}'`).join(' ');
  const accepted = check === undefined ? '' : ` && ${check}`;
  return `for file in ${files.join(' ')}; do
  if [ ! -f $file ]; then continue; fi
  if [ "$(grep -cx '${begin}' $file)" != "$(grep -cx '${end}' $file)" ]; then
    grep -n '${tagOf(request)} ' $file /dev/null >&2
  else
    sed ${commands} $file >$file.new${accepted} && cat $file.new >$file
    rm -f $file.new
  fi
done`;
}

/** Shell lines that put a block at the head of a file, made where it is missing, in place of one of an earlier run. */
export function blockFirst(request: AllowRequest, target: Owner, file: string, lines: readonly string[]): string {
  return `[ -f ${file} ] || : >${file}
${withoutBlocks(request, target, [file])}
cat - ${file} >${file}.new <<'BLOCK'
${fileBlock(request, target, lines)}BLOCK
cat ${file}.new >${file}
rm -f ${file}.new`;
}

/** The first line of a block is the header's own. */
function markOf(request: AllowRequest, { id }: Owner, mark: 'apply' | 'end'): string {
  return `# ${tagOf(request)} ${mark} ${id}`;
}
