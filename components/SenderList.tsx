import { useId, useRef } from 'preact/hooks';
import type { Cidr } from '../lib/base/cidr.ts';
import type { RangeText } from '../lib/ranges/range-text.ts';
import type { SenderProfile } from '../lib/senders/profile.ts';
import { rangeNoteWords, rangeProblemWords } from '../lib/words/range-words.ts';
import { Address } from './Address.tsx';
import { Fold } from './Fold.tsx';
import { Icon } from './Icon.tsx';
import { changeOf, NO_LIST } from './sender-list.ts';
import type { Lists, SaidList } from './sender-list.ts';
import { Runs } from './Text.tsx';
import { Say, useWords } from './words.tsx';

/** Problems or notes shown of one list: a pasted book would make thousands. */
const SHOWN = 50;

interface SenderListProps {
  /** null: a sender that we do not carry. */
  readonly profile: SenderProfile | null;
  readonly said: SaidList;
  readonly read: RangeText;
  /** null while something stands unsettled. */
  readonly lists: Lists | null;
  readonly onSay: (said: Partial<SaidList>) => void;
}

/** A sender's list or letter, pasted as it came: what was read, what was refused and why, what changed. */
export function SenderList({ profile, said, read, lists, onSay }: SenderListProps) {
  const words = useWords();
  const { list } = words.card;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isPasted = said.text.trim() !== '';
  return (
    <Fold title={profile === null ? list.label : list.open} isOpen={isPasted || profile === null}>
      {profile === null && (
        <div class="field">
          <label for={`${id}-name`}>{list.name}</label>
          <input
            id={`${id}-name`}
            class="input"
            value={said.name}
            maxLength={64}
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`${id}-name-help`}
            onInput={(event) => onSay({ name: event.currentTarget.value })}
          />
          <small id={`${id}-name-help`}>{list.nameHelp}</small>
        </div>
      )}
      <div class="field">
        <label for={id}>{list.label}</label>
        <textarea
          ref={field}
          id={id}
          class="input mono"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          value={said.text}
          aria-describedby={`${id}-help`}
          onInput={(event) => onSay({ text: event.currentTarget.value, keepsOthers: false })}
        />
        <small id={`${id}-help`}>{list.help}</small>
      </div>
      {isPasted && (
        <div role="status" class="said-list-read">
          <p class={`told ${read.ranges.length > 0 ? 'good' : 'bad'}`}>
            <Icon name={read.ranges.length > 0 ? 'tick' : 'cross'} />
            {read.ranges.length > 0 ? (
              <span>
                <Say of={list.count} with={{ count: read.ranges.length }} />
              </span>
            ) : (
              list.nothing
            )}
          </p>
        </div>
      )}
      {isPasted && (
        <Problems read={read} said={said} onSay={onSay} onLine={(line) => selectLine(field.current, line)} />
      )}
      {isPasted && <Notes read={read} />}
      {isPasted && profile && lists && <Change profile={profile} lists={lists} said={said} onSay={onSay} />}
      {isPasted && profile && (
        <p>
          <button type="button" class="link" onClick={() => onSay(NO_LIST)}>
            {list.own}
          </button>
        </p>
      )}
    </Fold>
  );
}

type ProblemsProps = Pick<SenderListProps, 'read' | 'said' | 'onSay'> & { readonly onLine: (line: number) => void };

function Problems({ read: { problems, ranges }, said, onSay, onLine }: ProblemsProps) {
  const words = useWords();
  const { list } = words.card;
  if (problems.length === 0) return null;
  return (
    <section class="problems">
      <h2 class="told bad">
        <Icon name="warn" />
        <span>
          <Say of={list.refused} with={{ count: problems.length }} />
        </span>
      </h2>
      <ul class="notes">
        {problems.slice(0, SHOWN).map((problem, index) => (
          <li key={index}>
            <Runs of={rangeProblemWords(problem, words)} />{' '}
            {problem.line > 0 && (
              <button type="button" class="link" onClick={() => onLine(problem.line)}>
                <Say of={list.goTo} with={{ line: problem.line }} />
              </button>
            )}
          </li>
        ))}
        {problems.length > SHOWN && <li>…</li>}
      </ul>
      {ranges.length > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={said.keepsOthers}
            onChange={(event) => onSay({ keepsOthers: event.currentTarget.checked })}
          />{' '}
          <Say of={list.keep} with={{ count: problems.length, others: ranges.length }} />
        </label>
      )}
    </section>
  );
}

function Notes({ read: { notes } }: Pick<SenderListProps, 'read'>) {
  const words = useWords();
  const { list } = words.card;
  if (notes.length === 0) return null;
  const kinds = Map.groupBy(notes, ({ code }) => code);
  return (
    <section>
      <h2>{list.notes}</h2>
      <ul class="notes">
        {[...kinds].map(([code, [first, ...others]]) => (
          <li key={code}>
            {first && <Runs of={rangeNoteWords(first, words)} />}{' '}
            {others.length > 0 && (
              <small>
                <Say of={list.alike} with={{ count: others.length }} />
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChangeProps {
  readonly profile: SenderProfile;
  readonly lists: Lists;
  readonly said: SaidList;
  readonly onSay: SenderListProps['onSay'];
}

/** What is new and what was withdrawn, from the list that is open to the one that should be. */
function Change({ lists: { list: after, before }, said, onSay }: ChangeProps) {
  const { list } = useWords().card;
  const name = useId();
  if (!before) return <p class="quiet">{list.same}</p>;
  const change = changeOf(before, after);
  return (
    <>
      <fieldset class="choices inline">
        <legend>{list.is}</legend>
        {(['new', 'present'] as const).map((is) => (
          <label key={is}>
            <input type="radio" name={name} checked={said.is === is} onChange={() => onSay({ is })} />
            {list[is]}
          </label>
        ))}
      </fieldset>
      {change === null && <p class="quiet">{list.long}</p>}
      {change && <Ranges title={list.added} ranges={change.added} look="good" />}
      {change && <Ranges title={list.removed} ranges={change.removed} look="warn" />}
    </>
  );
}

function Ranges({ title, ranges, look }: { title: string; ranges: readonly Cidr[]; look: string }) {
  if (ranges.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="chips">
        {ranges.slice(0, SHOWN).map((range) => (
          <li class={`chip mono ${look}`} key={range}>
            <Address of={range} />
          </li>
        ))}
        {ranges.length > SHOWN && <li>…</li>}
      </ul>
    </section>
  );
}

/** Lights up a line of what was pasted. */
function selectLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  // The reader also parts lines at U+2028 and U+2029; a field holds LF alone.
  const rows = field.value.split(/[\n\u2028\u2029]/);
  const start = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (rows[line - 1]?.length ?? 0));
}
