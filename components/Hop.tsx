import type { ComponentChildren } from 'preact';
import type { Ip } from '../lib/base/ip.ts';
import type { Report } from '../lib/inspect/report.ts';
import type { PlacedHop } from '../lib/received/place.ts';
import { productOf } from '../lib/received/product.ts';
import { durationOf } from '../lib/words/duration.ts';
import { Address } from './Address.tsx';
import { shareOf, useOf } from './trail.ts';
import { Say, useWords } from './words.tsx';

interface HopProps {
  readonly hop: PlacedHop;
  readonly report: Report;
}

/** A line that a server of ours wrote, named by its writer. */
export function OwnHop({ hop, report }: HopProps) {
  const words = useWords();
  const { border } = report;
  const isBorder = hop.position === 'border';
  const isAsked = hop.index === border.suggestion?.hop;
  const isMailbox = hop.index === 0 && border.status === 'found' && !isBorder;
  return (
    <li class="hop">
      <span class="dot" />
      <span>
        <span class="name">{hop.by === null ? words.report.unnamed : <Address of={hop.by} />}</span>
        {hop.ip !== null && !isBorder && !isAsked && (
          <small>
            <IpNote ip={hop.ip} isOwn={border.status === 'found'} />
          </small>
        )}
        <Details hop={hop}>
          {facts(
            isMailbox && words.trail.yourMailbox,
            isBorder && words.trail.yourBorder,
            isAsked && words.trail.maybeYourBorder,
            hop.client === 'submission' && words.client.submission,
            hop.protocol,
            hop.tls,
          )}
        </Details>
      </span>
      <Took hop={hop} report={report} />
    </li>
  );
}

/** A line that came with the message, named by the client it tells of. */
export function ClaimedHop({ hop, report }: HopProps) {
  const words = useWords();
  const name = hop.reverseDns ?? hop.helo ?? hop.ip ?? hop.by;
  const addresses = hop.ip === null ? hop.candidates : [hop.ip];
  return (
    <li class="hop">
      <span class="dot" />
      <span>
        <span class="name">{name === null ? words.report.unnamed : <Address of={name} />}</span>
        {addresses.map((ip) => (
          <small key={ip}>
            <IpNote ip={ip} />
          </small>
        ))}
        {hop.by !== null && hop.by !== name && (
          <small>
            → <Address of={hop.by} />
          </small>
        )}
        <Details hop={hop}>{facts(hop.protocol, hop.tls)}</Details>
      </span>
      <Took hop={hop} report={report} />
    </li>
  );
}

/** In short what the line says; opened, whether it is believed and why, who wrote it, the encryption whole, and its time. */
function Details({ hop, children }: { hop: PlacedHop; children: ComponentChildren }) {
  const { trail, hopPosition, hopReason } = useWords();
  const product = productOf(hop.dialect);
  return (
    <details>
      <summary>{children || hopPosition[hop.position]}</summary>
      <small>
        {hopPosition[hop.position]}: {hopReason[hop.reason]}
      </small>
      <small>{product === null ? trail.unknownWriter : <Say of={trail.writer} with={{ product }} />}</small>
      {hop.tls !== null && (
        <small>
          <Say of={trail.encrypted} with={{ tls: hop.tls, cipher: hop.cipher ?? '' }} />
        </small>
      )}
      {hop.date !== null && (
        <small>
          <time dateTime={hop.date}>{hop.date.replace('T', ' ').replace('Z', ' UTC')}</time>
        </small>
      )}
    </details>
  );
}

/** An address and, where it is not an ordinary public one, what it is for. */
function IpNote({ ip, isOwn = false }: { ip: Ip; isOwn?: boolean }) {
  const { specialUse, trail } = useWords();
  const use = useOf(ip);
  const note = use ? specialUse[use] : isOwn && trail.own;
  return (
    <>
      <Address of={ip} />
      {note && `, ${note}`}
    </>
  );
}

function facts(...all: readonly (string | false | null)[]): string {
  return all.filter((fact) => fact !== false && fact !== null && fact !== '').join(' · ');
}

/** How long it took since the line below, with a bar against the longest; a clock that is off is said, not hidden. */
function Took({ hop, report }: HopProps) {
  const words = useWords();
  const { delay } = hop;
  if (delay === null) return <span class="took" />;
  return (
    <span class={delay < 0 ? 'took off' : 'took'} title={hop.date ?? ''}>
      <span>
        <span class="unseen">{words.trail.delay}: </span>
        {durationOf(delay, words, words.language)}
      </span>
      {delay > 0 && (
        <span class="bar-of" aria-hidden="true">
          <i style={{ width: `${shareOf(delay, report.hops)}%` }} />
        </span>
      )}
    </span>
  );
}
