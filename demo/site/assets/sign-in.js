import { fillPeople } from './people.js';

const asked = new URLSearchParams(location.search).get('return') ?? '';
const fallback = document.documentElement.lang.startsWith('zh') ? '/zh/community/' : '/community/';
// Only a path of this site: an address elsewhere would make this page a relay.
const target = new URL(/^\/(?![\\/])/.test(asked) ? asked : fallback, location.origin);

await fillPeople(document.querySelector('[data-people]'), document.querySelector('[data-problem]'), () => {
  location.assign(target.origin === location.origin ? target.href : fallback);
});
