import { visible } from './visible.ts';

/** Text of the message: hostile, so text nodes only, isolated from its surroundings, hidden characters spelled out. */
export function Text({ of }: { readonly of: string }) {
  return (
    <bdi class="quoted">
      <Runs of={of} />
    </bdi>
  );
}

/** The same without a box of its own, for inside marks and source lines. */
export function Runs({ of }: { readonly of: string }) {
  return (
    <>
      {visible(of).map(({ text, spelled }, index) =>
        spelled ? (
          <span class="spelled" key={index}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}
