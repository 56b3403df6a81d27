import type { CanonicalBody } from './canonical-body.ts';
import { roomFor } from './raw-body.ts';
import type { RawBody } from './raw-body.ts';

const LF = 0x0a;
const CR = 0x0d;

/** RFC 6376 §3.4.3: empty lines at the end are left out, and one line end stands there. */
export function simpleBody(body: RawBody, mark: number): CanonicalBody {
  const { bytes, start, isLf } = body;
  const end = endOfText(body);
  // As it lies there: no copy.
  if (!isLf && end < body.end) {
    const octets = bytes.subarray(start, end + 2);
    return { octets, markedAt: mark <= octets.length ? start + mark : null };
  }
  const octets = roomFor({ ...body, end });
  let markedAt: number | null = null;
  let to = 0;
  for (let run = start; run <= end;) {
    const feed = isLf ? bytes.indexOf(LF, run) : -1;
    const isLast = feed < 0 || feed >= end;
    const next = isLast ? end : feed;
    const textEnd = !isLast && feed > run && bytes[feed - 1] === CR ? feed - 1 : next;
    octets.set(bytes.subarray(run, textEnd), to);
    to += textEnd - run;
    if (markedAt === null && to >= mark) markedAt = textEnd - (to - mark);
    octets[to++] = CR;
    octets[to++] = LF;
    run = next + 1;
    if (markedAt === null && to >= mark) markedAt = isLast ? body.end : run;
  }
  return { octets: octets.subarray(0, to), markedAt };
}

/** Where the line end of the last line begins that is not empty. */
function endOfText({ bytes, start, end, isLf }: RawBody): number {
  let at = end;
  while (at > start && bytes[at - 1] === LF) {
    if (at - 1 > start && bytes[at - 2] === CR) at -= 2;
    else if (isLf) at--;
    else break;
  }
  return at;
}
