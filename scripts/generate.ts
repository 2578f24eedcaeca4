// Writes src/protocol/schema.ts from openapi.yaml.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

/** File that holds the generated wire types. */
export const schemaFile = fileURLToPath(new URL('../src/protocol/schema.ts', import.meta.url));

/** The wire types of openapi.yaml as TypeScript. */
export async function generateSchema(): Promise<string> {
  const types = await openapiTS(new URL('../openapi.yaml', import.meta.url));
  return `// Generated from openapi.yaml by \`npm run generate\`: change it there.\n\n${astToString(types)}`;
}

if (import.meta.main) writeFileSync(schemaFile, await generateSchema());
