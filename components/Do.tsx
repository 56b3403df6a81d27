import { Copy } from './Copy.tsx';
import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';
import { planOf } from './plan.ts';
import type { Act } from './plan.ts';
import type { Report } from '../lib/inspect/report.ts';
import { Say, useWords } from './words.tsx';

/** A product whose gate can be opened. */
export interface Product {
  readonly id: string;
  readonly product: string;
  /** The rule, ready to paste; null where an answer is missing or the rule is refused: then the card is opened. */
  readonly rule: (() => string) | null;
}

export interface DoProps {
  readonly report: Report;
  /** The default product first. */
  readonly products: readonly [Product, ...Product[]];
  readonly copy: (text: string) => Promise<void>;
  /** The Report as plain text. */
  readonly text: () => string;
  readonly onSteps: (target: string) => void;
  /** Shows the answer to the sender; null where this message withholds nothing. */
  readonly onAnswer?: (() => void) | null;
  readonly onServers: () => void;
}

/** The last row, always in sight: the next sensible act for this verdict. */
export function Do(props: DoProps) {
  const { primary, others } = planOf(props.report, Boolean(props.onAnswer));
  return (
    <footer class="do">
      {primary && <Button act={primary} isPrimary {...props} />}
      {others.map((act) => (
        <Button key={act} act={act} isPrimary={false} {...props} />
      ))}
    </footer>
  );
}

function Button({ act, isPrimary, ...props }: DoProps & { act: Act; isPrimary: boolean }) {
  const { actions, firstUse, letters } = useWords();
  const look = isPrimary ? 'primary' : '';
  const [first] = props.products;
  switch (act) {
    case 'rule':
      return <Rule {...props} />;
    case 'steps':
      return (
        <button type="button" class={`button ${look}`} onClick={() => props.onSteps(first.id)}>
          <Icon name="gate" />
          <span>
            <Say of={actions.openRule} with={{ product: first.product }} />
          </span>
        </button>
      );
    case 'answer':
      return (
        <button type="button" class={`button ${look}`} onClick={() => props.onAnswer?.()}>
          <Icon name="note" />
          {letters.screen.answerIt}
        </button>
      );
    case 'servers':
      return (
        <button type="button" class={`button ${look}`} onClick={props.onServers}>
          <Icon name="gear" />
          {firstUse.servers}
        </button>
      );
    case 'text':
      return (
        <Copy class={look} text={props.text} copy={props.copy}>
          {isPrimary ? actions.copyReport : actions.report}
        </Copy>
      );
  }
}

/** Copies the default product's rule at one press; the arrow names the others and the card with everything about it. */
function Rule({ products, copy, onSteps }: DoProps) {
  const { actions, card } = useWords();
  const [{ id, product, rule }, ...others] = products;
  const items = [
    { key: id, label: <Say of={actions.openRule} with={{ product }} />, onPress: () => onSteps(id) },
    ...others.map((other) => ({ key: other.id, label: other.product, onPress: () => onSteps(other.id) })),
    { key: '', label: card.all, onPress: () => onSteps(id) },
  ];
  return (
    <span class="split">
      {rule ? (
        <Copy class="primary rule" text={rule} copy={copy}>
          <Say of={actions.copyRule} with={{ product }} />
        </Copy>
      ) : (
        <button type="button" class="button primary" onClick={() => onSteps(id)}>
          <Icon name="gate" />
          <span>
            <Say of={actions.openRule} with={{ product }} />
          </span>
        </button>
      )}
      <Menu name={actions.otherProduct} items={items} />
    </span>
  );
}
