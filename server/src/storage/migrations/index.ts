import { ideas } from './0001-ideas.ts';
import { feedback } from './0002-feedback.ts';
import { ledger } from './0003-ledger.ts';
import { checkIn } from './0004-check-in.ts';

/** One step of the schema, run once and in one transaction. Statements are plain SQL that every store understands. */
export interface Migration { name: string; statements: readonly string[] }

/** All steps, oldest first. Steps are only ever added at the end. */
export const migrations: readonly Migration[] = [ideas, feedback, ledger, checkIn];
