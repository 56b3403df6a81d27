import { useState } from 'preact/hooks';
import { AllowCard } from '../../components/AllowCard.tsx';
import { Products } from '../../components/Products.tsx';
import { useWords } from '../../components/words.tsx';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import type { SenderProfile } from '../../lib/senders/profile.ts';
import { askedOf, today } from './asked.ts';
import { copy } from './clipboard.ts';
import type { Desk } from './desk.ts';

interface OpeningProps {
  readonly target: string;
  readonly profile: SenderProfile;
  readonly desk: Desk;
}

/** The card of a gate beside the list of products; what is said in it is kept for the next time. */
export function Opening({ target: id, profile, desk }: OpeningProps) {
  const { actions } = useWords();
  const preferences = desk.preferences.value;
  const [said, say] = useState({ reason: '', review: '', until: '' });
  const target = TARGETS.find((one) => one.id === id) ?? TARGETS[0];
  if (!target) return null;
  const kept = askedOf(target, profile, preferences, today());
  return (
    <>
      <p class="back">
        <button type="button" class="link" onClick={() => desk.openCard(null)}>
          {actions.back}
        </button>
      </p>
      <div class="allow">
        <Products
          targets={TARGETS}
          mine={preferences.targets}
          chosen={target.id}
          onChoose={(chosen) => {
            desk.keep({ defaultTarget: chosen });
            desk.openCard(chosen);
          }}
        />
        <AllowCard
          key={target.id}
          asked={{ ...kept, ...said }}
          copy={copy}
          onAnswer={(key, answer) =>
            desk.keep({ answers: { ...preferences.answers, [target.id]: { ...kept.answers, [key]: answer } } })
          }
          onSay={({ ticket, ...others }) => {
            if (ticket !== undefined) desk.keep({ ticket });
            say((before) => ({ ...before, ...others }));
          }}
        />
      </div>
    </>
  );
}
