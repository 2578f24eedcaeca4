// Writes src/protocol/schema.ts from openapi.yaml, and server/src/generated/admin-schema.ts from openapi-admin.yaml.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

/** Files that hold generated types, by the document they come from. */
export const schemaFiles: Readonly<Record<string, string>> = {
  'openapi.yaml': fileURLToPath(new URL('../src/protocol/schema.ts', import.meta.url)),
  'openapi-admin.yaml': fileURLToPath(new URL('../server/src/generated/admin-schema.ts', import.meta.url)),
};

/** The wire types of a document as TypeScript. */
export async function generateSchema(source: string): Promise<string> {
  const types = await openapiTS(new URL(`../${source}`, import.meta.url));
  return `// Generated from ${source} by \`npm run generate\`: change it there.\n\n${astToString(types)}`;
}

if (import.meta.main) for (const [source, file] of Object.entries(schemaFiles)) writeFileSync(file, await generateSchema(source));
