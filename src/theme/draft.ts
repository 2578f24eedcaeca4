import { appearances, themes } from './themes.ts';
import { tokens } from './tokens.ts';
import { inputsOf, same, tokenOf, type Pair, type Scheme, type Values } from './values.ts';

/** What a draft starts from: names of a theme and of an appearance, empty for none. */
export interface Start {
  theme: string;
  appearance: string;
}
/** Where a token's value comes from: nobody has touched it or what it follows from, it follows from something that was set, or it was set itself. */
export type Origin = 'default' | 'derived' | 'overridden';

/** A token whose value is another than at the start; undefined where it has none of its own. */
export interface Difference {
  name: string;
  before: Pair | undefined;
  now: Pair | undefined;
}

interface State {
  start: Start;
  values: Values;
}

/** Steps that can be taken back. */
const longest = 200;

/** The values of a theme with those of an appearance over it. */
export function startValues({ theme, appearance }: Start): Values {
  const of = (list: typeof themes, name: string) => list.find(one => one.name === name)?.values;
  return { ...of(themes, theme), ...of(appearances, appearance) };
}

/** What differs between two sets of values, in the order of the tokens. */
export const differencesOf = (before: Values, now: Values): Difference[] => tokens.map(({ name }) => ({ name, before: before[name], now: now[name] }))
  .filter(({ before: one, now: other }) => !same(one, other));

/** A theme under edit, with its history. Values are taken as they are: `refusal` says which ones CSS would not take. */
export class Draft {
  #past: State[] = [];
  #future: State[] = [];
  #state: State;
  /** What the last change was of, while further ones of the same are one step. */
  #open: string | undefined;

  constructor(start: Start = { theme: '', appearance: '' }, values: Values = startValues(start)) {
    this.#state = { start, values };
  }

  get start(): Start { return this.#state.start; }
  get values(): Values { return this.#state.values; }
  get canUndo(): boolean { return this.#past.length > 0; }
  get canRedo(): boolean { return this.#future.length > 0; }

  /** What has been changed since the start. */
  get differences(): Difference[] {
    return differencesOf(startValues(this.start), this.values);
  }

  originOf(name: string): Origin {
    if (Object.hasOwn(this.values, name)) return 'overridden';
    return [...inputsOf(this.values, name)].some(input => Object.hasOwn(this.values, input)) ? 'derived' : 'default';
  }

  /** Sets a token in a scheme, or in both; changes of the same that follow each other are one step until `settle()`. */
  set(name: string, scheme: Scheme | 'both', value: string): void {
    const before = this.values[name] ?? tokenOf(name);
    if (!before) return;
    const pair = scheme === 'both' ? { light: value, dark: value } : { light: before.light, dark: before.dark, [scheme]: value };
    this.#change({ ...this.#state, values: { ...this.values, [name]: pair } }, `${name} ${scheme}`);
  }

  /** Ends a step: what follows is another one. */
  settle(): void { this.#open = undefined; }

  /** Takes a token back to what it has at the start. */
  reset(name: string): void {
    const { [name]: _gone, ...rest } = this.values;
    const start = startValues(this.start)[name];
    this.#change({ ...this.#state, values: start ? { ...rest, [name]: start } : rest });
  }

  /** Takes everything back to the start. */
  resetAll(): void { this.#change({ start: this.start, values: startValues(this.start) }); }

  /** Starts from another theme or appearance; what has been changed by hand stays. */
  startFrom(start: Start): void {
    const values: Record<string, Pair> = { ...startValues(start) };
    for (const { name, now } of this.differences) {
      if (now) values[name] = now;
      else delete values[name];
    }
    this.#change({ start, values });
  }

  /** Sets several tokens in one step. */
  merge(values: Values): void { this.#change({ ...this.#state, values: { ...this.values, ...values } }); }

  /** Takes over another draft in one step. */
  replace(start: Start, values: Values): void { this.#change({ start, values }); }

  undo(): void { this.#move(this.#past, this.#future); }
  redo(): void { this.#move(this.#future, this.#past); }

  #move(from: State[], to: State[]): void {
    const next = from.pop();
    if (!next) return;
    to.push(this.#state);
    this.#state = next;
    this.#open = undefined;
  }

  #change(next: State, key?: string): void {
    const { start, values } = this.#state;
    const alike = start.theme === next.start.theme && start.appearance === next.start.appearance && differencesOf(values, next.values).length === 0;
    if (alike) return;
    if (!key || key !== this.#open) this.#past = [...this.#past, this.#state].slice(-longest);
    this.#open = key;
    this.#future = [];
    this.#state = next;
  }
}
