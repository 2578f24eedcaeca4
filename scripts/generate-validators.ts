// Writes server/src/generated: the operations of openapi.yaml and openapi-admin.yaml as a table, and validators as plain code, so that
// nothing is compiled at run time (a page with a strict policy refuses `eval`, and a server starts faster).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type Options } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { parse } from 'yaml';

interface Schema { [keyword: string]: unknown; $ref?: string; type?: string | string[]; default?: unknown; oneOf?: Schema[]; properties?: Record<string, Schema> }
interface Parameter { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }
interface Answer { content?: Record<string, { schema: Schema }>; headers?: Record<string, { $ref?: string }> }
interface Operation {
  operationId: string;
  security?: object[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, Answer>;
}
interface Document {
  security: object[];
  paths: Record<string, { parameters?: Parameter[] } & Record<string, Operation>>;
  components: { schemas: Record<string, Schema> } & Record<string, Record<string, unknown>>;
}

// a CommonJS module whose types say otherwise
const standalone = (standaloneModule as unknown as { default: typeof standaloneModule }).default;

/** Where the files go. */
export const generatedFolder = fileURLToPath(new URL('../server/src/generated/', import.meta.url));

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;
const note = (source: string) => `// Generated from ${source} by \`npm run generate\`: change it there.`;
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

const common = { unicode: false, logger: false, inlineRefs: false, messages: false, code: { source: true, esm: true, lines: true } } as const;

// ajv writes a regular expression into the code, where a format made of a function would have to be imported
const formats = {
  'date-time': /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/,
  'uri': /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i,
  'uri-reference': /^[^\s<>"{}|\\^`]*$/,
};

function compile(document: Pick<Document, 'components'>, wanted: Record<string, Schema>, options: Options): string {
  // counting UTF-16 units needs no helper at run time; limits for people are counted in graphemes by the domain
  const ajv = new Ajv({ ...common, strict: false, ...options, formats });
  // each named schema by itself: what several answers share is compiled once
  for (const [name, schema] of Object.entries({ ...document.components.schemas, ...wanted })) {
    ajv.addSchema({ $id: name, ...byName(terse(schema)) as Schema });
  }
  const code = standalone(ajv, Object.fromEntries(Object.keys(wanted).map((name) => [name, name])));
  // a browser has no `require`: e.g. `uniqueItems` needs a helper unless the type of its items stands beside their $ref
  if (code.includes('require(')) throw new Error(`A schema needs a helper at run time: ${/require\(.*/.exec(code)![0]}`);
  return code;
}

const nameOf = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1);

/** The schema with references to components replaced by their names. */
function byName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byName);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) =>
    key === '$ref' ? [key, nameOf(String(inner))] : [key, byName(inner)]));
}

/** The schema without what only people read. */
function terse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(terse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, inner]) => typeof inner !== 'string' || !['description', '$schema', '$id'].includes(key)).map(([key, inner]) => [key, terse(inner)]));
}

/** Adds the component that `schema` refers to; answers its name. */
function component(to: Record<string, Schema>, document: Pick<Document, 'components'>, schema: Schema): string {
  const name = nameOf(schema.$ref ?? '');
  const found = document.components.schemas[name];
  if (!found) throw new Error('Give the body of every request and answer a name of its own under components/schemas.');
  to[name] = found;
  return name;
}

