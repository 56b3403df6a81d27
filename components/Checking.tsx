import { Say, useWords } from './words.tsx';

/** Whether anybody may be asked in DNS: not chosen, not permitted by the browser (any more), or yes. */
export type Lookups =
  | { readonly state: 'off' }
  | { readonly state: 'refused'; readonly host: string }
  | { readonly state: 'on'; readonly host: string };

/** How our own checks are getting on. */
export interface Checking {
  /** null: there is nothing to say of it. */
  readonly lookups: Lookups | null;
  /** Of the work on the body, 0 to 1; null: the checks are in. */
  readonly part: number | null;
}

/** Bytes of a message; below it the work on a body is done before a bar is seen. */
const LARGE = 4 * 1024 * 1024;

interface CheckingLineProps {
  readonly checking: Checking;
  readonly bytes: number;
  readonly onLookups: () => void;
}

/** That Postern is still checking, or that DNS was not asked and how that changes. */
export function CheckingLine({ checking: { lookups, part }, bytes, onLookups }: CheckingLineProps) {
  const { checks } = useWords();
  const isRunning = part !== null;
  return (
    <div class="checking" role="status">
      {isRunning && lookups !== null && (
        <p class="running">
          {lookups.state === 'on' ? <Say of={checks.asking} with={{ host: lookups.host }} /> : checks.running}
          {bytes >= LARGE && part < 1 && <progress aria-label={checks.running} max={1} value={part} />}
        </p>
      )}
      {!isRunning && (lookups?.state === 'off' || lookups?.state === 'refused') && (
        <p>
          {lookups.state === 'off' ? (
            checks.lookupsOff
          ) : (
            <Say of={checks.lookupsRefused} with={{ host: lookups.host }} />
          )}{' '}
          <button type="button" class="link" onClick={onLookups}>
            {lookups.state === 'off' ? checks.switchOn : checks.permit}
          </button>
        </p>
      )}
    </div>
  );
}
