import { Say, useWords } from '../words.tsx';

interface ViewsProps {
  readonly shape: 'table' | 'list';
  readonly bounces: number;
  readonly messages: number;
  readonly onShape: (shape: 'table' | 'list') => void;
}

/** The same messages as a table of bounces or as a list. */
export function Views({ shape, bounces, messages, onShape }: ViewsProps) {
  const { pile } = useWords();
  const views = [
    ['table', pile.table, bounces],
    ['list', pile.list, messages],
  ] as const;
  return (
    <div class="tabs" role="group" aria-label={pile.views}>
      {views.map(([key, name, count]) => (
        <button key={key} type="button" class="tab" aria-pressed={key === shape} onClick={() => onShape(key)}>
          {name}{' '}
          <small>
            <Say of="{count}" with={{ count }} />
          </small>
        </button>
      ))}
    </div>
  );
}
