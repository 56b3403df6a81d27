import { Fragment } from 'preact';
import { Runs } from './Text.tsx';

/** A host name or an IP address: fixed width, broken only behind dots, colons and the at sign, copied whole. */
export function Address({ of }: { readonly of: string }) {
  return (
    <code class="address" dir="ltr">
      {of.split(/(?<=[.:@])/).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          <Runs of={piece} />
        </Fragment>
      ))}
    </code>
  );
}
