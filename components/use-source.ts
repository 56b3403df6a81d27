import { useEffect, useMemo, useState } from 'preact/hooks';
import { isTyping } from './keys.ts';
import type { Seek } from './seek.ts';
import { Lines } from './source-rows.ts';

/** The source of what is shown: open or folded, and the line that was pressed for. */
export interface OpenSource {
  readonly lines: Lines;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly sought: { readonly line: number } | null;
  readonly seek: Seek;
}

/** `isWide`: it lies open and stays so; else `s` opens and folds it. */
export function useSource(bytes: Uint8Array, isWide: boolean): OpenSource {
  const lines = useMemo(() => new Lines(bytes), [bytes]);
  const [isOpen, setOpen] = useState(isWide);
  const [sought, setSought] = useState<{ line: number } | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 's' && !isTyping(event)) setOpen((before) => isWide || !before);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isWide]);
  return {
    lines,
    isOpen,
    toggle: () => setOpen(!isOpen),
    sought,
    seek: {
      lineOf: (offset) => lines.lineAt(offset),
      onLine: (line) => {
        setOpen(true);
        setSought({ line });
      },
    },
  };
}
