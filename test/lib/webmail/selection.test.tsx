import { expect, test } from 'vitest';
import { selectedText } from '../../../lib/webmail/selection.ts';

function field(markup: string): HTMLInputElement | HTMLTextAreaElement {
  document.body.innerHTML = markup;
  const element = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!element) throw new Error('no field');
  element.focus();
  return element;
}

test.each(['<textarea readonly>Received: from a\nFrom: b</textarea>', '<input value="Received: from a">'])(
  'the selected piece of %s',
  (markup) => {
    field(markup).setSelectionRange(10, 16);
    expect(selectedText(document)).toBe('from a');
  },
);

test('a password is never read', () => {
  field('<input type="password" value="secreto">').setSelectionRange(0, 7);
  expect(selectedText(document)).toBe('');
});

test('text of the page, where no field has a selection', () => {
  field('<p>rebote 421</p><textarea>borrador</textarea>').setSelectionRange(3, 3);
  document.getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body);
  expect(selectedText(document)).toBe('rebote 421');
});
