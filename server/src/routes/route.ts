import type { operations as ProtocolWire } from '../../../src/protocol/schema.ts';
import type { operations as AdminWire } from '../generated/admin-schema.ts';
import type { Context } from '../context.ts';
import type { operations } from '../generated/operations.ts';
import type { CheckedProof } from '../domain/index.ts';
import type { Answer } from '../http/answer.ts';
import type { SentPicture } from '../pictures.ts';

interface Wire extends ProtocolWire, AdminWire {}

/** Names of all operations in `openapi.yaml` and `openapi-admin.yaml`. */
export type OperationId = keyof typeof operations & keyof Wire;

type Place<Id extends OperationId, K extends 'path' | 'query' | 'header'> = Wire[Id]['parameters'] extends { [P in K]?: infer V } ? Exclude<V, undefined> : never;
type JsonBody<Id extends OperationId> = Wire[Id] extends { requestBody: { content: { 'application/json': infer B } } } ? B : undefined;

/** A request whose parts have been checked against `openapi.yaml`. */
export interface Input<Id extends OperationId> {
  path: Place<Id, 'path'>;
  query: Place<Id, 'query'>;
  header: Place<Id, 'header'>;
  body: JsonBody<Id>;
  /** The proof of work of the body, checked as far as that needs no database; null without one. */
  proof: CheckedProof | null;
  /** The picture that was sent, written anew; null where the body is none. */
  picture: SentPicture | null;
  /** The digest of the body, where that is a form's definition. */
  print: string | null;
  /** Of `getEventCode`: the signed code of the event. Of `attend`: the event that the code names, null where it is not a genuine signed one. */
  code: string | null;
}

/** Serves one operation inside a transaction: `storage.read` for GET, else `storage.write`. */
export type Route<Id extends OperationId> = (ctx: Context, input: Input<Id>) => Promise<Answer>;

/** Operations of one noun. `createSession`, `getChallenge`, `getBadgeKeys` and `getCredential` are apart: they work with keys, outside of a transaction. */
export type Routes<Id extends OperationId> = { [K in Id]: Route<K> };
