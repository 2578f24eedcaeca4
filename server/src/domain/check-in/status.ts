import { addDays, daysBetween, monthOf } from '../../../../src/protocol/calendar.ts';
import type { Calendar, CalendarDay, CheckInStatus, NextBadge } from '../../../../src/protocol/check-in.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { badgesOf } from '../badges/progress.ts';
import { dayEndOf, dayEndsAt, zoneAt } from '../days.ts';
import { eventsMine } from '../events/view.ts';
import { iso } from '../lookup.ts';
import { calendarDays } from './calendar.ts';
import { actsOn, checkInView, hasContributed, readLog, rulesOf, streakIn, timeSpent, type Log } from './log.ts';
import { identified, programOf, topicOf } from './program.ts';
import { makeUpOffer, weeksOf, type DayRules, type MakeUp, type Streak } from './streak.ts';

/** Most dates of one calendar. */
const LONGEST = 400;

/** How the actor stands in a program. */
export async function getStatus(ctx: Context, program: string): Promise<CheckInStatus> {
  const config = programOf(ctx, program);
  return statusOf(ctx, await readLog(ctx, config, identified(ctx).id));
}

/** How the actor stands by a log that has just been read. */
export async function statusOf(ctx: Context, log: Log): Promise<CheckInStatus> {
  const { program, member, history, today, choice } = log;
  const actor = identified(ctx);
  const [from, to] = [addDays(today, -6), addDays(today, 6)];
  const rules = rulesOf(log, from, to);
  const streak = streakIn(log, rules);
  const entry = log.entries.findLast(each => each.date === today);
  const change = history.at(-1)!;
  const weeks = choice.goal === null || actor.restricted ? null : weeksOf({ checked: log.dates, today, target: choice.goal, rules });
  return {
    program: program.id, asOf: iso(ctx.now), zone: zoneAt(ctx.now, history),
    nextZone: change.from > ctx.now ? { zone: change.zone, from: iso(change.from) } : null,
    date: today, dayEndsAt: iso(dayEndsAt(ctx.now, history)),
    today: entry ? checkInView(program, entry, ctx.now) : null,
    total: streak.total,
    streak: actor.restricted ? null : { current: streak.current, best: streak.best, freezes: streak.freezes },
    goal: weeks && { target: weeks.target, done: weeks.done, weeks: weeks.current, best: weeks.best },
    awayUntil: log.pauses.find(pause => pause.to >= today)?.to ?? null,
    makeUp: await offerView(ctx, log, streak),
    days: await daysOf(ctx, log, rules, streak, from, to),
    topic: topicOf(program, today),
    next: await nextOf(ctx, log),
    private: choice.private === 1,
    time: choice.time === 1 && program.timeSpent ? await timeSpent(ctx, log) : null,
    restricted: actor.restricted,
    events: await eventsMine(ctx, program.id, member),
    can: { checkIn: 'yes', organise: actor.staff ? 'yes' : 'forbidden' },
  };
}

/** The day that may be made up now, by the program's rules. */
export async function offerOf(ctx: Context, log: Log, streak: Streak): Promise<MakeUp | null> {
  const { program: { makeUp: rules }, history, member } = log;
  if (!rules) return null;
  return makeUpOffer({
    days: streak.days, rules, now: ctx.now, endOf: date => dayEndOf(date, history), madeUp: madeUpIn(log),
    contributed: rules.earned && await hasContributed(ctx, member),
  });
}

export const madeUpIn = (log: Log): string[] => log.entries.flatMap(entry => (entry.made_up ? [entry.date] : []));

async function offerView(ctx: Context, log: Log, streak: Streak): Promise<CheckInStatus['makeUp']> {
  const offer = await offerOf(ctx, log, streak);
  if (!offer) return null;
  const used = madeUpIn(log).filter(date => monthOf(date) === monthOf(offer.date)).length;
  return { date: offer.date, until: iso(offer.until), left: log.program.makeUp!.perMonth - used, needs: offer.needs };
}

async function daysOf(ctx: Context, log: Log, rules: DayRules, streak: Streak, from: string, to: string): Promise<CalendarDay[]> {
  const acts = await actsOn(ctx, log.member, from, to);
  const entries = new Map(log.entries.map(entry => [entry.date, entry]));
  // days of rest are rest from something
  const first = log.dates[0] ?? log.today;
  return calendarDays({ streak, rules, from, to }).map(({ date, state }) => {
    const entry = entries.get(date);
    return {
      date, state: date < first ? 'before' : state !== 'none' ? state : 'open', acts: acts.get(date) ?? 0,
      ...(entry?.late === 1 && { late: true }), ...(entry?.made_up === 1 && { madeUp: true }),
    };
  });
}

/** The milestone or badge that is the fewest steps away. */
async function nextOf(ctx: Context, { program, member, dates }: Log): Promise<NextBadge | null> {
  const have = dates.length;
  const ahead: NextBadge[] = program.milestones.filter(at => at > have).map(at => ({ badge: null, name: null, have, at }));
  for (const { badge, have: counted, next } of await badgesOf(ctx, member)) {
    if (next !== null) ahead.push({ badge: badge.id, name: badge.tiers.find(tier => tier.at === next)?.name ?? badge.name, have: counted, at: next });
  }
  return ahead.reduce<NextBadge | null>((nearest, each) => (nearest && nearest.at - nearest.have <= each.at - each.have ? nearest : each), null);
}

/** The actor's days from one date to another, both included. */
export async function getCalendar(ctx: Context, program: string, { from, to }: { from: string; to: string }): Promise<Calendar> {
  const config = programOf(ctx, program);
  const { id } = identified(ctx);
  const length = daysBetween(from, to) + 1;
  if (!(length >= 1 && length <= LONGEST)) {
    throw new ProblemError('invalid', `A calendar has 1 to ${LONGEST} days.`, { errors: [{ pointer: '?to', detail: `Is not 1 to ${LONGEST} days from the first.` }] });
  }
  const log = await readLog(ctx, config, id, { from, to });
  const rules = rulesOf(log, from, to);
  return { zone: zoneAt(ctx.now, log.history), days: await daysOf(ctx, log, rules, streakIn(log, rules), from, to) };
}
