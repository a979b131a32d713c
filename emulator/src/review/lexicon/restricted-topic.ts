/** Evidence of content that carriers do not carry. */
export interface RestrictedTopic {
  /** Has no other meaning: one place decides. */
  readonly strong: readonly string[];
  /** Belongs to the topic but has an innocent use: decides with one more term of any weight. */
  readonly likely: readonly string[];
  /** Common words that the topic also uses: only support a likely term. */
  readonly weak: readonly string[];
  /** Innocent uses of the same words: a place inside one of them does not count. */
  readonly innocent: readonly string[];
}
