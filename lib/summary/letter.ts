import { fill } from '../words/fill.ts';
import type { Dictionary } from '../words/index.ts';
import { lines } from './plain.ts';

/** What every mail to a sender is made of; a paragraph of several lines is a list. */
export interface LetterParts {
  /** Empty where the sender has no name that we know. */
  readonly sender: string;
  readonly ticket: string;
  readonly subject: string;
  readonly paragraphs: readonly (readonly string[])[];
}

/** The mail as plain text: subject, greeting, paragraphs, closing. What a message brought is made safe for any window. */
export function letterText({ sender, ticket, subject, paragraphs }: LetterParts, words: Dictionary): string {
  const { letters, language } = words;
  const greeting = sender === '' ? letters.greetingNobody : letters.greeting;
  const blocks = [
    [fill(letters.subject, { subject, ticket: ticket.trim() }, language)],
    [fill(greeting, { sender }, language)],
    ...paragraphs.filter((paragraph) => paragraph.length > 0),
    [letters.closing],
  ];
  return `${blocks.map(lines).join('\n\n')}\n`;
}

/** The lines of a list, as a mail without markup shows one. */
export function listed(entries: readonly string[]): string[] {
  return entries.filter(Boolean).map((entry) => `- ${entry}`);
}
