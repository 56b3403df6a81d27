import { useContext, useMemo } from 'preact/hooks';
import { PastedBounce } from '../../components/PastedBounce.tsx';
import { Speaks } from '../../components/words.tsx';
import { refuserTarget } from '../../lib/inspect/gate.ts';
import { inspectPasted } from '../../lib/inspect/pasted.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import { bounceText } from '../../lib/summary/bounce-text.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { SurfaceName } from './App.tsx';
import { copy } from './clipboard.ts';
import type { Desk } from './desk.ts';
import { Opening } from './Opening.tsx';
import { productsOf } from './products.ts';

interface PastedProps {
  readonly text: string;
  readonly surface: SurfaceName;
  readonly desk: Desk;
}

/** A bounce without its message; or the card of a gate in its place. */
export function Pasted({ text, surface, desk }: PastedProps) {
  const preferences = desk.preferences.value;
  const language = useContext(Speaks);
  const bounce = useMemo(() => inspectPasted(text, preferences), [text, preferences]);
  if (!bounce) return null;
  const profile = PROFILES.find(({ id }) => id === bounce.crossing?.sender?.profile) ?? null;
  const opening = desk.opening.value;
  if (opening !== null && profile)
    return <Opening target={opening} profile={profile} desk={desk} onBack={() => desk.openCard(null)} />;
  const [product] = productsOf(preferences, profile, refuserTarget(bounce));
  return (
    <PastedBounce
      text={text}
      bounce={bounce}
      isWide={surface === 'page'}
      product={product}
      copy={copy}
      summary={() => bounceText(bounce, dictionaries[language])}
      onSteps={(target) => desk.openCard(target)}
    />
  );
}
