/** What is selected in the document; the active field first, since Firefox's getSelection does not look into it. */
export function selectedText(document: Document): string {
  const active = document.activeElement;
  if (isTextField(active)) {
    const { value, selectionStart, selectionEnd } = active;
    if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart)
      return value.slice(selectionStart, selectionEnd);
  }
  return document.getSelection()?.toString() ?? '';
}

function isTextField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  if (element?.localName === 'textarea') return true;
  return element?.localName === 'input' && element.getAttribute('type') !== 'password';
}
