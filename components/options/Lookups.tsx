import { useState } from 'preact/hooks';
import { RESOLVERS } from '../../lib/dns/data/resolvers.ts';
import { readDohUrl } from '../../lib/dns/doh-url.ts';
import type { DnsFailure } from '../../lib/dns/resolver.ts';
import type { Params } from '../../lib/words/fill.ts';
import type { Dictionary } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Say, useWords } from '../words.tsx';
import { PublicResolvers } from './PublicResolvers.tsx';

/** What came of a question to try a resolver. */
export type Tried = { readonly ms: number } | { readonly reason: DnsFailure };

interface LookupsProps {
  /** The one kept; null: nobody. */
  readonly resolver: string | null;
  /** Whether the browser lets it be asked. */
  readonly isPermitted: boolean;
  /** Keeps a choice, for which the browser may ask; false: it, or the person, said no, and nothing was kept. */
  readonly onUse: (resolver: string | null) => Promise<boolean>;
  readonly onTry: (resolver: string) => Promise<Tried>;
}

/** What is said of the last press: a key of the words, and what fills it. */
interface Told {
  readonly tone: 'good' | 'bad' | 'mute';
  readonly key: keyof Dictionary['lookups'];
  readonly params: Params;
}

/** Who may be asked in DNS: nobody until the person says so, and then what whoever is asked will learn. */
export function Lookups({ resolver, isPermitted, onUse, onTry }: LookupsProps) {
  const { lookups, dnsFailure } = useWords();
  const known = RESOLVERS.resolvers.find(({ url }) => url === resolver);
  const [choice, choose] = useState(resolver === null ? 'nobody' : (known?.id ?? 'own'));
  const [typed, type] = useState(known ? '' : (resolver ?? ''));
  const [told, tell] = useState<Told | null>(null);

  const use = (event: Event) => {
    event.preventDefault();
    const wanted = choice === 'own' ? readDohUrl(typed) : urlOf(choice);
    if (wanted === null && choice === 'own') {
      tell({ tone: 'bad', key: 'notAnAddress', params: { value: typed.slice(0, 80) } });
      return;
    }
    const host = hostOf(wanted);
    void onUse(wanted).then((isKept) => {
      if (!isKept) tell({ tone: 'bad', key: 'refused', params: { host } });
      else tell({ tone: 'good', key: wanted === null ? 'off' : 'on', params: { host } });
    });
  };
  const tryIt = (url: string) => {
    tell(null);
    void onTry(url).then((tried) => {
      const host = hostOf(url);
      if ('ms' in tried) tell({ tone: 'good', key: 'tried', params: { host, ms: tried.ms } });
      else tell({ tone: 'bad', key: 'failed', params: { host, reason: dnsFailure[tried.reason] } });
    });
  };
  return (
    <>
      <header>
        <h1>{lookups.title}</h1>
        <p>{lookups.intro}</p>
      </header>
      <form class="lookups" noValidate onSubmit={use}>
        <PublicResolvers
          choice={choice}
          onChoose={(one) => {
            choose(one);
            tell(null);
          }}
          typed={typed}
          onType={(text) => {
            type(text);
            tell(null);
          }}
          isWrong={told?.key === 'notAnAddress'}
        />
        <p class="learns">
          <Icon name="warn" />
          <span>
            {lookups.learns} {lookups.verp}
          </span>
        </p>
        <div class="row">
          <button type="submit" class="button primary">
            {lookups.use}
          </button>
          {resolver !== null && isPermitted && (
            <button type="button" class="button" onClick={() => tryIt(resolver)}>
              <span>
                <Say of={lookups.try} with={{ host: hostOf(resolver) }} />
              </span>
            </button>
          )}
        </div>
        {urlOf(choice) !== null || choice === 'own' ? <p class="quiet">{lookups.asks}</p> : null}
      </form>
      <div role="status">
        {told && (
          <p class={`told ${told.tone}`}>
            <Icon name={told.tone === 'bad' ? 'cross' : 'tick'} />
            <span>
              <Say of={lookups[told.key]} with={told.params} />
            </span>
          </p>
        )}
        {!told && resolver !== null && !isPermitted && (
          <p class="told warn">
            <Icon name="warn" />
            <span>
              <Say of={lookups.unpermitted} with={{ host: hostOf(resolver) }} />
            </span>
          </p>
        )}
      </div>
    </>
  );
}

function urlOf(choice: string): string | null {
  return RESOLVERS.resolvers.find(({ id }) => id === choice)?.url ?? null;
}

function hostOf(url: string | null): string {
  return url === null ? '' : new URL(url).host;
}
