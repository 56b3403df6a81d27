const SECTOR = 4096;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/**
 * A compound file of version 4 ([MS-CFB] §2.2), which few programs write: header, table, directory, small table, small
 * stream, then the large streams. At most thirty small ones.
 */
export function bigSectorFile(streams: Readonly<Record<string, string>>): Uint8Array {
  const all = Object.entries(streams);
  const large = all.filter(([, text]) => text.length >= 4096);
  const sectors = 4 + large.reduce((sum, [, text]) => sum + Math.ceil(text.length / SECTOR), 0);
  const bytes = new Uint8Array((sectors + 1) * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1a, 4, true);
  view.setUint16(0x1e, 12, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, 1, true);
  view.setUint32(0x30, 1, true);
  view.setUint32(0x38, 4096, true);
  view.setUint32(0x3c, 2, true);
  view.setUint32(0x40, 1, true);
  view.setUint32(0x44, END, true);
  for (let place = 0x4c; place < 0x200; place += 4) view.setUint32(place, place === 0x4c ? 0 : FREE, true);

  const next = (sector: number, following: number) => view.setUint32(SECTOR + sector * 4, following, true);
  for (let sector = 0; sector < SECTOR / 4; sector++) next(sector, FREE);
  for (const sector of [1, 2, 3]) next(sector, END);
  const entry = (
    index: number,
    name: string,
    type: number,
    [left, right, child]: readonly number[],
    at: number,
    size: number,
  ) => {
    const start = 2 * SECTOR + index * 128;
    Array.from(name, (letter, place) => view.setUint16(start + place * 2, letter.charCodeAt(0), true));
    view.setUint16(start + 64, (name.length + 1) * 2, true);
    bytes[start + 66] = type;
    [left, right, child].forEach((link, place) => view.setUint32(start + 68 + place * 4, link ?? FREE, true));
    view.setUint32(start + 116, at, true);
    view.setUint32(start + 120, size, true);
  };
  let small = 0;
  let sector = 4;
  for (const [index, [name, text]] of all.entries()) {
    const units = Math.ceil(text.length / (text.length < 4096 ? 64 : SECTOR));
    const isSmall = text.length < 4096;
    const first = isSmall ? small : sector;
    for (let unit = 0; unit < units; unit++) {
      const following = unit === units - 1 ? END : first + unit + 1;
      if (isSmall) view.setUint32(3 * SECTOR + (first + unit) * 4, following, true);
      else next(first + unit, following);
    }
    bytes.set(Buffer.from(text), isSmall ? 4 * SECTOR + first * 64 : (first + 1) * SECTOR);
    if (isSmall) small += units;
    else sector += units;
    entry(index + 1, name, 2, [FREE, index + 1 < all.length ? index + 2 : FREE, FREE], first, text.length);
  }
  entry(0, 'Root Entry', 5, [FREE, FREE, 1], 3, small * 64);
  return bytes;
}
