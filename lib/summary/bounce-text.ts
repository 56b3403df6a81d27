import type { BouncedRecipient } from '../bounces/bounce.ts';
import type { BounceFact } from '../inspect/report.ts';
import { rowSource, sourceTitle } from '../inspect/row-source.ts';
import { fill } from '../words/fill.ts';
import type { Dictionary } from '../words/index.ts';
import { refusalWords } from '../words/refusal-words.ts';
import type { CodeWords } from '../words/refusal-words.ts';
import { lines, section } from './plain.ts';

/** A bounce that stands alone, as plain text. */
export function bounceText(bounce: BounceFact, words: Dictionary): string {
  return lines(section(words.bounce.title, bounceLines(bounce, words)).slice(1));
}

/** What a bounce says of each recipient, whose move it is, and what comes next. */
export function bounceLines(bounce: BounceFact, words: Dictionary): string[] {
  const { kind, recipients } = bounce;
  const isNone = kind === 'arf' || kind === 'mdn' || kind === 'autoreply';
  const about = isNone || kind === 'forwarded-bounce' ? words.bounce.kinds[kind] : null;
  return [
    ...(about ? [about.title, about.detail] : []),
    ...(isNone ? [] : recipients.flatMap((recipient) => recipientLines(recipient, words))),
    ...crossingLines(bounce, words),
  ];
}

function recipientLines(recipient: BouncedRecipient, words: Dictionary): string[] {
  const { bounce, language } = words;
  const said = refusalWords(recipient, words, sourceTitle(recipient.sourceCode));
  const { replyCode, enhancedCode, remote, diagnostic, blockList, codesDisagree } = recipient;
  const codes = [said.source, said.reply, said.enhanced, said.cause].filter((code) => code !== null);
  return [
    [recipient.recipient ?? bounce.noRecipient, replyCode, enhancedCode, remote].filter(Boolean).join('  '),
    ...section('', [
      [...new Set([said.state, said.reason]), ...(recipient.addressDead ? [bounce.dead] : [])].join(' · '),
      `${said.move}: ${said.next}`,
      ...codes.map((code) => codeLine(code, words)),
      ...(codesDisagree
        ? [fill(bounce.disagree, { reply: replyCode ?? '', enhanced: enhancedCode ?? '' }, language)]
        : []),
      ...labelled(bounce.at, said.phase),
      ...labelled(bounce.blockList, blockList),
      ...labelled(bounce.retry, said.retry),
      ...labelled(bounce.said, diagnostic),
      ...labelled(bounce.table, tableOf(recipient, words)),
    ]).slice(2),
  ];
}

function codeLine({ code, meaning }: CodeWords, { bounce }: Dictionary): string {
  return `${code}: ${meaning ?? bounce.noMeaning}`;
}

function tableOf({ row }: BouncedRecipient, { bounce }: Dictionary): string | null {
  if (row === null) return null;
  const { provider, source, asOf } = rowSource(row);
  return `${provider ?? bounce.tables[row.table]} · ${source} · ${asOf}`;
}

function labelled(name: string, value: string | null): string[] {
  return value === null ? [] : [`${name}: ${value}`];
}

function crossingLines({ crossing }: BounceFact, { bounce }: Dictionary): string[] {
  if (!crossing) return [];
  const list =
    crossing.sender && `${crossing.sender.name}: ${crossing.sender.answer === 'in' ? bounce.onList : bounce.offList}`;
  return [[`${bounce.handedBy} ${crossing.ip}`, list, bounce.seenBy[crossing.seenBy]].filter(Boolean).join(' · ')];
}
