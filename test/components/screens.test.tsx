import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CodeReading } from '../../components/CodeReading.tsx';
import { Empty } from '../../components/Empty.tsx';
import { InFront } from '../../components/options/InFront.tsx';
import { Servers } from '../../components/options/Servers.tsx';
import { Speaks } from '../../components/words.tsx';
import { decode } from '../../lib/bounces/decode.ts';
import { DIALECTS } from '../../lib/received/dialects/index.ts';
import { GATEWAYS } from '../../lib/received/gateway.ts';
import { WEBMAIL_IDS } from '../../lib/webmail/ids.ts';
import { dictionaries } from '../../lib/words/index.ts';

afterEach(cleanup);

const { screens, options } = dictionaries.en;

describe('nothing to read', () => {
  const ways = () => ({ onText: vi.fn(), onFiles: vi.fn(), onSample: vi.fn() });

  test.each(WEBMAIL_IDS)('names the two clicks of %s', (recognised) => {
    const { container } = render(<Empty recognised={recognised} failure="no-source" {...ways()} />);
    for (const click of screens.empty[recognised].clicks) expect(container.textContent).toContain(click);
  });

  test('asks for the sites of the frame, and says what to do then', () => {
    const onAsk = vi.fn();
    const draw = (isGiven: boolean) =>
      render(
        <Empty
          recognised="gmx"
          failure="foreign-frame"
          frames={{ sites: 'gmx.net, web.de', isGiven, onAsk }}
          {...ways()}
        />,
      ).container.textContent;
    expect(draw(false)).toContain('gmx.net, web.de');
    fireEvent.click(screen.getByText(screens.framesAsk.ask));
    expect(onAsk).toHaveBeenCalledOnce();
    cleanup();
    expect(draw(true)).toContain(screens.framesAsk.given);
  });

  test('where the source opens, how far the adapter is proved, and a report to copy', async () => {
    const copy = vi.fn(() => Promise.resolve());
    const { container } = render(
      <Empty
        recognised="kerio"
        failure="no-source"
        about={{ opens: 'window', evidence: 'unverified' }}
        report={{ text: () => 'webmail: kerio', copy }}
        {...ways()}
      />,
    );
    expect(container.textContent).toContain(screens.opens.window);
    expect(container.textContent).toContain(screens.proof.unverified);
    fireEvent.click(screen.getByText(screens.report.copy));
    expect(copy).toHaveBeenCalledWith('webmail: kerio');
  });

  test('says what failed, and still takes a paste', () => {
    const { onText, ...others } = ways();
    const { container } = render(<Empty recognised="roundcube" failure="refused" onText={onText} {...others} />);
    expect(container.querySelector('h1')!.textContent).toBe(screens.failure.refused.title);
    const box = screen.getByLabelText(screens.input.paste);
    expect(screen.queryByText(screens.input.read)).toBeNull();
    fireEvent.input(box, { target: { value: 'Received: from a' } });
    fireEvent.click(screen.getByText(screens.input.read));
    expect(onText).toHaveBeenCalledWith('Received: from a');
  });
});

describe('a code', () => {
  const draw = (code: string, onText: (text: string) => void = () => {}) =>
    render(
      <Speaks.Provider value="en">
        <CodeReading code={code} readings={decode(code)} onText={onText} />
      </Speaks.Provider>,
    ).container;

  test('that stands in two tables shows both readings', () => {
    const container = draw('550');
    expect(container.querySelectorAll('.bounce')).toHaveLength(2);
    expect(container.textContent).toContain(screens.codes.both);
  });

  test.each(['550', '5.7.1', '131'])('%s alone is a guess, and the whole text is asked for', (code) => {
    const onText = vi.fn();
    const container = draw(code, onText);
    expect(container.textContent).toContain(screens.codes.alone);
    fireEvent.input(screen.getByLabelText(screens.codes.whole), { target: { value: `${code} User unknown` } });
    fireEvent.click(screen.getByText(screens.input.read));
    expect(onText).toHaveBeenCalledWith(`${code} User unknown`);
  });

  test.each([
    ['133', screens.codes.notRetried],
    ['202', screens.codes.retried],
  ])('%s of MasterBase’s says whether it is tried again', (code, said) => {
    expect(draw(code).textContent).toContain(said);
  });

  test.each(['131', '5.7.1', '421'])('%s says whose move it is and what comes next', (code) => {
    const move = draw(code).querySelector('.move')!;
    expect(Object.values(dictionaries.en.moves)).toContain(move.querySelector('b')!.textContent);
    expect(move.textContent.length).toBeGreaterThan(30);
  });

  test.each(['302', '330', '999'])('%s is unknown, and no table guesses', (code) => {
    const container = draw(code);
    expect(container.querySelector('.bounce')).toBeNull();
    expect(container.textContent).toContain(code);
  });
});

describe('your servers', () => {
  test('what was wrong is said, and what was typed stays', () => {
    const onAdd = vi.fn(() => ({ key: 'everything' as const, params: { value: '0.0.0.0/0' } }));
    render(<Servers entries={[]} offered="" onAdd={onAdd} onAddId={() => null} onRemove={() => {}} />);
    const box = screen.getByLabelText(options.servers.add);
    fireEvent.input(box, { target: { value: '0.0.0.0/0' } });
    fireEvent.click(screen.getAllByText(options.add)[0]!);
    expect(screen.getAllByRole('alert')[0]!.textContent).toContain('whole Internet');
    expect(box).toHaveProperty('value', '0.0.0.0/0');
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });

  test('the server a screen asked about stands in the field; adding empties it', () => {
    const onAdd = vi.fn(() => null);
    render(<Servers entries={[]} offered="mx9.example.com" onAdd={onAdd} onAddId={() => null} onRemove={() => {}} />);
    const box = screen.getByLabelText(options.servers.add);
    expect(box).toHaveProperty('value', 'mx9.example.com');
    fireEvent.click(screen.getAllByText(options.add)[0]!);
    expect(onAdd).toHaveBeenCalledWith('mx9.example.com');
    expect(box).toHaveProperty('value', '');
  });
});

test('what stands in front of the mail is chosen by name; one without a list asks for its network', () => {
  const onMine = vi.fn();
  const onBorder = vi.fn();
  render(
    <InFront
      gateways={GATEWAYS}
      mine={['cisco-ces']}
      dialects={DIALECTS}
      border={null}
      onMine={onMine}
      onBorder={onBorder}
    />,
  );
  expect(screen.getAllByText(options.front.networks)).toHaveLength(1);
  fireEvent.click(screen.getByLabelText('Mimecast'));
  expect(onMine).toHaveBeenCalledWith(['cisco-ces', 'mimecast']);
  fireEvent.change(screen.getByLabelText(options.front.border), { target: { value: 'postfix' } });
  expect(onBorder).toHaveBeenCalledWith('postfix');
});
