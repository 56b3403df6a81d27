import { latin1FromBytes } from '../../../lib/base/bytes.ts';
import type { Hostile } from './hostile.ts';
import { msgFile } from './msg-file.ts';

const SECTOR = 512;
const SMALLEST = 8 * SECTOR;

/** An Outlook file of about `size` bytes; `change` gets at its numbers. */
function outlook(change: (view: DataView) => void) {
  return (size: number) => {
    const bytes = msgFile({ '007D001E': 'A: b\r\n'.repeat(Math.ceil(Math.max(SMALLEST, size) / 6)) });
    change(new DataView(bytes.buffer));
    return latin1FromBytes(bytes);
  };
}

const sectorAt = (view: DataView, place: number) => SECTOR * (view.getUint32(place, true) + 1);

/** Compound files that lie about themselves, one character a byte. */
export const OUTLOOK: Hostile = {
  honest: outlook(() => {}),
  'a table that is a ring': outlook((view) => {
    const table = sectorAt(view, 0x4c);
    for (let at = table; at < table + SECTOR; at += 4) view.setUint32(at, view.getUint32(0x30, true), true);
  }),
  'a list of lists that is a ring': outlook((view) => {
    for (let place = 0x50; place < SECTOR; place += 4) view.setUint32(place, 0xffffffff, true);
    const list = view.getUint32(0x4c, true);
    view.setUint32(0x44, list, true);
    view.setUint32(SECTOR * (list + 2) - 4, list, true);
  }),
  'a directory of everything': outlook((view) => {
    const table = sectorAt(view, 0x4c);
    for (let index = 0; index < SECTOR / 4; index++) view.setUint32(table + index * 4, index + 1, true);
    view.setUint32(0x30, 0, true);
  }),
  'a knotted tree': outlook((view) => {
    const directory = sectorAt(view, 0x30);
    for (let entry = directory; entry < directory + SECTOR; entry += 128)
      for (const place of [68, 72, 76]) view.setUint32(entry + place, 1, true);
  }),
};
