import { useEffect, useMemo, useRef } from 'preact/hooks';
import { displayText } from '../lib/base/bytes.ts';
import { Icon } from './Icon.tsx';
import { sourceRows } from './source-rows.ts';
import type { Lines, Lit, Row, Stretch } from './source-rows.ts';
import { Runs } from './Text.tsx';
import { Say, useWords } from './words.tsx';

interface SourceProps {
  readonly bytes: Uint8Array;
  readonly lines: Lines;
  readonly lit: Lit;
  /** What it is the source of. */
  readonly title: string;
  /** The line a fact was pressed for; each press is a new object, so that the same line can be sought twice. */
  readonly sought: { readonly line: number } | null;
}

/** The source as it came, the used fields lit, and the line up to which our own servers wrote. */
export function Source({ bytes, lines, lit, title, sought }: SourceProps) {
  const { raw } = useWords();
  const { rows, left } = useMemo(() => sourceRows(bytes, lines, lit), [bytes, lines, lit]);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = sought && root.current?.querySelector<HTMLElement>(`[data-line="${sought.line}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [sought]);
  return (
    <div class="source" ref={root} role="group" aria-label={title} dir="ltr">
      {rows.map((row) => (
        <SourceRow key={row.line} row={row} isSought={row.line === sought?.line} />
      ))}
      {left > 0 && (
        <p class="cut">
          <Say of={raw.left} with={{ size: Math.ceil(left / 1024) }} />
        </p>
      )}
    </div>
  );
}

const LOOKS: Readonly<Record<Row['part'], string>> = {
  own: '',
  gate: 'gate-line',
  lit: 'lit',
  below: 'below',
  body: 'body',
};

function SourceRow({ row, isSought }: { row: Row; isSought: boolean }) {
  const { raw } = useWords();
  return (
    <>
      <div class={`row ${LOOKS[row.part]} ${isSought ? 'now' : ''}`} data-line={row.line} tabIndex={-1}>
        <span>
          {row.stretches.map((stretch, index) => (
            <Piece key={index} {...stretch} />
          ))}
        </span>
      </div>
      {row.isBorder && (
        <p class="border-line">
          <Icon name="gate" />
          {raw.wall}
        </p>
      )}
    </>
  );
}

function Piece({ text, role }: Stretch) {
  const shown = <Runs of={displayText(text)} />;
  if (role === 'marked') return <mark>{shown}</mark>;
  return role === 'key' ? <span class="key">{shown}</span> : shown;
}
