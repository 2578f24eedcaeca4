// A page that has the script tag, and scripts of its own in TypeScript.
import type {} from 'minga/loader';

await minga('init', { endpoint: 'https://ideas.brand.example/v1', locale: 'zh-CN', theme: { accent: '#063' } });
const status: 'reader' | 'anonymous' | 'member' = await minga('identify', async () => 'token');
const stop = await minga('on', 'minga-idea-voted', (event) => { console.log(event.detail.votes.toFixed()); });
const receipt = await minga('open', '#form');
console.log(status, receipt?.number);
stop();
// @ts-expect-error no such verb
await minga('launch');
// @ts-expect-error no such option
await minga('init', { colour: 'red' });
// @ts-expect-error an argument is missing
await minga('consent');
export {};
