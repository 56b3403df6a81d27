import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Lookups } from '../../components/options/Lookups.tsx';
import type { Tried } from '../../components/options/Lookups.tsx';
import { PastedKeys } from '../../components/options/PastedKeys.tsx';
import { Speaks } from '../../components/words.tsx';
import { RESOLVERS } from '../../lib/dns/data/resolvers.ts';
import { dictionaries } from '../../lib/words/index.ts';

afterEach(cleanup);

const { lookups, dnsFailure, pasted, options } = dictionaries.en;
const [first] = RESOLVERS.resolvers;
const OWN = 'https://dns.empresa.example/dns-query';

function draw(
  resolver: string | null,
  over: { isPermitted?: boolean; onUse?: () => Promise<boolean>; tried?: Tried } = {},
) {
  const onUse = vi.fn(over.onUse ?? (() => Promise.resolve(true)));
  const onTry = vi.fn(() => Promise.resolve<Tried>(over.tried ?? { ms: 12 }));
  render(<Lookups resolver={resolver} isPermitted={over.isPermitted ?? true} onUse={onUse} onTry={onTry} />);
  return { onUse, onTry };
}

const use = () => fireEvent.click(screen.getByText(lookups.use));
const told = (text: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));

describe('who is asked in DNS', () => {
  test('is nobody at first; looking at the list asks for nothing', () => {
    const { onUse } = draw(null);
    expect(screen.getByLabelText(lookups.nobody)).toHaveProperty('checked', true);
    for (const { name } of RESOLVERS.resolvers) fireEvent.click(screen.getByLabelText(name));
    expect(onUse).not.toHaveBeenCalled();
    expect(screen.queryByText(/example\.com/)).toBeNull();
  });

  test('what whoever is asked will learn is said before it is chosen', () => {
    draw(null);
    expect(screen.getByText((text) => text.includes(lookups.learns))).toBeTruthy();
  });

  test.each(RESOLVERS.resolvers)('can be $name', async ({ name, url }) => {
    const { onUse } = draw(null);
    fireEvent.click(screen.getByLabelText(name));
    use();
    expect(onUse).toHaveBeenCalledWith(url);
    await told(lookups.on.replace('{host}', new URL(url).host));
  });

  test('can be any other, by its address', async () => {
    const { onUse } = draw(null);
    fireEvent.click(screen.getByLabelText(lookups.own));
    const box = screen.getByLabelText(lookups.url);
    fireEvent.input(box, { target: { value: 'dns.empresa.example' } });
    use();
    await told(lookups.notAnAddress.replace('{value}', 'dns.empresa.example'));
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(onUse).not.toHaveBeenCalled();
    fireEvent.input(box, { target: { value: `${OWN}{?dns}` } });
    use();
    expect(onUse).toHaveBeenCalledWith(OWN);
    await told(lookups.on.replace('{host}', 'dns.empresa.example'));
    expect(box.getAttribute('aria-invalid')).toBeNull();
  });

  test('refused by the browser: said, and the one before stays', async () => {
    draw(null, { onUse: () => Promise.resolve(false) });
    fireEvent.click(screen.getByLabelText(first!.name));
    use();
    await told(lookups.refused.replace('{host}', new URL(first!.url).host));
  });

  test('switched off again: nobody', async () => {
    const { onUse } = draw(first!.url);
    expect(screen.getByLabelText(first!.name)).toHaveProperty('checked', true);
    fireEvent.click(screen.getByLabelText(lookups.nobody));
    use();
    expect(onUse).toHaveBeenCalledWith(null);
    await told(lookups.off);
  });

  test('chosen but not permitted is said, and not tried', () => {
    draw(OWN, { isPermitted: false });
    expect(screen.getByLabelText(lookups.url)).toHaveProperty('value', OWN);
    expect(screen.getByRole('status').textContent).toBe(lookups.unpermitted.replace('{host}', 'dns.empresa.example'));
    expect(screen.queryByText(/example\.com/)).toBeNull();
  });

  test.each<[string, Tried, string]>([
    ['answers', { ms: 1234 }, lookups.tried.replace('{ms}', '1,234')],
    ['does not', { reason: 'timeout' }, lookups.failed.replace('{reason}', dnsFailure.timeout)],
  ])('tried: it %s', async (_, tried, sentence) => {
    const { onTry } = draw(OWN, { tried });
    fireEvent.click(
      screen.getByText(
        (_text, element) => element?.tagName === 'BUTTON' && element.textContent.includes('example.com'),
      ),
    );
    expect(onTry).toHaveBeenCalledWith(OWN);
    await told(sentence.replace('{host}', 'dns.empresa.example'));
  });
});

test.each(['en', 'es'] as const)('no sentence leaves a hole (%s)', (language) => {
  const { container } = render(
    <Speaks.Provider value={language}>
      <Lookups
        resolver={OWN}
        isPermitted
        onUse={() => Promise.resolve(true)}
        onTry={() => Promise.resolve({ ms: 1 })}
      />
      <PastedKeys keys={[]} onRemove={() => {}} />
    </Speaks.Provider>,
  );
  expect(container.textContent).not.toMatch(/[{}[\]]/);
});

test('pasted keys are listed and can be removed one by one; what they hold is text', () => {
  const onRemove = vi.fn();
  const record = 'v=DKIM1; n=<b>\u202Ebold; p=AAAA';
  const keys = [
    { name: 's1._domainkey.banco.example', record },
    { name: 's2._domainkey.banco.example', record: 'p=' },
  ];
  const { container } = render(<PastedKeys keys={keys} onRemove={onRemove} />);
  expect(container.querySelector('b')).toBeNull();
  expect(container.textContent).not.toContain('\u202E');
  expect(screen.queryByText(pasted.none)).toBeNull();
  fireEvent.click(screen.getAllByText(options.remove, { selector: 'button' })[1]!);
  expect(onRemove).toHaveBeenCalledWith('s2._domainkey.banco.example');
});
