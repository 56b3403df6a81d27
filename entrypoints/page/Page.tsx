import { useEffect, useRef } from 'preact/hooks';
import { App } from '../shared/App.tsx';
import type { Desk } from '../shared/desk.ts';
import { languageOf } from '../shared/language.ts';
import { dictionaries } from '../../lib/words/index.ts';

/** The full page: everything may be dropped anywhere on it. */
export function Page({ desk }: { readonly desk: Desk }) {
  const picker = useRef<HTMLInputElement>(null);
  const words = dictionaries[languageOf(desk.preferences.value.language)];
  const take = (files: Iterable<File>) => {
    const given = [...files].map((file) => ({ kind: 'file' as const, file }));
    if (given.length > 0) desk.show({ kind: 'pile', given, now: new Date() });
  };
  useEffect(() => {
    const root = document.body;
    const over = (event: DragEvent) => {
      event.preventDefault();
      root.classList.add('dropping');
    };
    const out = (event: DragEvent) => {
      if (event.relatedTarget === null) root.classList.remove('dropping');
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      root.classList.remove('dropping');
      const { files } = event.dataTransfer ?? {};
      if (files && files.length > 0) take(files);
      else desk.readText(event.dataTransfer?.getData('text/plain') ?? '');
    };
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (
        text.trim() !== '' &&
        !(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement)
      )
        desk.readText(text);
    };
    root.addEventListener('paste', paste);
    root.addEventListener('dragover', over);
    root.addEventListener('dragleave', out);
    root.addEventListener('drop', drop);
    return () => {
      root.removeEventListener('paste', paste);
      root.removeEventListener('dragover', over);
      root.removeEventListener('dragleave', out);
      root.removeEventListener('drop', drop);
    };
  }, [desk]);
  useEffect(() => {
    document.body.dataset['drop'] = words.screens.input.dropNow;
  }, [words]);
  return (
    <>
      <App surface="page" desk={desk} onFiles={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        aria-label={words.screens.input.file}
        onChange={(event) => take(event.currentTarget.files ?? [])}
      />
    </>
  );
}
