import { encode } from 'uqr';
import type { EventCode } from '../../../../src/protocol/event.ts';
import type { Context } from '../../context.ts';
import { programOf } from '../check-in/program.ts';
import { staffOnly } from '../lookup.ts';
import { eventOf } from './view.ts';

/** Crockford's: without I, L, O and U, which are mistaken for others or make words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 40 random bits: at 60 tries a minute one of them is found after 17,000 years. */
const LENGTH = 8;
/** Units of white that a reader needs around a QR code. */
const QUIET = 4;

/** A short code for an event, made of nothing but chance. */
export function newManualCode(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), byte => ALPHABET[byte % ALPHABET.length]).join('');
}

/** A typed code as it is kept: what looks alike is the same, spaces and hyphens do not matter. */
export function readManualCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** How it is shown: in two groups. */
const shown = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;

/** A QR code as SVG path data, each run of dark squares a rectangle, one unit a square, with the white around it. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map(x => {
      const end = row.indexOf(false, x);
      const length = (end === -1 ? size : end) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    });
  });
  return { size, path: runs.join('') };
}

/** The codes of an event with their picture; for staff. `signed` was computed before the transaction. */
export async function getEventCode(ctx: Context, program: string, event: string, signed: string): Promise<EventCode> {
  const config = programOf(ctx, program);
  staffOnly(ctx);
  const row = await eventOf(ctx, config.id, event);
  const url = config.eventUrl?.replaceAll('{code}', encodeURIComponent(signed)) ?? null;
  return { code: signed, manual: shown(row.manual), url, qr: qrPath(url ?? signed) };
}
