import type { Surroundings } from "../../handover/ladder";
import { listOf, type Parcel } from "../../handover/parcel";
import type { Desk } from "../actions/desk";
import { problemOf } from "../actions/desk";
import type { Checker } from "../checker";
import { keepSender, listOptions, readSender, type Sender } from "./sender";
import { FRESH, UNMADE, type StepsState } from "./state";

/** The steps after the check: what the clerk has chosen and what was made, over the desk's workbook. */
export class Steps {
  readonly desk: Desk;
  readonly around: Surroundings;
  #state: StepsState = FRESH;
  #checker: Checker | null = null;
  #version = -1;
  #listener = (): void => {};
  #kept: Promise<unknown> = Promise.resolve();

  constructor(desk: Desk, around: Surroundings) {
    this.desk = desk;
    this.around = around;
  }

  get state(): StepsState {
    return this.#state;
  }

  listen(listener: () => void): void {
    this.#listener = listener;
  }

  put(change: Partial<StepsState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listener();
  }

  /** Takes in a list that came in the page's address. */
  arrive(parcel: Parcel): void {
    const { registration, plan } = parcel;
    // What is open now does not take its place; what is checked later does.
    this.#checker = this.desk.checker;
    this.#version = this.desk.store.get().version;
    const result = { list: listOf(parcel), registration, left: [] };
    this.put({ ...FRESH, arrived: true, plan: { ...plan, id: registration.plan }, draft: { result, sheets: [] } });
  }

  /** Draws the list anew after a check; another workbook starts afresh. */
  async follow(): Promise<void> {
    const { checker, store } = this.desk;
    const { checked, version } = store.get();
    if (!checker || !checked || (checker === this.#checker && version === this.#version)) return;
    const other = checker !== this.#checker || this.#state.arrived;
    this.#checker = checker;
    this.#version = version;
    if (other) this.put({ ...FRESH, sender: readSender(checked.memory) });
    try {
      const plan = await checker.plan();
      if (checker !== this.#checker) return;
      this.put({ plan });
    } catch (error) {
      this.put({ problem: problemOf(error) });
    }
    await this.draw();
  }

  /** A choice that changes the list. */
  async choose(choice: Partial<Pick<StepsState, "onlyEligible" | "date">>): Promise<void> {
    this.put(choice);
    await this.draw();
  }

  /** Keeps who sends the list with the workbook. */
  async setSender(change: Partial<Sender>): Promise<void> {
    const sender = { ...this.#state.sender, ...change };
    this.put({ sender });
    // One after the other: a field that is left for the next one must not lose against it.
    this.#kept = this.#kept.then(() =>
      this.desk.run("apply", async () => {
        await this.desk.checker?.apply([keepSender(this.#state.sender)]);
        this.desk.store.send({ kind: "unsaved" });
      }),
    );
    await this.#kept;
    await this.draw();
  }

  private async draw(): Promise<void> {
    const checker = this.#checker;
    const { sender, date, onlyEligible, draft: before } = this.#state;
    if (!checker) return;
    try {
      const draft = await checker.draft(listOptions(sender, date, onlyEligible));
      if (checker !== this.#checker) return;
      const same = JSON.stringify(before?.result.list) === JSON.stringify(draft.result.list);
      this.put({ draft, problem: null, ...(same ? {} : UNMADE) });
    } catch (error) {
      if (checker === this.#checker) this.put({ draft: null, problem: problemOf(error), ...UNMADE });
    }
  }
}
