// Compiled by `npm run typecheck`, never run: what the catalogue's types must accept and must refuse.
import type { ErrorCode } from '../../src/client/errors.ts';
import type { en } from '../../src/i18n/en.ts';
import type { ValuesOf } from '../../src/i18n/format.ts';
import { messagesFor, type Words } from '../../src/i18n/messages.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
const same = <_ extends true>(): void => {};
same<Same<keyof ValuesOf<'plain text'>, never>>();
same<Same<ValuesOf<'by {name}'>, { name: string | number }>>();
same<Same<ValuesOf<'{count, plural, =0 {none} one {# idea} other {# ideas}}'>, { count: number }>>();
same<Same<ValuesOf<'{a} and {b, select, x {with {c}} other {plain}} then {d}'>,
  { a: string | number; b: string; c: string | number; d: string | number }>>();
same<Same<ValuesOf<'{n, plural, one {{name} and # more} other {{m, plural, other {#}}}} end'>,
  { n: number; name: string | number; m: number }>>();

const { t, rich } = messagesFor('en');
t('act.cancel');
t('vote.for', { title: 'Dark mode' });
t('board.ideas', { count: 3 });
declare const code: ErrorCode;
t(`error.${code}`);
rich('comment.label', { name: document.createElement('bdi') });

// @ts-expect-error no such message
t('no.such.message');
// @ts-expect-error a value is missing
t('vote.for');
// @ts-expect-error a value has another name
t('vote.for', { name: 'Dark mode' });
// @ts-expect-error a plural counts
t('board.ideas', { count: '3' });
// @ts-expect-error this message takes no value
t('act.cancel', { title: 'x' });
// @ts-expect-error a value is missing in pieces, too
rich('vote.on', { title: 'x' });

declare const complete: Words;
const { 'act.cancel': _, ...incomplete } = complete;
// @ts-expect-error a locale lacks a message
const locale: Words = incomplete;
// @ts-expect-error an error code has no words
const errors: Record<`error.${ErrorCode | 'exploded'}`, string> = {} as typeof en;
export { errors, locale };
