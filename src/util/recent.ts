/**
 * Answers that were worked out lately, for questions that come again and again: the same names and values stand in every version of a
 * file, and in many files. Two generations, so that what is asked often stays when others go. Separate because many ask like this.
 */
export class Recent<K, V> {
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  /** @param most answers in one generation; twice as many are held at most */
  constructor(private readonly most: number) {}

  get(question: K): V | undefined {
    const answer = this.#young.get(question);
    if (answer !== undefined) return answer;
    const old = this.#old.get(question);
    if (old !== undefined) this.set(question, old);
    return old;
  }

  set(question: K, answer: V): void {
    if (this.#young.size >= this.most) [this.#old, this.#young] = [this.#young, new Map()];
    this.#young.set(question, answer);
  }
}
