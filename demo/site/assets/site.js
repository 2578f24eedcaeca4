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

for (const place of document.querySelectorAll('[data-account]')) {
  place.addEventListener('click', async (event) => {
    if (!event.target.closest('button')) return;
    await signOut();
    showAccount(null);
    document.dispatchEvent(new CustomEvent('kestrel-signed-out'));
  });
}

/** Shows who is signed in, or the way to sign in, and lets the next page know before it asks. */
export function showAccount(member) {
  try {
    if (member) localStorage.setItem('kestrel.name', member.name);
    else localStorage.removeItem('kestrel.name');
  } catch { /* the next page asks first and shows the name a little later */ }
  window.kestrelAccount(member?.name ?? null);
  const back = encodeURIComponent(location.pathname + location.search);
  for (const link of document.querySelectorAll('[data-account] a')) link.href = `${link.pathname}?return=${back}`;
}

showAccount(await currentMember());
