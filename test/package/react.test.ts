// The React components of the packed package, in Chromium.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../tools/chromium.ts';
import { bundled } from './bundled.ts';
import { pack, type Packed } from './packed.ts';

let minga: Packed;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

// Draws at once, and keeps in the page what the tests ask for.
const app = `
  import { createElement, createRef, StrictMode } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';
  import { FeedbackFormElement } from 'minga';
  import { MingaFeedbackForm } from 'minga/react';
  const root = createRoot(document.querySelector('main'));
  const ref = createRef();
  const draw = (props) => flushSync(() => root.render(createElement(StrictMode, null, props && createElement(MingaFeedbackForm, { ...props, ref }, 'See the form'))));
  Object.assign(globalThis, { draw, ref, isForm: () => ref.current instanceof FeedbackFormElement, heard: [] });
  globalThis.hear = (name) => (event) => { heard.push(name + ' ' + event.detail.form); };
  globalThis.send = (element) => element.dispatchEvent(new CustomEvent('minga-feedback-sent', { detail: { form: 'nps' }, bubbles: true }));
`;

before(async () => {
  minga = pack('.', ['react', 'react-dom', 'scheduler']);
  const { text } = await bundled(minga.folder, app, true);
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setContent('<!doctype html><main></main>');
  await page.addScriptTag({ type: 'module', content: text });
});

after(async () => {
  await browser.close();
  minga.remove();
});

/** Draws the form with these properties (as code) and answers what an expression about it says. */
const draw = (props: string, about = 'null') => page.evaluate(`draw(${props}); ${about}`);
const values = '(({ form, headingLevel, noCooldown, heading, shape }) => ({ form, headingLevel, noCooldown, heading, shape }))(ref.current)';

test('what is given is what the element has, and what is no longer given is as in a new one', async () => {
  assert.deepEqual(await draw('{ form: "nps", headingLevel: 4, noCooldown: true, shape: "micro", heading: "How is it?", className: "wide", id: "f" }', values),
    { form: 'nps', headingLevel: 4, noCooldown: true, heading: 'How is it?', shape: 'micro' });
  assert.deepEqual(await page.evaluate('[ref.current.className, ref.current.id, ref.current.textContent, isForm()]'), ['wide', 'f', 'See the form', true]);
  assert.deepEqual(await draw('{ form: "csat", noCooldown: false, heading: "" }', values), { form: 'csat', headingLevel: 3, noCooldown: false, heading: '', shape: 'inline' });
  assert.deepEqual(await draw('{ form: "csat", heading: null }', values), { form: 'csat', headingLevel: 3, noCooldown: false, heading: null, shape: 'inline' });
  assert.equal(await page.evaluate('ref.current.className'), '');
});

test('objects are properties', async () => {
  assert.deepEqual(await draw('{ form: "nps", metadata: { plan: "pro" } }', 'ref.current.metadata'), { plan: 'pro' });
  assert.deepEqual(await draw('{ form: "nps", metadata: { plan: "free" } }', 'ref.current.metadata'), { plan: 'free' });
  assert.equal(await draw('{ form: "nps" }', 'ref.current.metadata'), null);
});

test('the handler of the last drawing hears an event once, and none does after the element has gone', async () => {
  await draw('{ form: "nps", onMingaFeedbackSent: hear("first") }', 'send(ref.current)');
  await draw('{ form: "nps", onMingaFeedbackSent: hear("second") }', 'globalThis.last = ref.current; send(last)');
  await draw('{ form: "nps" }', 'send(last)');
  await draw('{ form: "nps", onMingaFeedbackSent: hear("third") }');
  assert.deepEqual(await draw('null', 'send(last); heard'), ['first nps', 'second nps']);
});

test('React has nothing to complain of', () => {
  assert.deepEqual(complaints, []);
});
