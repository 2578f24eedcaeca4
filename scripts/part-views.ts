// The views of each widget in which its parts can be seen, on the demo's site.
import type { APIRequestContext, Page } from 'playwright-core';

export interface View {
  /** Tag without its prefix. */
  widget: string;
  /** Name of the picture, without `.png`. */
  file: string;
  /** What the picture shows, as it stands above it. */
  title: string;
  /** Who is signed in, of the demo's people; nobody by default. */
  person?: string;
  /** What stands in the page. */
  html: string;
  /** All is drawn once there is this in the widget (a selector). */
  ready: string;
  /** What happened before; `signIn` answers a token of one of the demo's people. */
  before?: (request: APIRequestContext, endpoint: string, signIn: (person: string) => Promise<string>) => Promise<void>;
  /** What a person does first. */
  steps?: (page: Page) => Promise<unknown>;
  /** Which of several elements of a name is meant, counted from 0. */
  chosen?: Record<string, number>;
  /** Size of the window, for what floats in it, in CSS px. Default: as wide as the documentation, and as high as the page. */
  window?: { width: number; height: number };
  /** Height at which a long page fades out, in CSS px. */
  fades?: number;
}

const slots = ['header', 'footer'].map((name) => `<p slot="${name}" class="own">What you put into the slot “${name}”</p>`).join('');
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const survey = {
  schema: 1, id: 'a-ride', language: 'en', title: 'How was your ride?',
  pages: [
    { id: 'first', fields: [{ type: 'nps', id: 'recommend', label: 'How likely are you to recommend us?' }] },
    {
      id: 'second', title: 'The bike', fields: [
        { type: 'statement', id: 'about', text: 'The workshop reads this.' },
        { type: 'rating', id: 'lamp', label: 'The lamp', low: 'Too dark', high: 'Bright', required: true },
        { type: 'choice', id: 'carry', label: 'What do you carry?', required: true, options: ['Children', 'Groceries', 'Tools'].map((label) => ({ id: label.toLowerCase(), label })) },
        { type: 'matrix', id: 'care', label: 'How much do you agree?', points: ['No', 'Partly', 'Yes'], items: [{ id: 'key', label: 'The key is at hand.' }, { id: 'parts', label: 'Parts come soon.' }] },
        { type: 'ranking', id: 'wishes', label: 'What first?', options: ['A lamp', 'A bell'].map((label) => ({ id: label.slice(2), label })) },
      ],
    },
  ],
};

