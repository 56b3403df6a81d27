import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Empty } from '../../components/Empty.tsx';
import { failureReport } from '../../lib/summary/failure-report.ts';
import type { WebmailFacts } from '../../lib/webmail/adapter.ts';
import { ADAPTERS } from '../../lib/webmail/adapters/index.ts';
import { copy } from './clipboard.ts';
import { requestFrames, siteOf } from './frames-permission.ts';
import type { Empty as EmptyReading } from './reading.ts';

interface NothingProps {
  readonly reading: EmptyReading;
  readonly onText: (text: string) => void;
  readonly onFiles: () => void;
  readonly onSample: () => void;
}

/** Why there is nothing to read, and what can be done about it in this webmail. */
export function Nothing({ reading: { recognised, failure, tried }, ...ways }: NothingProps) {
  const [isGiven, give] = useState(false);
  const webmail = webmailOf(recognised);
  const wantsFrames = failure === 'foreign-frame' && webmail !== null && webmail.frames.length > 0;
  return (
    <Empty
      recognised={recognised}
      failure={failure}
      about={webmail}
      frames={
        wantsFrames
          ? {
              sites: webmail.frames.map(siteOf).join(', '),
              isGiven,
              onAsk: () => void requestFrames(webmail.frames).then(give),
            }
          : null
      }
      report={webmail && failure ? { text: () => reportOf(webmail, failure, tried), copy } : null}
      {...ways}
    />
  );
}

/** A page that could be anybody's has nothing to say about itself. */
function webmailOf(recognised: EmptyReading['recognised']): WebmailFacts | null {
  return ADAPTERS.find(({ id, products }) => id === recognised && products.length > 0) ?? null;
}

function reportOf(webmail: WebmailFacts, reason: string, tried: readonly string[]): string {
  const { version } = browser.runtime.getManifest();
  return failureReport({ webmail, reason, tried, version, browser: navigator.userAgent });
}
