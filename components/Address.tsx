import { Fragment } from 'preact';
import { Runs } from './Text.tsx';

/** A host name or an IP address: fixed width, copied whole. */
export function Address({ of }: { readonly of: string }) {
  return (
    <code class="address" dir="ltr">
      <Pieces of={of} />
    </code>
  );
}

/** Names that stand in a sentence, as `Address`, in the sentence's own face. */
export function Name({ of }: { readonly of: string }) {
  return (
    <bdi class="quoted">
      <Pieces of={of} />
    </bdi>
  );
}

/** Broken only behind dots, colons, slashes and the at sign. */
function Pieces({ of }: { readonly of: string }) {
  return (
    <>
      {of.split(/(?<=[.:/@])/).map((piece, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          <Runs of={piece} />
        </Fragment>
      ))}
    </>
  );
}