export const views: View[] = [
  {
    widget: 'idea-board', file: 'idea-board', title: 'The list', person: 'mina', chosen: { filter: 2 }, ready: '[part~="answer"]',
    html: `<minga-idea-board board="bikes" page-size="4" poll-interval="0" no-url heading="Ideas for the next Kestrel">${slots}</minga-idea-board>`,
    steps: (page) => page.getByText('Top', { exact: true }).click(),
  },
  {
    widget: 'idea-board', file: 'idea-board-propose', title: 'While somebody proposes', person: 'mina', fades: 520, ready: '[part~="similar"]',
    html: '<minga-idea-board board="bikes" page-size="1" poll-interval="0" no-url heading="Ideas for the next Kestrel"></minga-idea-board>',
    steps: (page) => page.locator('[part~="propose-field"]').pressSequentially('A brighter lamp'),
  },
  {
    widget: 'idea-board', file: 'idea-board-open', title: 'An open idea, as the team sees it', person: 'tomasz', ready: '[part~="comment"]', fades: 1130,
    html: '<minga-idea-board board="bikes" poll-interval="0" no-url></minga-idea-board>',
    steps: async (page) => {
      await page.getByText('Top', { exact: true }).click();
      await page.getByRole('link', { name: 'A rain roof for the Carry' }).click();
    },
  },
  {
    widget: 'idea-board', file: 'idea-board-roadmap', title: 'The roadmap', person: 'mina', fades: 700, ready: '[part~="column"] [part~="idea"]',
    html: '<minga-idea-board board="bikes" view="roadmap" page-size="2" poll-interval="0" no-url></minga-idea-board>',
  },
  {
    widget: 'feedback-form', file: 'feedback-form', title: 'A page of questions, with a mistake', ready: '[part~="summary"]',
    html: `<minga-feedback-form form="${survey.id}">${slots}</minga-feedback-form>`,
    before: async (request, endpoint, signIn) => {
      await request.put(`${endpoint}/admin/forms/${survey.id}`, { headers: { authorization: `Bearer ${await signIn('jonas')}` }, data: survey, failOnStatusCode: true });
    },
    steps: async (page) => {
      await page.locator('[part~="send"]').click();
      await page.locator('[part~="matrix"]').waitFor();
      await page.locator('[part~="send"]').click();
    },
  },
  {
    widget: 'feedback-form', file: 'feedback-form-sent', title: 'Once it is sent', person: 'mina', ready: '[part~="results"]',
    html: '<minga-feedback-form form="nps"></minga-feedback-form>',
    steps: async (page) => {
      await page.getByText('9', { exact: true }).click();
      await page.locator('[part~="send"]').click();
    },
  },
  {
    widget: 'feedback-form', file: 'feedback-form-tab', title: 'The tab at the edge of the window', ready: '[part~="tab"]', window: { width: 420, height: 260 },
    html: '<minga-feedback-form form="bug" shape="tab"></minga-feedback-form>',
  },
  {
    widget: 'feedback-form', file: 'feedback-form-dialog', title: 'The dialog', ready: 'dialog[open]', window: { width: 872, height: 640 },
    html: '<minga-feedback-form form="bug" shape="tab"></minga-feedback-form>',
    steps: (page) => page.locator('[part~="tab"]').click(),
  },
  {
    widget: 'feedback-form', file: 'feedback-form-mine', title: 'Your feedback', person: 'mina', ready: '[part~="answer"]',
    html: '<minga-feedback-form view="mine"></minga-feedback-form>',
    before: async (request, endpoint, signIn) => {
      const headers = { authorization: `Bearer ${await signIn('jonas')}` };
      // with a clock that stands still an answer comes so fast that it is taken for spam
      const { items } = await (await request.get(`${endpoint}/admin/responses?spam=true`, { headers, failOnStatusCode: true })).json() as { items: { id: string }[] };
      await request.put(`${endpoint}/admin/responses/${items[0]!.id}/answer`, { headers, failOnStatusCode: true, data: { text: 'Thank you. The next lamp is on test bikes now.' } });
    },
  },
  {
    widget: 'check-in', file: 'check-in', title: 'The week, after the tap', person: 'mina', ready: '[part~="after"]',
    html: `<minga-check-in program="daily" heading="A ride a day">${slots}</minga-check-in>`,
    steps: (page) => page.locator('[part~="button"]').click(),
  },
  { widget: 'check-in', file: 'check-in-month', title: 'The month', person: 'mina', ready: '[part~="day"]', html: '<minga-check-in program="daily" view="month"></minga-check-in>' },
  { widget: 'check-in', file: 'check-in-year', title: 'The year', person: 'mina', ready: '[part~="heat-map"]', html: '<minga-check-in program="daily" view="year"></minga-check-in>' },
  { widget: 'check-in', file: 'check-in-badges', title: 'Badges', person: 'mina', fades: 620, ready: '[part~="badge"]', html: '<minga-check-in program="daily" view="badge"></minga-check-in>', steps: press(/badges/i) },
  { widget: 'check-in', file: 'check-in-rules', title: 'How it works', person: 'mina', ready: '[part~="days"]', html: '<minga-check-in program="daily" view="badge"></minga-check-in>', steps: press('How it works') },
  { widget: 'check-in', file: 'check-in-meet-ups', title: 'Meet-ups', person: 'mina', fades: 720, ready: '[part~="event"]', html: '<minga-check-in program="daily" view="badge"></minga-check-in>', steps: press(/meet-ups/i) },
  {
    widget: 'check-in', file: 'check-in-organiser', title: 'For who organises meet-ups', person: 'tomasz', ready: '[part~="qr"]',
    html: '<minga-check-in program="daily" view="organiser"></minga-check-in>', steps: press(/Code and attendance/), fades: 760,
  },
  {
    widget: 'check-in', file: 'check-in-event-form', title: 'The form of a meet-up', person: 'tomasz', ready: '[part~="event-form"]', fades: 760,
    html: '<minga-check-in program="daily" view="organiser"></minga-check-in>', steps: press('New meet-up'),
  },
  {
    widget: 'leaderboard', file: 'leaderboard', title: 'Around oneself', person: 'mina', ready: '[part~="mine"]',
    html: `<minga-leaderboard board="riders">${slots}</minga-leaderboard>`,
  },
  {
    widget: 'leaderboard', file: 'leaderboard-top', title: 'The first ones, and why a number is what it is', person: 'mina', ready: '[part~="panel"]',
    html: '<minga-leaderboard board="riders" mode="top"></minga-leaderboard>',
    steps: (page) => page.locator('[part~="mine"] [part~="points"] button').click(),
  },
  {
    widget: 'leaderboard', file: 'leaderboard-podium', title: 'The podium', person: 'mina', fades: 480, ready: '[part~="step"]',
    html: '<minga-leaderboard board="riders" mode="top" variant="podium"></minga-leaderboard>',
  },
  { widget: 'leaderboard', file: 'leaderboard-thanks', title: 'The wall of thanks', person: 'mina', fades: 620, ready: '[part~="thanks"]', html: '<minga-leaderboard board="riders" mode="thanks"></minga-leaderboard>' },
  {
    widget: 'launcher', file: 'launcher', title: 'A launcher', ready: '[part~="button"]', window: { width: 420, height: 110 },
    html: '<minga-feedback-form id="report" form="bug" shape="dialog"></minga-feedback-form><minga-launcher for="report" label="Report a problem"></minga-launcher>',
  },
  { widget: 'theme-studio', file: 'theme-studio', title: 'The theme studio', ready: '[part~="studio"]', fades: 640, html: '<minga-theme-studio no-url></minga-theme-studio>' },
];

