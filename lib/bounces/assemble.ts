import type { BouncedRecipient, Evidence } from './bounce.ts';
import { isClassOnly, readCodes } from './codes.ts';
import type { Code, Codes } from './codes.ts';
import type { Draft } from './draft.ts';
import { judge } from './judge.ts';
import { evidenceOf, wordsOf } from './line.ts';
import { phaseIn } from './phase.ts';
import { speakerIn } from './remote.ts';
import { retryUntil } from './retry-until.ts';
import { SaidText } from './said-text.ts';

const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** Who wrote the report, and in what form. */
export interface Reporter {
  readonly shape: string;
  readonly reportingMta: string | null;
}

/** Makes of a draft what the screens show: codes read, the meaning judged, every fact with its place. */
export function assemble(draft: Draft, { shape, reportingMta }: Reporter): BouncedRecipient {
  const said = new SaidText(draft.said);
  const { codes, enhanced } = codesOf(said, draft);
  const beside = new SaidText(draft.beside);
  const spoken = draft.remote === null ? (spokenIn(said) ?? spokenIn(beside)) : null;
  const remote = draft.remote ?? spoken?.host ?? null;
  const phase = draft.phase ?? phaseIn(said.text) ?? phaseIn(beside.text);
  const replyCode = codes.reply?.code ?? null;
  const enhancedCode = enhanced?.code ?? null;
  const judgement = judge({
    action: draft.action,
    replyCode,
    enhancedCode,
    remote,
    reportingMta,
    phase,
    shape,
    text: said.text,
  });
  const retry = retryUntil(draft.retryUntil);
  const evidence = [
    draft.recipient && evidenceOf('recipient', draft.recipient),
    draft.actionWords && evidenceOf('action', draft.actionWords),
    codes.reply && said.evidence('code', codes.reply.start, codes.reply.end),
    enhanced &&
      (enhanced.status ? evidenceOf('code', enhanced.status) : said.evidence('code', enhanced.start, enhanced.end)),
    draft.remoteWords ? evidenceOf('remote', draft.remoteWords) : (spoken?.evidence ?? null),
    judgement.matched && said.evidence('reason', judgement.matched.start, judgement.matched.end),
    retry && draft.retryUntil && evidenceOf('retry', draft.retryUntil),
  ];
  return {
    recipient: draft.address,
    action: draft.action,
    replyCode,
    enhancedCode,
    cause: codes.cause,
    codesDisagree: disagree(replyCode, enhancedCode),
    remote,
    phase,
    diagnostic: draft.diagnostic ?? (said.text === '' ? null : said.text),
    final: isFinal(draft.action, replyCode ?? enhancedCode ?? codes.classOnly?.code ?? statusOf(draft)?.code ?? null),
    addressDead: judgement.addressDead,
    reason: judgement.reason,
    move: judgement.move,
    row: judgement.row,
    sourceCode: null,
    blockList: judgement.blockList,
    retry: retry ?? (judgement.retryAfterSeconds === null ? null : { afterSeconds: judgement.retryAfterSeconds }),
    evidence: evidence.filter((one) => one !== null).toSorted(byPlace),
  };
}

function spokenIn(said: SaidText): { host: string; evidence: Evidence | null } | null {
  const spoken = speakerIn(said.text);
  return spoken && { host: spoken.host, evidence: said.evidence('remote', spoken.start, spoken.end) };
}

type Enhanced = Code & { readonly status?: Draft['status'] };

/** The first who says a reply decides; the enhanced code is that speaker's, else the report's own Status, else anybody's. */
function codesOf(said: SaidText, draft: Draft): { codes: Codes; enhanced: Enhanced | null } {
  const heard = said.sayings.map(({ start, end, answer }) =>
    moved(readCodes(said.text.slice(start, end), answer), start),
  );
  const decisive =
    heard.find(({ reply }) => reply !== null) ?? heard.find(({ enhanced }) => enhanced !== null) ?? heard[0];
  const codes = decisive ?? { reply: null, enhanced: null, classOnly: null, cause: null };
  const status = statusOf(draft);
  const telling = status && !isClassOnly(status.code) ? status : null;
  // A queue that gave up says 4.4.7; what it heard before says more.
  const expired = telling?.code === '4.4.7' ? telling : null;
  const others = heard.find(({ enhanced }) => enhanced !== null)?.enhanced ?? null;
  return { codes, enhanced: codes.enhanced ?? (expired ? null : telling) ?? others ?? expired };
}

function moved(codes: Codes, by: number): Codes {
  const move = (code: Code | null) => code && { ...code, start: code.start + by, end: code.end + by };
  return { ...codes, reply: move(codes.reply), enhanced: move(codes.enhanced), classOnly: move(codes.classOnly) };
}

function statusOf({ status }: Draft): Enhanced | null {
  const code = status && STATUS.exec(wordsOf(status))?.[0];
  if (!status || !code) return null;
  const words = { ...status, end: status.start + code.length };
  return { code, start: 0, end: 0, status: words };
}

function disagree(reply: string | null, enhanced: string | null): boolean {
  return (
    reply !== null && enhanced !== null && /^[45]/.test(reply) && /^[45]/.test(enhanced) && reply[0] !== enhanced[0]
  );
}

/** By Action (RFC 3464 §2.3.3); without one by the class of what was answered. */
function isFinal(action: string | null, code: string | null): boolean | null {
  if (action === 'failed' || action === 'delivered') return true;
  if (action === 'delayed') return false;
  if (action !== null || code === null) return null;
  return code.startsWith('4') ? false : code.startsWith('5') ? true : null;
}

function byPlace(one: Evidence, other: Evidence): number {
  return (one.part ?? -1) - (other.part ?? -1) || one.at.start - other.at.start;
}
