import type { FieldFault } from './problem.ts';

/** What a generated validator reports; the shape is ajv's. */
export interface ValidationError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A generated validator: whether the value fits; when not, `errors` says why until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

const words: Record<string, (params: Record<string, unknown>) => string> = {
  required: () => 'is needed',
  additionalProperties: () => 'is not known here',
  discriminator: () => 'must be one of the described acts',
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).join(', ')}`,
  const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
  minLength: ({ limit }) => (limit === 1 ? 'must not be empty' : `must have at least ${String(limit)} characters`),
  maxLength: ({ limit }) => `may have at most ${String(limit)} characters`,
  minItems: ({ limit }) => `must have at least ${String(limit)} entries`,
  maxItems: ({ limit }) => `may have at most ${String(limit)} entries`,
  minProperties: ({ limit }) => `must have at least ${String(limit)} members`,
  minimum: ({ limit }) => `must be at least ${String(limit)}`,
  maximum: ({ limit }) => `must be at most ${String(limit)}`,
  uniqueItems: () => 'has an entry twice',
  pattern: ({ pattern }) => forms[String(pattern)] ?? `must have the form ${String(pattern)}`,
  format: ({ format }) => `must be a ${String(format)}`,
  anyOf: () => 'has none of the allowed forms',
  oneOf: () => 'has none of the allowed forms',
};

// the patterns of openapi.yaml and config.schema.json
const forms: Record<string, string> = {
  '^[a-z0-9][a-z0-9-]{0,63}$': 'must be small letters, digits and hyphens, at most 64 and no hyphen first',
  '^[0-9a-z-]{1,64}$': 'is not an id',
  '^https?://': 'must begin with https:// or http://',
  '^[\\x21-\\x7e]{8,128}$': 'must be 8 to 128 visible ASCII characters',
  '^[0-9a-f]{64}$': 'must be 64 digits of hexadecimal numbers: the SHA-256 of the key',
  '^[!-~]{1,128}$': 'must be 1 to 128 visible ASCII characters',
};

const types: Record<string, string> = {
  string: 'text', integer: 'a whole number', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object with members', null: 'null',
};

/** How many faults one answer names. */
const most = 20;

/**
 * Errors of a validator as where and what, in plain words. The pointer is a JSON Pointer to the member that is wrong,
 * missing or not known.
 */
export function plainErrors(errors: readonly ValidationError[] | null | undefined): FieldFault[] {
  const all = errors ?? [];
  const found = new Map<string, string[]>();
  for (const error of all) {
    // the branches of a choice have said more
    if (error.keyword === 'anyOf' && all.some((other) => other !== error && other.instancePath.startsWith(error.instancePath))) continue;
    const named: unknown = error.params.missingProperty ?? error.params.additionalProperty ?? (error.keyword === 'discriminator' ? error.params.tag : undefined);
    const pointer = typeof named !== 'string' ? error.instancePath : `${error.instancePath}/${escape(named)}`;
    const detail = error.keyword === 'type' ? `must be ${[error.params.type].flat().map((type) => types[String(type)] ?? String(type)).join(' or ')}` : words[error.keyword]?.(error.params) ?? 'is not allowed';
    const details = found.get(pointer) ?? [];
    if (!details.includes(detail)) found.set(pointer, [...details, detail]);
  }
  return [...found].slice(0, most).map(([pointer, details]) => ({ pointer, detail: details.join(', or ').replaceAll(', or must be ', ' or ') }));
}

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
