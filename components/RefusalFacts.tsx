import type { ComponentChildren } from 'preact';
import type { BouncedRecipient, Evidence, Reason, Row } from '../lib/bounces/bounce.ts';
import type { Crossing } from '../lib/inspect/report.ts';
import { rowSource } from '../lib/inspect/row-source.ts';
import type { CodeWords, RefusalWords } from '../lib/words/refusal-words.ts';
import { Address } from './Address.tsx';
import { At } from './At.tsx';
import type { Seek } from './seek.ts';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

interface RefusalFactsProps {
  readonly recipient: BouncedRecipient;
  readonly reportingMta: string | null;
  readonly crossing: Crossing | null;
  readonly said: RefusalWords;
  readonly seek: Seek;
}

/** Under these, without a server that refused, nobody was reached. */
const NOBODY_ANSWERED: ReadonlySet<Reason> = new Set(['expired', 'hostunknown', 'networkerror']);

/** Every fact about one recipient, each with the way to the words that prove it. */
export function RefusalFacts({ recipient: of, reportingMta, crossing, said, seek }: RefusalFactsProps) {
  const { bounce } = useWords();
  const proof = (kind: Evidence['of']) => {
    const found = of.evidence.find((one) => one.of === kind);
    return found && <At at={found.at} isShort {...seek} />;
  };
  return (
    <dl class="facts">
      {of.recipient !== null && (
        <Fact name={bounce.to} proof={proof('recipient')}>
          <Address of={of.recipient} />
        </Fact>
      )}
      {(of.remote !== null || NOBODY_ANSWERED.has(of.reason)) && (
        <Fact name={bounce.refusedBy} proof={proof('remote')} note={said.phase}>
          {of.remote === null ? <span class="quiet">{bounce.nobody}</span> : <Address of={of.remote} />}
        </Fact>
      )}
      {reportingMta !== null && reportingMta !== of.remote && (
        <Fact name={bounce.reportedBy}>
          <Address of={reportingMta} />
        </Fact>
      )}
      {crossing && <Crossed {...crossing} />}
      {said.reply && (
        <Code name={<Say of={bounce.reply} with={{ code: said.reply.code }} />} of={said.reply} proof={proof('code')} />
      )}
      {said.enhanced && (
        <Code
          name={<Say of={bounce.enhanced} with={{ code: said.enhanced.code }} />}
          of={said.enhanced}
          proof={said.reply ? undefined : proof('code')}
        />
      )}
      {said.cause && <Code name={bounce.cause} of={said.cause} isNamed />}
      {said.source && <Code name={bounce.sourceCode} of={said.source} isNamed />}
      {of.blockList !== null && (
        <Fact name={bounce.blockList} proof={proof('reason')}>
          <Address of={of.blockList} />
        </Fact>
      )}
      {said.retry !== null && (
        <Fact name={bounce.retry} proof={proof('retry')}>
          {said.retry}
        </Fact>
      )}
      {of.row && <Table row={of.row} />}
      {of.final === true && (
        <Fact name={bounce.address}>{of.addressDead ? bounce.addressDead : bounce.addressAlive}</Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: ComponentChildren;
  readonly proof?: ComponentChildren;
  /** Under it. */
  readonly note?: string | null;
  readonly children: ComponentChildren;
}

function Fact({ name, proof, note, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children} {proof}
        {note && <small>{note}</small>}
      </dd>
    </>
  );
}

/** Who handed the returned message over, and whether that address is one its sender published. */
function Crossed({ ip, sender, seenBy }: Crossing) {
  const { bounce } = useWords();
  return (
    <Fact name={bounce.handedBy} note={bounce.seenBy[seenBy]}>
      <Address of={ip} />{' '}
      {sender && (
        <span class={`chip ${sender.answer === 'in' ? 'good' : 'warn'}`}>
          {sender.answer === 'in' ? bounce.onList : bounce.offList}
        </span>
      )}
    </Fact>
  );
}

/** A code and its meaning; `isNamed`: the code stands before it, since the name does not hold it. */
function Code({ name, of, isNamed, proof }: { of: CodeWords; isNamed?: true } & Omit<FactProps, 'children'>) {
  const { bounce } = useWords();
  return (
    <Fact name={name} proof={proof}>
      {isNamed && (
        <code>
          <Text of={of.code} />{' '}
        </code>
      )}
      {of.meaning ?? <span class="quiet">{bounce.noMeaning}</span>}
    </Fact>
  );
}

/** The table that decided, where it was published and when it was read. */
function Table({ row }: { readonly row: Row }) {
  const { bounce } = useWords();
  const { provider, source, asOf } = rowSource(row);
  return (
    <Fact name={bounce.table} note={`${source} · ${asOf}`}>
      {provider ?? bounce.tables[row.table]}
    </Fact>
  );
}
