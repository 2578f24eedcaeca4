import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(`../fixtures/text/${name}`, import.meta.url), 'utf8');

/** The cases of a corpus in `test/fixtures/text`, one a line. */
export const corpus = <T>(name: string): T[] => read(`${name}.jsonl`).trimEnd().split('\n').map(line => JSON.parse(line) as T);

export const adversarial = corpus<{ id: string; class: string; value: string }>('adversarial-text');
export const naughty = JSON.parse(read('blns.json')) as string[];
/** Every text of every corpus. */
export const texts: string[] = [
  ...adversarial.map(row => row.value), ...naughty,
  ...['h5sc', 'payloadbox', 'dompurify-expect'].flatMap(name => corpus<{ payload: string }>(name).map(row => row.payload)),
  ...corpus<{ input: string }>('ugc-markdown').map(row => row.input),
];
