/** [MS-CFB] §2.2: the first eight bytes. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MINI_SECTOR_SIZE = 64;

/** §2.1: the highest number that is a sector; what stands above ends a chain. */
const LAST_SECTOR = 0xfffffffa;
/** §2.6.1: the highest number that is a directory entry. */
const LAST_ENTRY = 0xfffffffa;

const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  /** Siblings in the tree of names, and the first of those below. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly sector: number;
  readonly size: number;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The streams at the top of a compound file ([MS-CFB]), by their names in upper case: what a storage below holds, such
 * as a message attached to the message, is not among them. A stream is read when it is asked for. Broken chains end
 * where they break; null where there is no root directory.
 */
export function openCompoundFile(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> | null {
  const file = new Sectors(bytes);
  const entries = readEntries(file.stream(file.word(0x30), file.size));
  const [root] = entries;
  if (root?.type !== ROOT) return null;
  let small: Small | null = null;
  const streams = new Map<string, () => Uint8Array>();
  for (const { name, type, sector, size } of childrenOf(root, entries)) {
    if (type !== STREAM || streams.has(name)) continue;
    streams.set(name, () => {
      if (size >= file.cutoff) return file.stream(sector, size);
      small ??= new Small(file, root);
      return small.stream(sector, size);
    });
  }
  return streams;
}

/** Follows a chain of numbers: each is the next one's place in the table. A ring ends when every number was met. */
function* chain(table: Uint32Array, first: number): Generator<number> {
  for (let at = first, steps = 0; at < table.length && steps < table.length; at = table[at] ?? LAST_SECTOR, steps++)
    yield at;
}

/** The sectors of the file (§2.3, §2.5) and which follows which. */
class Sectors {
  readonly size: number;
  readonly cutoff: number;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sector: number;
  private readonly table: Uint32Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.size = bytes.length;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // §2.2: version 4 has sectors of 4,096 bytes, version 3 of 512.
    this.sector = this.byte(0x1e) === 12 ? 4096 : 512;
    this.cutoff = this.word(0x38);
    this.table = this.readTable();
  }

  /** The four bytes at `at`, low end first; past the end of the file a number that is no sector. */
  word(at: number): number {
    return at + 4 <= this.size ? this.view.getUint32(at, true) : LAST_SECTOR;
  }

  stream(first: number, size: number): Uint8Array {
    return joined(this.table, first, size, this.sector, (number) =>
      this.bytes.subarray(this.at(number), this.at(number + 1)),
    );
  }

  /** A table of numbers that is itself a stream (§2.4). */
  numbers(first: number): Uint32Array {
    const bytes = this.stream(first, this.size);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
  }

  private byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  /** §2.2: sector 0 stands behind the header, which fills one sector. */
  private at(number: number): number {
    return (number + 1) * this.sector;
  }

  /** Which sector follows which (§2.3): each place of the table is one sector. */
  private readTable(): Uint32Array {
    const count = Math.max(0, Math.ceil(this.size / this.sector) - 1);
    const table = new Uint32Array(count).fill(LAST_SECTOR);
    let start = 0;
    for (const number of this.tableSectors(count)) {
      const end = Math.min(count, start + this.sector / 4);
      // A number beyond the file reads as no sector at all.
      const from = this.at(number) - start * 4;
      for (let index = start; index < end; index++) table[index] = this.word(from + index * 4);
      start = end;
      if (start === count) break;
    }
    return table;
  }

  /** The sectors that hold the table (§2.5): listed in the header, and from there on in a chain of lists. */
  private *tableSectors(count: number): Generator<number> {
    for (let place = 0x4c; place < HEADER_SIZE; place += 4) yield this.word(place);
    let list = this.word(0x44);
    // A list that names itself as the next would go on for ever.
    for (let lists = 0; list < count && lists < count; lists++) {
      const last = this.at(list + 1) - 4;
      for (let place = this.at(list); place < last; place += 4) yield this.word(place);
      list = this.word(last);
    }
  }
}

/** Streams below the cutoff share one stream of small sectors (§2.4, §2.6.2). */
class Small {
  private readonly bytes: Uint8Array;
  private readonly table: Uint32Array;

  constructor(file: Sectors, root: Entry) {
    this.bytes = file.stream(root.sector, root.size);
    this.table = file.numbers(file.word(0x3c));
  }

  stream(first: number, size: number): Uint8Array {
    return joined(this.table, first, size, MINI_SECTOR_SIZE, (number) =>
      this.bytes.subarray(number * MINI_SECTOR_SIZE, (number + 1) * MINI_SECTOR_SIZE),
    );
  }
}

/** The pieces of a chain, one behind the other; a size that is a lie ends with the chain. */
function joined(
  table: Uint32Array,
  first: number,
  size: number,
  unit: number,
  piece: (number: number) => Uint8Array,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const number of chain(table, first)) {
    if (length >= size) break;
    const next = piece(number).subarray(0, Math.min(unit, size - length));
    pieces.push(next);
    length += next.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const one of pieces) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

/** §2.6.1. */
function readEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder('utf-16le');
  return Array.from({ length: Math.floor(bytes.length / ENTRY_SIZE) }, (_, index) => {
    const at = index * ENTRY_SIZE;
    const nameLength = Math.min(64, view.getUint16(at + 64, true));
    return {
      name: utf16.decode(bytes.subarray(at, at + Math.max(0, nameLength - 2))).toUpperCase(),
      type: bytes[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      sector: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** All in the tree of siblings below an entry (§2.6.4), each once, however the tree is knotted. */
function childrenOf({ child }: Entry, entries: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  const met = new Set<number>();
  const ahead = [child];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    const entry = at <= LAST_ENTRY && !met.has(at) ? entries[at] : undefined;
    if (!entry) continue;
    met.add(at);
    found.push(entry);
    ahead.push(entry.right, entry.left);
  }
  return found;
}