/** Where what no picture shows can be seen, by widget. */
export const elsewhere: Record<string, Record<string, string>> = {
  'idea-board': {
    'part held': 'On a card and on an open idea that waits for review',
    'part budget': 'Beside the number of ideas, where a board gives each person so many votes',
    'part fresh': 'Above the list, once others have proposed or voted',
    'part receipt': 'In place of the form, once an idea has been proposed',
    'part notice': 'Above the list, for example when a vote was refused',
    'part empty': 'In place of the list, when there are no ideas or none fits the filters',
    'part failed': 'In place of the list, when it could not be loaded',
    'part link-host': 'Behind a link in an idea or a comment that leads to another site',
    'slot empty': 'In the part `empty`',
    'slot sign-in': 'In the part `notice`',
  },
  'feedback-form': {
    'part notice': 'Below the questions, when only members may answer',
    'part failed': 'Where something could not be loaded or sent',
    'part state': 'In place of the form: it is closed, full, not open yet, or could not be loaded',
    'part bar': 'In the part `results`, once enough people have answered',
    'part more': 'Below “Your feedback”, when there is more than one page of it',
    'part sign-in': 'In “Your feedback”, when nobody is signed in',
    'part empty': 'In “Your feedback”, when nothing has been sent before',
    'slot empty': 'In the part `empty`',
    'slot sign-in': 'In the parts `notice` and `sign-in`',
  },
  'check-in': {
    'part notice': 'Below the button, for example when a tap was refused',
    'part state': 'In place of the check-in: there is none of that name, or it could not be loaded',
    'part time': 'Below the week, where a member has chosen to have it counted',
    'part attended': 'In place of the form for a code, once it was used',
    'part attended-mark': 'In the list of meet-ups, at one where the person has been',
    'part queued': 'Below the form for a code, when it was used without a connection',
    'part stage': 'The whole screen, by “Show large” beside the code',
    'part sign-in': 'In the calendar, the badges and the organiser’s page, when nobody is signed in',
    'part denied': 'In place of the organiser’s page, for a member who is not of the team',
    'part failed': 'Where badges, meet-ups or the calendar could not be loaded',
    'part empty': 'Where there are no badges or meet-ups yet',
    'slot empty': 'In the part `state`',
    'slot sign-in': 'In the parts `notice` and `sign-in`',
  },
  'leaderboard': {
    'part more': 'Below the rows, where the list of the first ones goes on',
    'part restricted': 'Above the rows, for minors',
    'part notice': 'Above the rows, for example when somebody has to sign in first',
    'part fresh': 'Above the rows, once there are newer results',
    'part stale': 'Above the rows, when they could not be refreshed',
    'part unranked': 'In place of one’s own row, without enough points or when one is not listed',
    'part sign-in': 'In place of the rows around oneself, when nobody is signed in',
    'part failed': 'In place of the rows, when they could not be loaded',
    'part empty': 'In place of the rows, when nobody is listed',
    'slot empty': 'In the part `empty`',
    'slot sign-in': 'In the parts `notice` and `sign-in`',
  },
};
