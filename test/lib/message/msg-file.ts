import * as CFB from 'cfb';

/** A property's stream ([MS-OXMSG] §2.1.3): tag and type, `007D001F`, and its text. */
export type Properties = Readonly<Record<string, string>>;

/** An Outlook message file with these properties, as another program (SheetJS's CFB) lays it out; `below`: in storages. */
export function msgFile(properties: Properties, below: Readonly<Record<string, Properties>> = {}): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/__properties_version1.0', new Uint8Array(32));
  const add = (folder: string, all: Properties) => {
    for (const [tag, text] of Object.entries(all))
      CFB.utils.cfb_add(
        file,
        `${folder}/__substg1.0_${tag}`,
        Buffer.from(text, tag.endsWith('001F') ? 'utf16le' : 'latin1'),
      );
  };
  for (const [storage, all] of Object.entries(below)) add(`/${storage}`, all);
  add('', properties);
  return written(file);
}

/** Any other compound file: an old Word document. */
export function wordFile(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/WordDocument', Buffer.from('x'.repeat(5000)));
  return written(file);
}

function written(file: CFB.CFB$Container): Uint8Array {
  return new Uint8Array(CFB.write(file, { type: 'buffer', fileType: 'cfb' }) as Buffer);
}
