import { bytesFromLatin1, latin1FromBytes, utf8FromText } from '../base/bytes.ts';
import { openCompoundFile } from './compound-file.ts';
import { readFields } from './fields.ts';
import type { MessageProblemCode, Source } from './message.ts';
import { readContentType } from './parameters.ts';

/** [MS-OXMSG] §2.1.3: a property's text stands in a stream named by its tag. [MS-OXPROPS]: the tags. */
const STREAM = '__SUBSTG1.0_';
const TRANSPORT_HEADERS = '007D';
const BODY = '1000';
const HTML = '1013';
/** [MS-OXMSG] §2.4: every message has its properties' stream; no other compound file has one of this name. */
const PROPERTIES = '__PROPERTIES_VERSION1.0';

/** [MS-OXCDATA] §2.11.1: UTF-16, a string of the message's code page, bytes. */
const UNICODE = '001F';
const STRING = '001E';
const BINARY = '0102';

interface Body {
  readonly type: 'text/plain' | 'text/html';
  readonly charset: string;
  /** One character a byte. */
  readonly text: string;
}

type Streams = ReadonlyMap<string, () => Uint8Array>;

/**
 * Reads an Outlook message file ([MS-OXMSG]): the header is the one that came over the wire and was kept as a property.
 * The body was taken apart when the message was stored; its texts are put under that header as it announces them, so that
 * links and bounces can be read. Of a message inside the message nothing is read. What was never sent by SMTP has no
 * header: the source is empty then, and its problem says so.
 */
export function readMsg(bytes: Uint8Array): Source {
  const streams = openCompoundFile(bytes);
  if (!streams?.has(PROPERTIES)) return nothing('message.msg-unread');
  const kept = textOf(streams, TRANSPORT_HEADERS);
  const header = kept === null ? '' : headerOf(kept.text);
  if (header === '') return nothing('message.msg-headerless');
  const bodies = [bodyOf(streams, BODY, 'text/plain'), bodyOf(streams, HTML, 'text/html')].filter(
    (body) => body !== null,
  );
  const body = bodies.length === 0 ? '' : `\r\n${bodyUnder(header, bodies)}`;
  return { bytes: bytesFromLatin1(header + body), fidelity: body === '' ? 'headers' : 'transcoded', repairs: ['msg'] };
}

function nothing(code: MessageProblemCode): Source {
  return {
    bytes: new Uint8Array(),
    fidelity: 'headers',
    repairs: ['msg'],
    problems: [{ code, at: null, params: {} }],
  };
}

/** Up to the first empty line: Outlook keeps the headers of the parts below it. */
function headerOf(kept: string): string {
  const text = kept.trimStart();
  const { header } = readFields(text);
  const lines = text.slice(0, header.end).trimEnd();
  return lines === '' ? '' : `${lines}\r\n`;
}

function bodyOf(streams: Streams, tag: string, type: Body['type']): Body | null {
  const found = textOf(streams, tag);
  return found === null || found.text === '' ? null : { type, ...found };
}

/** A property's text, one character a byte, and the charset where it is known. */
function textOf(streams: Streams, tag: string): { text: string; charset: string } | null {
  const unicode = streams.get(STREAM + tag + UNICODE)?.();
  if (unicode) {
    const text = new TextDecoder('utf-16le').decode(unicode);
    return { text: withoutEnd(latin1FromBytes(utf8FromText(text))), charset: 'utf-8' };
  }
  const raw = (streams.get(STREAM + tag + STRING) ?? streams.get(STREAM + tag + BINARY))?.();
  return raw ? { text: withoutEnd(latin1FromBytes(raw)), charset: '' } : null;
}

/** Some writers end a string with NUL ([MS-OXMSG] §2.1.3 has none). One inside the text stays: it may be an attack. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

/** The bodies as the header announces them: the parts of its multipart, or the one that it names. */
function bodyUnder(header: string, bodies: readonly Body[]): string {
  const { fields } = readFields(header);
  const valueOf = (key: string) => fields.find((field) => field.key === key)?.text ?? '';
  const { type, parameters } = readContentType(valueOf('content-type'));
  const boundary = parameters['boundary'] ?? '';
  if (type?.startsWith('multipart/') && boundary !== '')
    return `${bodies.map((body) => part(body, boundary)).join('')}--${boundary}--\r\n`;
  const one = bodies.find((body) => body.type === type) ?? bodies[0];
  return one ? encoded(one.text, valueOf('content-transfer-encoding').trim().toLowerCase()) : '';
}

function part({ type, charset, text }: Body, boundary: string): string {
  const parameter = charset === '' ? '' : `; charset=${charset}`;
  return `--${boundary}\r\nContent-Type: ${type}${parameter}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n`;
}

/** As the header says that the body is encoded (RFC 2045 §6). */
function encoded(text: string, encoding: string): string {
  if (encoding === 'base64') return btoa(text);
  return encoding === 'quoted-printable' ? text.replaceAll('=', '=3D') : text;
}
