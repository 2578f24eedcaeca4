import { addDays, datesFrom, daysBetween, weekday } from '../../../../src/protocol/calendar.ts';
import type { Program, ProgramDay } from '../../../../src/protocol/check-in.ts';
import type { Actor, Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import type { ProgramConfig } from '../../program-config.ts';
import { localDate } from '../days.ts';
import { signedIn } from '../lookup.ts';

/** The configuration of a program; 404 when there is none. */
export function programOf(ctx: Context, id: string): ProgramConfig {
  const program = ctx.community.programs.find(each => each.id === id);
  if (!program) throw new ProblemError('not-found', `There is no program "${id}".`);
  return program;
}

/** Who asks, when the brand knows who that is; else 401. */
export function identified(ctx: Context): Actor {
  const actor = signedIn(ctx);
  if (actor.anonymous) throw new ProblemError('unauthenticated', 'Sign in first: this is not for people without a name.', { reason: 'sign-in' });
  return actor;
}

/** What one finds after checking in on a date. */
export function topicOf({ topics, datedTopics }: ProgramConfig, date: string): ProgramDay['topic'] {
  const dated = datedTopics.find(topic => topic.date === date);
  if (dated) return dated.text;
  const turn = topics.length === 0 ? 0 : daysBetween('1970-01-01', date) % topics.length;
  return topics.at(turn) ?? null;
}

/** What one check-in brings. */
export const pointsOf = (ctx: Context, kind: 'check-in' | 'event'): number => ctx.community.scores.rules.find(rule => rule.kind === kind)?.points ?? 0;

/** A program with its rules, and what the next seven days bring, today included. */
export function getProgram(ctx: Context, id: string): Promise<Program> {
  const program = programOf(ctx, id);
  const today = localDate(ctx.now, ctx.community.zone);
  const rests = (date: string) => program.restDates.includes(date) || program.restWeekdays.includes(weekday(date));
  return Promise.resolve({
    id: program.id, name: program.name, description: program.description, zone: ctx.community.zone,
    freezesPerMonth: program.freezesPerMonth, restWeekdays: program.restWeekdays, restDates: program.restDates.filter(date => date >= today),
    makeUp: program.makeUp, milestones: program.milestones, undoMinutes: program.undoMinutes, points: pointsOf(ctx, 'check-in'),
    goals: program.goals, timeSpent: program.timeSpent,
    days: datesFrom(today, addDays(today, 6)).map(date => ({ date, topic: topicOf(program, date), rest: rests(date) })),
  });
}
