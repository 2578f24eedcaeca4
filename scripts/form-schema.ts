// Writes dist/form.schema.json: the JSON Schema of forms, from openapi.yaml, for editors and other programs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Document { components: { schemas: Record<string, object> } }

/** The schema of FormDefinition with all that it refers to under `$defs` (JSON Schema 2020-12). */
export function formSchema(): object {
  const source = readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8');
  const { schemas } = (parse(source, { merge: true }) as Document).components;
  const defs: Record<string, unknown> = {};
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === '$ref' ? define(String(inner)) : moved(inner)]));
  };
  const define = (reference: string): string => {
    const name = reference.replace('#/components/schemas/', '');
    if (!(name in defs)) {
      defs[name] = {}; // known before it is filled: conditions hold conditions
      defs[name] = moved(schemas[name]);
    }
    return `#/$defs/${name}`;
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:minga:form:1',
    title: 'Minga form',
    ...moved(schemas.FormDefinition) as object,
    $defs: defs,
  };
}

if (import.meta.main) {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/form.schema.json', `${JSON.stringify(formSchema(), null, 2)}\n`);
}
