import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Refusal } from '../lib/allowlist/refusal.ts';
import type { Question } from '../lib/allowlist/target.ts';
import type { Asked, Said } from './rule.ts';
import { questionWords, useWords } from './words.tsx';

interface QuestionsProps {
  readonly asked: Asked;
  readonly refusals: readonly Refusal[];
  /** The day on which the gate is looked at again, chosen or not; empty while there is no request. */
  readonly review: string;
  readonly onAnswer: (key: string, answer: string) => void;
  readonly onSay: (said: Partial<Said>) => void;
}

/** What only the person knows: the product's questions, and the ticket that every rule bears. */
export function Questions({ asked, refusals, review: due, onAnswer, onSay }: QuestionsProps) {
  const { allow } = useWords();
  const asksReason = asked.reason !== '' || refusals.some(({ code }) => code === 'range.needs-reason');
  const isRefused = (key: string) =>
    refusals.some(({ code, params }) => code.startsWith('answer.') && params['key'] === key);
  return (
    <>
      {asked.target.questions.length > 0 && (
        <div class="asked">
          {asked.target.questions.map((question) => (
            <Ask
              key={question.key}
              target={asked.target.id}
              question={question}
              answer={asked.answers[question.key] ?? question.default ?? ''}
              isRefused={isRefused(question.key)}
              onAnswer={(answer) => onAnswer(question.key, answer)}
            />
          ))}
        </div>
      )}
      <div class="asked">
        <Line label={allow.ticket} value={asked.ticket} onInput={(ticket) => onSay({ ticket })}>
          {allow.ticketHelp}
        </Line>
        <Day label={allow.review} value={asked.review || due} onInput={(review) => onSay({ review })} />
        {asked.target.expiry === 'date' && (
          <Day label={allow.until} value={asked.until} onInput={(until) => onSay({ until })}>
            {allow.untilHelp}
          </Day>
        )}
        {asksReason && (
          <Line label={allow.reason} value={asked.reason} onInput={(reason) => onSay({ reason })}>
            {allow.reasonHelp}
          </Line>
        )}
      </div>
    </>
  );
}

interface AskProps {
  readonly target: string;
  readonly question: Question;
  readonly answer: string;
  readonly isRefused: boolean;
  readonly onAnswer: (answer: string) => void;
}

function Ask({ target, question, answer, isRefused, onAnswer }: AskProps) {
  const { allow, targets } = useWords();
  const said = questionWords(targets, target, question.key);
  return (
    <Line label={said?.label ?? question.key} value={answer} isMono isRefused={isRefused} onInput={onAnswer}>
      {said?.help}
      {question.command !== undefined && (
        <>
          {' '}
          {allow.command} <code>{question.command}</code>
        </>
      )}
    </Line>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly isMono?: boolean;
  readonly isRefused?: boolean;
  readonly children?: ComponentChildren;
}

function Line({ label, value, onInput, isMono = false, isRefused = false, children }: LineProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class={`input ${isMono ? 'mono' : ''}`}
        value={value}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={isRefused ? 'true' : undefined}
        aria-describedby={children ? `${id}-help` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {children && <small id={`${id}-help`}>{children}</small>}
    </div>
  );
}

function Day({ label, value, onInput, children }: Omit<LineProps, 'isMono' | 'isRefused'>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} class="input" type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      {children && <small>{children}</small>}
    </div>
  );
}
