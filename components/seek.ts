/** From a fact to its line in the source. */
export interface Seek {
  /** The line (from 1) that holds a byte of the source. */
  readonly lineOf: (offset: number) => number;
  readonly onLine: (line: number) => void;
}
