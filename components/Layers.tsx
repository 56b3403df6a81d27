import type { ComponentChildren } from 'preact';
import type { Check, Layer, Target } from '../lib/allowlist/target.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import { useWords } from './words.tsx';

const GATES = ['connect', 'rate', 'greylist', 'reputation'] as const satisfies readonly Layer[];
const CONTENT: readonly Check[] = ['spam', 'phishing', 'antivirus', 'attachments'];
const AUTHENTICATION: readonly Check[] = ['spf', 'dkim', 'dmarc'];

type LayerWords = Readonly<Partial<Record<Layer, string>>>;

/** The layers mail meets, in their order: which gates open, which shields stay. */
export function Layers({ target }: { readonly target: Target }) {
  const words = useWords();
  const own: LayerWords | undefined = Object.hasOwn(words.targets, target.id)
    ? words.targets[target.id]?.layers
    : undefined;
  const skipped = (checks: readonly Check[]) => checks.filter((check) => target.skips.includes(check));
  return (
    <ul class="card layers">
      {GATES.map((layer) => {
        const lifts = target.layers[layer];
        const opens = lifts === 'lifts';
        return (
          <LayerCell key={layer} icon={opens ? 'gate' : 'dash'} name={words.layer[layer]} opens={opens}>
            {own?.[layer] ?? words.lifts[lifts]}
          </LayerCell>
        );
      })}
      <Shield name={words.layer.content} skipped={skipped(CONTENT)} said={own?.content} />
      <Shield name={AUTHENTICATION.map((check) => words.check[check]).join(', ')} skipped={skipped(AUTHENTICATION)} />
    </ul>
  );
}

function Shield({ name, skipped, said }: { name: string; skipped: readonly Check[]; said?: string | undefined }) {
  const words = useWords();
  const isSkipped = skipped.length > 0;
  return (
    <LayerCell icon={isSkipped ? 'half' : 'shield'} name={name} opens={false} isSkipped={isSkipped}>
      {said ??
        (isSkipped
          ? `${words.allow.skipped}: ${skipped.map((check) => words.check[check]).join(', ')}`
          : words.contentStays)}
    </LayerCell>
  );
}

interface LayerCellProps {
  readonly icon: IconName;
  readonly name: string;
  readonly opens: boolean;
  readonly isSkipped?: boolean;
  readonly children: ComponentChildren;
}

function LayerCell({ icon, name, opens, isSkipped = false, children }: LayerCellProps) {
  return (
    <li class={opens ? 'opens' : isSkipped ? 'skipped' : ''}>
      <Icon name={icon} />
      <b>{name}</b>
      <small>{children}</small>
    </li>
  );
}
