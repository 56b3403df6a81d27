import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface FoldProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A card that is opened when it is wanted; what is inside is drawn only then. */
export function Fold({ title, isOpen: first = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(first);
  const id = useId();
  return (
    <section class="card">
      <button
        type="button"
        class="fold-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
        {title}
      </button>
      {isOpen && (
        <div class="said-list" id={id}>
          {children}
        </div>
      )}
    </section>
  );
}
