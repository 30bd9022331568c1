/** Every number that an honest producer may give of a suite. */
type Countings = {
  readonly tests: readonly number[];
  readonly failing: readonly number[];
  readonly skipped: readonly number[];
};

/** A suite while it is read: its cases, those of the suites in it, and what a producer may have counted in other ways. */
export class Suite {
  readonly own = { tests: 0, passed: 0, failed: 0, skipped: 0, flaky: 0 };
  readonly all = { tests: 0, passed: 0, failed: 0, skipped: 0, flaky: 0 };
  /** Failures outside of any case, here and in the suites below. */
  outside = 0;
  /** Elements that say a failure or an error: of one case several may. */
  #elements = { own: 0, all: 0 };
  /** Cases that only their status calls not run, without an element that says so. */
  #notRun = { own: 0, all: 0 };
  /** Suites right below, and how many of them fail: some count them as their cases. */
  #below = { suites: 0, failing: 0 };
  /** Cases that stand under the very name of the one before: its clean-up, told as a case of its own. */
  #again = { own: 0, all: 0 };
  #last: string | null = null;

  /** One case that has ended: its name, how many elements call it failed, and whether it was run. */
  take(name: string, one: { elements: number; isSkipped: boolean; isNotRun: boolean; isFlaky: boolean }): void {
    const is = one.elements > 0 ? "failed" : one.isSkipped || one.isNotRun ? "skipped" : "passed";
    for (const sums of [this.own, this.all]) {
      sums.tests++;
      sums[is]++;
      if (one.isFlaky && is === "passed") sums.flaky++;
    }
    this.#count(this.#elements, one.elements);
    this.#count(this.#notRun, Number(is === "skipped" && !one.isSkipped));
    this.#count(this.#again, Number(this.#last === name));
    this.#last = name;
  }

  /** A failure that the suite has outside of any case: it could not be set up. */
  takeFault(): void {
    this.outside++;
    this.#count(this.#elements, 1);
  }

  /** A suite in this one that has ended. */
  takeSuite(suite: Suite): void {
    for (const key of ["tests", "passed", "failed", "skipped", "flaky"] as const) this.all[key] += suite.all[key];
    this.outside += suite.outside;
    this.#elements.all += suite.#elements.all;
    this.#notRun.all += suite.#notRun.all;
    this.#again.all += suite.#again.all;
    this.#below.suites++;
    if (suite.isFailing) this.#below.failing++;
  }

  get isFailing(): boolean {
    return this.#elements.all > 0;
  }

  /** Every number that an honest producer may give for this suite: with the suites in it, without, or each of them as one. */
  countings(): Countings {
    const { own, all } = this;
    const [elements, notRun, again, below] = [this.#elements, this.#notRun, this.#again, this.#below];
    return {
      tests: [all.tests, own.tests, own.tests + below.suites, all.tests - again.all, own.tests - again.own],
      failing: [all.failed, own.failed, elements.all, elements.own, own.failed + below.failing],
      skipped: [all.skipped, own.skipped, all.skipped - notRun.all, own.skipped - notRun.own],
    };
  }

  #count(sums: { own: number; all: number }, more: number): void {
    sums.own += more;
    sums.all += more;
  }
}
