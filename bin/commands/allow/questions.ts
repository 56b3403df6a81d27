import type { Question, Target } from '../../../lib/allowlist/target.ts';
import { dictionaries } from '../../../lib/words/index.ts';
import { language } from '../usage.ts';

/** What each target asks, a line a question: key, default, what it means, the command that shows today's value. */
export function printQuestions(targets: readonly Target[]): number {
  for (const target of targets) {
    const asked: Readonly<Record<string, { readonly label: string; readonly help: string }>> =
      dictionaries[language()].targets[target.id]?.questions ?? {};
    for (const question of target.questions) {
      const words = asked[question.key];
      const meaning = words ? `${words.label}. ${words.help}` : '';
      const line = [question.key, needOf(question), meaning, question.command ?? ''];
      console.log((targets.length > 1 ? [target.id, ...line] : line).join('\t'));
    }
  }
  return 0;
}

function needOf({ default: preset, unless }: Question): string {
  if (preset !== null) return `default ${JSON.stringify(preset)}`;
  return unless ? `required unless ${unless.key}=${unless.is}` : 'required';
}
