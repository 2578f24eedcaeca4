// Kestrel's own sign-in: an HttpOnly cookie that only Kestrel's server reads. Minga never sees it.

async function ask(path, method = 'GET', body = undefined) {
  const answer = await fetch(path, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
}

let known;

/** The person who is signed in to Kestrel's site, or null. Asked once a page. */
export const currentMember = () => (known ??= ask('/demo/session').then(({ member }) => member));

/** The people of the demo, one of whom a visitor chooses to be. */
export const people = () => ask('/demo/people').then(({ people: list }) => list);

/** Signs a person in by id and answers with that person. */
export async function signIn(id) {
  const { member } = await ask('/demo/session', 'POST', { id });
  known = Promise.resolve(member);
  return member;
}

export async function signOut() {
  await ask('/demo/session', 'DELETE');
  known = Promise.resolve(null);
}

/** A short-lived token for Minga, signed by Kestrel's server for whoever holds the cookie; null when nobody does. */
export async function mingaToken() {
  const answer = await fetch('/demo/token', { method: 'POST' });
  if (answer.status === 401) return null;
  if (!answer.ok) throw new Error(`POST /demo/token answered ${answer.status}`);
  return (await answer.json()).token;
}
