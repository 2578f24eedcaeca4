import { currentMember, signOut } from './session.js';

const root = document.documentElement;

function showTheme() {
  const dark = (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  for (const button of document.querySelectorAll('[data-theme-toggle]')) button.setAttribute('aria-pressed', String(dark));
  return dark;
}

for (const button of document.querySelectorAll('[data-theme-toggle]')) {
  button.addEventListener('click', () => {
    root.dataset.theme = showTheme() ? 'light' : 'dark';
    try { localStorage.setItem('kestrel.theme', root.dataset.theme); } catch { /* the choice lasts for this page */ }
    showTheme();
  });
}
showTheme();

// The language link leads to the same page in the other language.
const other = document.querySelector('link[rel="alternate"][hreflang]');
for (const link of document.querySelectorAll('[data-language]')) if (other) link.href = other.href;

for (const link of document.querySelectorAll('.top nav a')) {
  if (link.pathname === location.pathname && !link.hash) link.setAttribute('aria-current', 'page');
}

export function showAccount(member) {
  for (const place of document.querySelectorAll('[data-account]')) {
    const { signIn, signOut: leave, href } = place.dataset;
    if (member) {
      const name = Object.assign(document.createElement('bdi'), { className: 'name', textContent: member.name });
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: leave });
      button.addEventListener('click', async () => {
        await signOut();
        showAccount(null);
        document.dispatchEvent(new CustomEvent('kestrel-signed-out'));
      });
      place.replaceChildren(name, button);
    } else {
      const link = Object.assign(document.createElement('a'), { textContent: signIn });
      link.href = `${href}?return=${encodeURIComponent(location.pathname + location.search)}`;
      place.replaceChildren(link);
    }
  }
}

showAccount(await currentMember());
