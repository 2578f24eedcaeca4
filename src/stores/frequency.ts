import type { SafeStorage } from '../client/storage.ts';

/** How often a form may open by itself. */
export type Frequency = { kind: 'once' } | { kind: 'every'; days: number } | { kind: 'until-answered' };

/** Why a form may not open by itself now. */
export type Refusal = 'answered' | 'shown' | 'dismissed' | 'cool-down' | 'page-view';

const day = 86_400_000;
/** Milliseconds that a dismissed form rests at least, whatever the brand asked for. */
const rest = 7 * day;
/** Who has said no so often in a row is not asked again. */
const patience = 3;

/** Reads `once`, `every:30` (days) or `until-answered`; anything else is `once`, the gentlest. */
export function parseFrequency(text: string | null | undefined): Frequency {
  const [kind, days] = (text ?? '').trim().split(':');
  if (kind === 'until-answered') return { kind };
  return kind === 'every' && Number(days) > 0 && Number.isFinite(Number(days)) ? { kind, days: Number(days) } : { kind: 'once' };
}

/** What is remembered of one form; times in epoch milliseconds. */
interface Seen { shown?: number; answered?: number; dismissed?: number; dismissals?: number }
interface Kept { last: number; forms: Map<string, Seen> }

export interface FrequencyStore {
  /** Why `form` may not open by itself now; null when it may. `exempt` forms do not wait for the shared cool-down. */
  refusal(form: string, frequency: Frequency, exempt?: boolean): Refusal | null;
  /** The form has been opened, by itself or by the person. */
  shown(form: string): void;
  /** The person closed it unanswered after it had opened by itself. */
  dismissed(form: string): void;
  answered(form: string): void;
}

export interface FrequencyOptions {
  storage: SafeStorage;
  /** The key in storage; one for each community, so that its forms share the cool-down. */
  name: string;
  /** Epoch milliseconds. */
  now: () => number;
  /** Forms that were opened since the page was loaded; shared by the stores of a page. */
  view: Set<string>;
  /** Milliseconds between any two forms of a community. Default 24 hours. */
  coolDown?: number;
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/**
 * Remembers in this browser which forms were shown, dismissed and answered, and nothing about who did: no answer, no
 * person. Without storage a form opens by itself at most once for each load of the page.
 */
export function createFrequencyStore({ storage, name, now, view, coolDown = day }: FrequencyOptions): FrequencyStore {
  const read = (): Kept => {
    const seen = (found: Record<string, unknown>): Seen => Object.fromEntries(
      ['shown', 'answered', 'dismissed', 'dismissals'].map(key => [key, found[key]] as const).filter(([, value]) => isTime(value)),
    );
    try {
      const { last, forms } = JSON.parse(storage.get(name) ?? '{}') as { last?: unknown; forms?: Record<string, Record<string, unknown>> };
      return { last: isTime(last) ? last : -Infinity, forms: new Map(Object.entries(forms ?? {}).map(([form, found]) => [form, seen(found)])) };
    } catch {
      return { last: -Infinity, forms: new Map() }; // unreadable: as if nothing had been shown yet
    }
  };

  const write = (form: string, change: (seen: Seen) => Seen): void => {
    const { forms } = read();
    forms.set(form, change(forms.get(form) ?? {}));
    view.add(`${name} ${form}`);
    storage.set(name, JSON.stringify({ last: now(), forms: Object.fromEntries(forms) }));
  };

  return {
    refusal(form, frequency, exempt = false) {
      const kept = read();
      const { shown = -Infinity, answered = -Infinity, dismissed = -Infinity, dismissals = 0 } = kept.forms.get(form) ?? {};
      // Times of a clock that ran ahead only make it wait longer.
      const since = (time: number) => now() - time;
      const period = frequency.kind === 'every' ? frequency.days * day : Infinity;
      if (isTime(answered) && since(answered) < period) return 'answered';
      if (dismissals >= patience || since(dismissed) < rest) return 'dismissed';
      if (frequency.kind !== 'until-answered' && isTime(shown) && since(shown) < period) return 'shown';
      if (view.has(`${name} ${form}`)) return 'page-view';
      return !exempt && since(kept.last) < coolDown ? 'cool-down' : null;
    },
    shown(form) { write(form, seen => ({ ...seen, shown: now() })); },
    dismissed(form) { write(form, seen => ({ ...seen, dismissed: now(), dismissals: (seen.dismissals ?? 0) + 1 })); },
    answered(form) { write(form, seen => ({ ...seen, answered: now(), dismissals: 0 })); },
  };
}
