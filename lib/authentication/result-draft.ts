import { displayText } from '../base/bytes.ts';
import type { Result } from './result.ts';

/** One method's result as the field states it. */
export type MethodResult = Pick<Result, 'method' | 'result' | 'reason' | 'properties' | 'at'>;

/** One result while its part is being read. Texts go in as they stand in the field and come out decoded. */
export class ResultDraft {
  private readonly method: string;
  private readonly result: string;
  private readonly start: number;
  private end: number;
  private readonly remarks: string[];
  /** Written before the result: what the result says itself goes first. */
  private readonly leading: ReadonlyMap<string, string>;
  private readonly own = new Map<string, string>();

  constructor(
    method: string,
    result: string,
    start: number,
    comments: readonly string[],
    leading: ReadonlyMap<string, string>,
  ) {
    this.method = method;
    this.result = result;
    this.start = start;
    this.end = start;
    this.remarks = [...comments];
    this.leading = leading;
  }

  /** The result reaches to `end`, with these comments on the way. */
  goesOn(end: number, comments: readonly string[]): void {
    this.end = end;
    this.remarks.push(...comments);
  }

  /** reasonspec */
  remark(text: string): void {
    this.remarks.push(text);
  }

  /** Two values for one name are shown side by side: together they are no domain, so neither proves anything. */
  set(key: string, value: string): void {
    const before = this.own.get(key);
    this.own.set(key, before === undefined || before === value ? value : `${before}, ${value}`);
  }

  setIfMissing(key: string, value: string): void {
    if (!this.own.has(key)) this.own.set(key, value);
  }

  finish(text: string, offset: number): MethodResult {
    const end = this.start + text.slice(this.start, this.end).trimEnd().length;
    const remarks = this.remarks.map((remark) => displayText(remark).trim()).filter((remark) => remark !== '');
    const properties = [...this.leading, ...this.own].map(([key, value]) => [key, displayText(value)]);
    return {
      method: this.method,
      result: displayText(this.result),
      reason: remarks.length > 0 ? remarks.join('; ') : null,
      properties: Object.fromEntries(properties),
      at: { start: offset + this.start, end: offset + end },
    };
  }
}
