/**
 * Answers that were worked out lately, for questions that come again and again: the same names and values stand in every version of a
 * file, and in many files. Two generations, so that what is asked often stays when others go. Separate because many ask like this.
 */
export class Recent<K, V> {
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  #weight = 0;

  /** @param most answers in one generation, or their weight; twice as much is held at most  @param weigh of one answer, above 0 */
  constructor(private readonly most: number, private readonly weigh: (answer: V) => number = one) {}

  get(question: K): V | undefined {
    const answer = this.#young.get(question);
    if (answer !== undefined) return answer;
    const old = this.#old.get(question);
    if (old !== undefined) this.set(question, old);
    return old;
  }

  set(question: K, answer: V): void {
    if (this.#weight >= this.most) [this.#old, this.#young, this.#weight] = [this.#young, new Map(), 0];
    this.#young.set(question, answer);
    this.#weight += this.weigh(answer);
  }
}

function one(): number {
  return 1;
}
