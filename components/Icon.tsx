const WIDE = {
  mark: ['M4 21V11a8 8 0 0 1 16 0v10Z', 'M4 12.5l8 5 8-5'],
  gate: ['M5 22V11a7 7 0 0 1 14 0v11', 'M2 22h20'],
  yes: ['M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z', 'M8 12.3l2.8 2.7L16 9.5'],
  no: ['M8 3h8l5 5v8l-5 5H8l-5-5V8Z', 'M9 9l6 6M15 9l-6 6'],
  half: ['M12 3.5 22 20.5H2Z', 'M12 10v5M12 17.6v.2'],
  plain: ['M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z', 'M8 12h8'],
  ask: ['M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z', 'M9.6 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2 1-1.2 1.8M12 16.4v.2'],
} as const;

const SMALL = {
  tick: ['M3 8.5l3.2 3L13 4.5'],
  cross: ['M4 4l8 8M12 4l-8 8'],
  dash: ['M4 8h8'],
  warn: ['M8 2.5 14.5 13.500H1.500Z', 'M8 6.500v3.500M8 11.700v.100'],
  copy: [
    'M7 5.500h5a1.500 1.500 0 0 1 1.500 1.500v5a1.500 1.500 0 0 1-1.500 1.500H7A1.500 1.500 0 0 1 5.500 12V7A1.500 1.500 0 0 1 7 5.500Z',
    'M10.500 5.500V4A1.500 1.500 0 0 0 9 2.500H4A1.500 1.500 0 0 0 2.500 4v5A1.500 1.500 0 0 0 4 10.500h1.500',
  ],
  down: ['M4 6l4 4 4-4'],
  save: ['M8 2.500v7.500M4.500 7L8 10.500 11.500 7', 'M2.500 13.500h11'],
  open: ['M9.500 2.500h4v4M13.500 2.500L8 8M6.500 3.500h-3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1v-3'],
  gear: [
    'M2 4.500h6M12 4.500h2M2 11.500h2M8 11.500h6',
    'M12 4.500a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
    'M8 11.500a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z',
  ],
  lock: [
    'M5 7h6a1.500 1.500 0 0 1 1.500 1.500V12a1.500 1.500 0 0 1-1.500 1.500H5A1.500 1.500 0 0 1 3.500 12V8.500A1.500 1.500 0 0 1 5 7Z',
    'M5.500 7V5a2.500 2.500 0 0 1 5 0v2',
  ],
  note: ['M4 2.500h5.500L12.500 5.500v8H4a.5.5 0 0 1-.5-.5V3a.5.5 0 0 1 .5-.5ZM6 8h4M6 10.500h4'],
  shield: ['M8 2l5 1.800v4c0 3.200-2.200 5.200-5 6.200-2.800-1-5-3-5-6.200v-4Z'],
  compare: ['M2.500 3h4v10h-4Z', 'M9.500 3h4v10h-4Z'],
  search: ['M11.500 7a4.500 4.500 0 1 1-9 0 4.500 4.500 0 0 1 9 0Z', 'M10.500 10.500L14 14'],
} as const;

export type IconName = keyof typeof WIDE | keyof typeof SMALL;

/** A drawing on the 16 grid, or the 24 grid for the large ones; always beside words, so hidden from readers. */
export function Icon({ name, class: extra = '' }: { readonly name: IconName; readonly class?: string }) {
  const wide = name in WIDE;
  const paths: readonly string[] = { ...WIDE, ...SMALL }[name];
  return (
    <svg class={`icon ${extra}`} viewBox={wide ? '0 0 24 24' : '0 0 16 16'} aria-hidden="true">
      {paths.map((path) => (
        <path key={path} d={path} {...(name === 'ask' && path === WIDE.ask[0] && { 'stroke-dasharray': '3 2.6' })} />
      ))}
      {name === 'gate' && <path d="M9.500 22V12a2.500 2.500 0 0 1 5 0v10" fill="currentColor" stroke="none" />}
    </svg>
  );
}
