import { useState } from 'preact/hooks';
import { differenceOf } from '../lib/allowlist/difference.ts';
import { LANGUAGES } from '../lib/allowlist/language.ts';
import { languageOf, snippetOf } from '../lib/allowlist/snippet.ts';
import type { AllowRequest, Block, Part, Snippet as SnippetText, Target } from '../lib/allowlist/target.ts';
import { snippetText } from '../lib/words/snippet-text.ts';
import { Copy } from './Copy.tsx';
import { Icon } from './Icon.tsx';
import { Snippet } from './Snippet.tsx';
import { Tabs } from './Tabs.tsx';
import { TargetNotes } from './TargetNotes.tsx';
import { useWords } from './words.tsx';

interface PartsProps {
  readonly target: Target;
  readonly request: AllowRequest;
  /** What stands open already, where it is another list. */
  readonly before: AllowRequest | null;
  readonly copy: (text: string) => Promise<void>;
  /** Keeps a text as a file. */
  readonly save: (name: string, text: string) => void;
}

type Shown = Part | 'renew';

/** The texts to apply, renew, verify and undo, one at a time, and why they are as they are. */
export function Parts({ target, request, before, copy, save }: PartsProps) {
  const words = useWords();
  const { allow, actions, card } = words;
  const [asked, choose] = useState<Shown | 'why'>(before ? 'renew' : 'apply');
  const chosen = asked === 'renew' && !before ? 'apply' : asked;
  const parts: readonly Shown[] = before ? ['renew', 'apply', 'verify', 'undo'] : ['apply', 'verify', 'undo'];
  const labels = { ...allow.part, renew: card.renew, why: allow.why };
  const snippet = (part: Shown): SnippetText =>
    part === 'renew' && before
      ? differenceOf(target, before, request).snippet
      : snippetOf(target, request, part === 'renew' ? 'apply' : part);
  const textOf = (part: Shown) => snippetText(snippet(part), words);
  const language = (part: Shown, block: Block) => languageOf(target, part === 'renew' ? 'apply' : part, block);
  const keep = (part: Shown, block: Block, index: number) => {
    const { ending } = LANGUAGES[language(part, block)];
    const place = index === 0 ? '' : `-${index + 1}`;
    save(`postern-${request.slug}-${target.id}-${part}${place}.${ending}`, block.text);
  };
  const shown = chosen === 'why' ? null : snippet(chosen);
  return (
    <article class="card">
      <Tabs
        tabs={[...parts, 'why' as const].map((key) => ({ key, label: labels[key] }))}
        chosen={chosen}
        onChoose={choose}
        end={
          <span class="tab-end">
            <Copy
              class="low"
              text={() =>
                parts
                  .filter((part) => part !== 'renew')
                  .map(textOf)
                  .join('\n')
              }
              copy={copy}
            >
              {allow.copyAll}
            </Copy>
            {chosen !== 'why' && shown && !shown.also && (
              <button
                type="button"
                class="button low"
                onClick={() => keep(chosen, shown.steps ? { text: textOf(chosen), language: 'steps' } : shown, 0)}
              >
                <Icon name="save" />
                {card.save}
              </button>
            )}
            {chosen !== 'why' && (
              <Copy class="low primary" text={() => textOf(chosen)} copy={copy} key={chosen}>
                {actions.copy}
              </Copy>
            )}
          </span>
        }
      >
        {chosen === 'renew' && <p class="quiet part-intro">{card.renewIntro}</p>}
        {chosen === 'why' || !shown ? (
          <TargetNotes target={target} />
        ) : (
          <Snippet
            snippet={shown}
            languageOf={(block) => language(chosen, block)}
            copy={copy}
            onSave={(block, index) => keep(chosen, block, index)}
          />
        )}
      </Tabs>
    </article>
  );
}
