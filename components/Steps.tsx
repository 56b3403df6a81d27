import type { Step } from '../lib/allowlist/step.ts';
import { Copy } from './Copy.tsx';
import { Say, useWords } from './words.tsx';

interface StepsProps {
  readonly steps: readonly Step[];
  readonly copy: (text: string) => Promise<void>;
}

/** What to press, in order; what is to be pasted has a button of its own. */
export function Steps({ steps, copy }: StepsProps) {
  const { steps: sentences, card } = useWords();
  return (
    <ol class="press">
      {steps.map((step, index) => {
        const values = valuesOf(step);
        return (
          <li key={index}>
            <p>
              <Say of={sentences[step.key]} with={step.params} />
            </p>
            {step.values && (
              <pre tabIndex={0} dir="ltr">
                {step.values.join('\n')}
              </pre>
            )}
            {values.length > 0 && (
              <Copy class="low" text={() => `${values.join('\n')}\n`} copy={copy}>
                <Say of={card.values} with={{ count: values.length }} />
              </Copy>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What goes from here into the product: a list, a note or a command. */
function valuesOf({ key, params, values = [] }: Step): readonly string[] {
  const [own] = key === 'note' ? [params['text']] : key === 'run' ? [params['command']] : [];
  return own === undefined ? values : [own, ...values];
}
