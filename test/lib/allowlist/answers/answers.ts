/** Target → question → answer. */
export type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;
