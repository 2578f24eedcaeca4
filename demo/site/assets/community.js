import { currentMember, mingaToken } from './session.js';
import { fillPeople } from './people.js';
import { showAccount } from './site.js';

const community = document.querySelector('minga-community');
const dialog = document.querySelector('dialog[data-sign-in]');
const page = dialog.querySelector('[data-page]');

await customElements.whenDefined('minga-community');
const identify = () => community.identify(mingaToken);

if (await currentMember()) await identify();
document.addEventListener('kestrel-signed-out', () => community.logout());

// A reader meets sign-in only when an act needs it. Minga keeps the act and finishes it after identify().
document.addEventListener('minga-auth-required', (event) => {
  event.preventDefault();
  page.href = `${page.pathname}?return=${encodeURIComponent(location.pathname + location.search + location.hash)}`;
  if (!dialog.open) dialog.showModal();
});

dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
await fillPeople(dialog.querySelector('[data-people]'), dialog.querySelector('[data-problem]'), async (member) => {
  dialog.close();
  showAccount(member);
  await identify();
});
