/** What is checked of one language beyond what holds for all. */
export interface Style {
  /** Words that threaten, blame or speak of loss: no text has them. */
  unkind: RegExp;
  /** Sentences that `unkind` knows. */
  knows: string[];
  /** Mistakes of typography that no text has, each with what it is. */
  never: [pattern: RegExp, what: string][];
  /** The words of the vocabulary, by message. */
  says: Record<string, string>;
}
