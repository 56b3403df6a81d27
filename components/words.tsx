import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pieces } from '../lib/words/fill.ts';
import type { Params } from '../lib/words/fill.ts';
import { dictionaries } from '../lib/words/index.ts';
import type { Dictionary, Language } from '../lib/words/index.ts';
import { Address, Name } from './Address.tsx';
import { Text } from './Text.tsx';

/** The language everything below it speaks. */
export const Speaks = createContext<Language>('en');

export function useWords(): Dictionary {
  return dictionaries[useContext(Speaks)];
}

/** Parameters that are set in the fixed-width face. */
const ADDRESSES = new Set([
  'ip',
  'server',
  'host',
  'range',
  'nearest',
  'border',
  'authservId',
  'candidates',
  'helo',
  'cidr',
  'hosts',
  'network',
]);

/** Parameters that are names, or hold some. */
const NAMES = new Set(['domain', 'name', 'record', 'identifier', 'mechanism', 'matched', 'matchedIn']);

/** A sentence of the words with its holes filled: addresses in their own face, the message's text made harmless. */
export function Say({ of, with: params = {} }: { readonly of: string; readonly with?: Params }) {
  const language = useContext(Speaks);
  return (
    <>
      {pieces(of, params, language).map(({ text, name }, index) => {
        if (name === null || typeof params[name] !== 'string') return text;
        if (ADDRESSES.has(name)) return <Address key={index} of={text} />;
        return NAMES.has(name) ? <Name key={index} of={text} /> : <Text key={index} of={text} />;
      })}
    </>
  );
}

type Questions = Readonly<Record<string, { readonly label: string; readonly help: string }>>;

/** The words of one question of a target; undefined where they are missing. */
export function questionWords(targets: Dictionary['targets'], target: string, key: string) {
  const questions: Questions | undefined = Object.hasOwn(targets, target) ? targets[target]?.questions : undefined;
  return questions && Object.hasOwn(questions, key) ? questions[key] : undefined;
}