/** Every file by name. */
export function generateValidators(): Record<string, string> {
  const main = parse(read('../openapi.yaml'), { merge: true }) as Document;
  const admin = parse(read('../openapi-admin.yaml'), { merge: true }) as Document;
  const kinds = new Set([...Object.keys(main.components), ...Object.keys(admin.components)]);
  const document = {
    components: Object.fromEntries([...kinds].map((kind) => [kind, { ...main.components[kind], ...admin.components[kind] }])),
  } as Pick<Document, 'components'>;
  // a reference into the other document differs by the name before the `#`
  const resolve = <T>(value: T & { $ref?: string }): T =>
    value.$ref === undefined ? value : resolve(value.$ref.replace(/^.*#\//, '').split('/').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], document) as T & { $ref?: string });

  // with the tag named, an error speaks of the act or type that was meant and not of all the others
  for (const schema of Object.values(document.components.schemas)) {
    const tag = ['act', 'type'].find((name) => schema.oneOf?.every((branch) => branch.properties?.[name]));
    if (tag) Object.assign(schema, { type: 'object', required: [tag], discriminator: { propertyName: tag } });
  }

  const requests: Record<string, Schema> = {};
  const responses: Record<string, Schema> = {};
  const table: string[] = [];
  const paths = [main, admin].flatMap(({ paths, security }) => Object.entries(paths).map(([path, item]) => ({ path, item, security })));
  for (const { path, item, security: usual } of paths) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const id = operation.operationId;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => resolve(parameter));
      requests[`${id}Parameters`] = {
        type: 'object',
        properties: Object.fromEntries((['path', 'query', 'header'] as const).map((place) => {
          const here = parameters.filter((parameter) => parameter.in === place);
          return [place, {
            type: 'object',
            additionalProperties: place !== 'query',
            required: here.filter(({ required }) => required).map(({ name }) => name),
            properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
          }];
        })),
      };
      const body = operation.requestBody?.content['application/json']?.schema;
      if (body) component(requests, document, body);

      const answers: Record<string, string> = {};
      const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
      for (const [status, response] of successes) {
        const schema = resolve(response).content?.['application/json']?.schema;
        if (schema) answers[status] = component(responses, document, schema);
      }
      const security = operation.security ?? usual;
      const names = security.flatMap((scheme) => Object.keys(scheme));
      table.push(`  ${id}: ${JSON.stringify({
        method: method.toUpperCase(),
        ...(usual === admin.security && { admin: true }),
        path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
        auth: names.length === 0 ? 'none' : security.length > names.length ? 'optional' : 'required',
        body: body ? nameOf(String(body.$ref)) : null,
        answers,
        cached: successes.some(([, response]) => resolve(response).headers?.['Cache-Control']?.$ref?.endsWith('/Public')),
        parameters: parameters.filter((parameter) => parameter.in !== 'path').map((parameter) => {
          const schema = resolve(parameter.schema);
          return { name: parameter.name, in: parameter.in, type: schema.type, required: parameter.required === true, default: schema.default };
        }),
      })},`);
    }
  }

  const config = JSON.parse(read('../server/src/config.schema.json')) as Schema;
  const declare = (names: string[]) => [note('openapi.yaml and openapi-admin.yaml'), "import type { Validator } from '../validation.ts';\n", ...names.map((name) => `export const ${name}: Validator;`), ''].join('\n');
  const configAjv = new Ajv({ ...common, strict: true, allErrors: true, allowUnionTypes: true });
  configAjv.addSchema(terse(config) as Schema, 'config');
  return {
    'operations.ts': `${note('openapi.yaml and openapi-admin.yaml')}\n\n/** Every operation of the protocol and of the admin API, by its id. */\nexport const operations = {\n${table.join('\n')}\n} as const;\n`,
    'requests.js': `${note('openapi.yaml and openapi-admin.yaml')}\n${compile(document, requests, { allErrors: true, discriminator: true })}\n`,
    'requests.d.ts': declare(Object.keys(requests)),
    'responses.js': `${note('openapi.yaml and openapi-admin.yaml')}\n${compile(document, responses, {})}\n`,
    'responses.d.ts': declare(Object.keys(responses)),
    'config-validator.js': `${note('config.schema.json')}\n${standalone(configAjv, { validateConfig: 'config' })}\n`,
    'config-validator.d.ts': `${note('config.schema.json')}\nimport type { Validator } from '../validation.ts';\n\nexport const validateConfig: Validator;\n`,
  };
}

if (import.meta.main) {
  mkdirSync(generatedFolder, { recursive: true });
  for (const [name, text] of Object.entries(generateValidators())) writeFileSync(generatedFolder + name, text);
}
