// Things in the order of their ids. Ids tell their time, and what is new sorts after nearly all that is there: it is found
// and put in at the end, and what was kept years ago is neither hashed nor moved. Measured on an evening of 60 entries after
// ten years of them: .05 ms for two lists of ids instead of .13 for two maps.

/** The longest step back from the end. */
const NEAR = 64;

/** Things by id, each id once. */
export class ById<T> {
  /** Ascending by id. */
  readonly #all: T[] = [];
  readonly #idOf: (one: T) => string;

  constructor(idOf: (one: T) => string) {
    this.#idOf = idOf;
  }

  get all(): readonly T[] {
    return this.#all;
  }

  get(id: string): T | undefined {
    const found = this.#all[this.#place(id)];
    return found !== undefined && this.#idOf(found) === id ? found : undefined;
  }

  /** Puts in the place of the one with its id. */
  replace(one: T): void {
    this.#all[this.#place(this.#idOf(one))] = one;
  }

  /** Puts in what is not there yet, ascending. What sorts before all of it stays where it is. */
  add(more: readonly T[]): void {
    const all = this.#all;
    let from = all.length - 1;
    for (const one of more) all.push(one);
    if (more.length === 0 || from < 0 || this.#idOf(all[from]!) < this.#idOf(more[0]!)) return;
    let to = all.length - 1;
    for (let next = more.length - 1; next >= 0; next--) {
      const id = this.#idOf(more[next]!);
      while (from >= 0 && this.#idOf(all[from]!) > id) all[to--] = all[from--]!;
      all[to--] = more[next]!;
    }
  }

  /** How many come before the id: looked for near the end in steps that double, and else everywhere by halves. */
  #place(id: string): number {
    const all = this.#all;
    let [from, to, step] = [0, all.length, 1];
    while (step <= NEAR && step <= to) {
      if (this.#idOf(all[to - step]!) < id) {
        from = to - step + 1;
        break;
      }
      to -= step;
      step *= 2;
    }
    while (from < to) {
      const half = (from + to) >> 1;
      if (this.#idOf(all[half]!) < id) from = half + 1;
      else to = half;
    }
    return from;
  }
}
