import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Item {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly onPress: () => void;
}

interface MenuProps {
  /** What the button with the arrow is called. */
  readonly name: string;
  readonly items: readonly Item[];
}

/** A menu button (WAI-ARIA APG): arrows move, Escape and leaving close, focus comes back. */
export function Menu({ name, items }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = entries.findIndex((entry) => entry === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[event.key];
    if (to !== undefined) entries[to % entries.length]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const leave = (event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && list.current?.contains(event.relatedTarget))) setOpen(false);
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class="button primary"
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
      </button>
      {isOpen && (
        <div ref={list} class="menu" role="menu" aria-label={name} onKeyDown={move} onFocusOut={leave}>
          {items.map(({ key, label, onPress }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onPress();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
