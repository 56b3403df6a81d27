import type { Gateway, GatewayId } from '../../lib/received/gateway.ts';
import type { Dialect } from '../../lib/received/dialect.ts';
import { useWords } from '../words.tsx';

interface InFrontProps {
  readonly gateways: readonly Gateway[];
  readonly mine: readonly GatewayId[];
  readonly dialects: readonly Dialect[];
  readonly border: string | null;
  readonly onMine: (mine: readonly GatewayId[]) => void;
  readonly onBorder: (dialect: string | null) => void;
}

/** The filtering services in front of the person's mail, and the program of their border server. */
export function InFront({ gateways, mine, dialects, border, onMine, onBorder }: InFrontProps) {
  const { front } = useWords().options;
  return (
    <>
      <header>
        <h2>{front.title}</h2>
        <p>{front.intro}</p>
      </header>
      <article class="card">
        <table>
          <tbody>
            {gateways.map(({ id, product, networks }) => (
              <tr key={id}>
                <td>
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={mine.includes(id)}
                      onChange={(event) =>
                        onMine(event.currentTarget.checked ? [...mine, id] : mine.filter((one) => one !== id))
                      }
                    />{' '}
                    {product}
                  </label>
                </td>
                <td>{networks.length === 0 && mine.includes(id) && front.networks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </article>
      <label class="field">
        {front.border}
        <select class="input" value={border ?? ''} onChange={(event) => onBorder(event.currentTarget.value || null)}>
          <option value="">{front.any}</option>
          {dialects.map(({ id, product }) => (
            <option key={id} value={id}>
              {product}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
