import { useMemo } from 'preact/hooks';
import { bounceGate } from '../lib/inspect/gate.ts';
import type { BounceFact } from '../lib/inspect/report.ts';
import { utf8FromText } from '../lib/base/bytes.ts';
import { Bounce } from './Bounce.tsx';
import { Copy } from './Copy.tsx';
import type { Product } from './Do.tsx';
import { Icon } from './Icon.tsx';
import { Source } from './Source.tsx';
import { litByBounce } from './source-rows.ts';
import { useSource } from './use-source.ts';
import { Say, useWords } from './words.tsx';

interface PastedBounceProps {
  readonly text: string;
  readonly bounce: BounceFact;
  /** The source lies open beside the cards from the beginning. */
  readonly isWide: boolean;
  readonly product: Product;
  readonly copy: (text: string) => Promise<void>;
  /** The bounce as plain text. */
  readonly summary: () => string;
  readonly onSteps: (target: string) => void;
}

/** A bounce without its message: the same cards, and the text with the telling words lit. */
export function PastedBounce({ text, bounce, isWide, product, copy, summary, onSteps }: PastedBounceProps) {
  const words = useWords();
  const bytes = useMemo(() => utf8FromText(text), [text]);
  const { lines, isOpen, toggle, sought, seek } = useSource(bytes, isWide);
  const lit = useMemo(() => litByBounce(bounce), [bounce]);
  const way = bounceGate(bounce);
  const open = () => onSteps(product.id);
  return (
    <div class="panes">
      <div class="report">
        <Bounce
          bounce={bounce}
          backscatter={null}
          gate={way ? { product: product.product, onPress: open } : null}
          seek={seek}
        />
      </div>
      <section class="evidence">
        {!isWide && (
          <button type="button" class="evidence-head" aria-expanded={isOpen} onClick={toggle}>
            {words.bounce.pasted}
            <Icon name="down" />
          </button>
        )}
        {isOpen && <Source bytes={bytes} lines={lines} lit={lit} title={words.bounce.pasted} sought={sought} />}
      </section>
      <footer class="do">
        {way === 'move' && (
          <button type="button" class="button primary" onClick={open}>
            <Icon name="gate" />
            <span>
              <Say of={words.actions.openRule} with={{ product: product.product }} />
            </span>
          </button>
        )}
        <Copy class={way === 'move' ? '' : 'primary'} text={summary} copy={copy}>
          {way === 'move' ? words.actions.report : words.actions.copyReport}
        </Copy>
      </footer>
    </div>
  );
}
