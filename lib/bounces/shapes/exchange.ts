import { firstAddress } from '../addresses.ts';
import { saying } from '../draft.ts';
import { draftOfEntry, isFilled, loneHead, readEntries } from '../entries.ts';
import type { Entry } from '../entries.ts';
import { stretch } from '../line.ts';
import type { Line } from '../line.ts';
import type { Notice } from '../notice.ts';
import type { Shape } from '../shape.ts';

/** What stands above the part for administrators, in the languages of the recipients. */
const DIAGNOSTICS =
  /^(?:diagnostic information for administrators|informaci[oó]n de diagn[oó]stico para (?:los )?administradores|informa[cç][oõ]es de diagn[oó]stico para administradores|informations de diagnostic pour les administrateurs|diagnoseinformationen f.r administratoren|informazioni di diagnostica per gli amministratori|diagnostisk information f.r administrat.rer)\s*:?/i;

const LABEL =
  /^(?:generating server|generando servidor|servidor de generaci[oó]n|servidor que gener[oó]|servidor gerador|g.n.ration du serveur|serveur de g.n.ration|generierender server|server di generazione|genererande server)\s*:/i;

/** Of the card that Exchange Online draws. */
const REPORTED =
  /^(?:reported error|error reported|error (?:notificado|informado|reportado)|erro (?:relatado|reportado)|remote server returned|el servidor remoto devolvi[oó])\s*:?/i;

/** Exchange 2007 to Exchange Online: server, address, and `#550 5.1.1 RESOLVER…` or `Remote Server returned '…'` below it. */
export const exchange: Shape = {
  id: 'exchange',
  read: (notice) => {
    const { lines } = notice;
    const from = lines.findIndex(({ text }) => DIAGNOSTICS.test(text.trim()));
    if (from >= 0) {
      const below = lines.slice(from + 1).filter(({ text }) => !LABEL.test(text.trim()));
      return readEntries(below, { head: loneHead, goesOn: () => true })
        .map(filled)
        .map((entry) => draftOfEntry(entry));
    }
    return readCard(notice);
  },
};

/** "Your message to ana@example.com couldn't be delivered." and, far below, "Reported error:". */
function readCard({ lines }: Notice) {
  const at = lines.findIndex(({ text }) => REPORTED.test(text.trim()));
  const line = lines[at];
  if (!line) return null;
  const named = lines.slice(0, at).find(({ text }) => firstAddress(text) !== null);
  const found = named && firstAddress(named.text);
  if (!named || !found) return null;
  const label = REPORTED.exec(line.text.trim())?.[0] ?? '';
  const begins = line.text.indexOf(label) + label.length;
  const said = saying([
    stretch(line, begins),
    ...lines
      .slice(at + 1, at + 12)
      .filter(isFilled)
      .map((one) => stretch(one)),
  ]);
  const head = { address: found.address, recipient: { line: named, start: found.start, end: found.end }, rest: null };
  return [draftOfEntry({ head, lines: [] }, { said })];
}

function filled({ head, lines }: Entry): Entry {
  return { head, lines: lines.filter((line: Line) => isFilled(line)) };
}
