import type { BrowserClient, SandboxPerson } from '../../server/src/browser.ts';
import type { CommunityClient } from '../../src/client/client.ts';
import type { TokenSource } from '../../src/client/http.ts';

/** What is needed of `<minga-community>`. */
interface Provider extends HTMLElement {
  client: CommunityClient | null;
  connection: { identity: { token: TokenSource } } | undefined;
  identify(source: TokenSource): Promise<unknown>;
  logout(): void;
}

/** Connects a provider to a backend in the page, its own identity deciding who acts. */
export function connectProvider(provider: Provider, backend: Pick<BrowserClient, 'connect'>): void {
  provider.client = backend.connect((options) => provider.connection?.identity.token(options) ?? null);
}

/** Signs a person in, or out with null, as the brand's page would. */
export async function signIn(provider: Provider, backend: Pick<BrowserClient, 'tokenFor'>, person: string | SandboxPerson | null): Promise<void> {
  if (person === null) provider.logout();
  else await provider.identify(() => backend.tokenFor(person));
}
