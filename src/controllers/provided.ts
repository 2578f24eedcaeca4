import { ContextConsumer, type Context } from '@lit/context';
import type { LitElement } from 'lit';

/** What the nearest `<minga-community>` gives its widgets, also where that tag is defined after they are; `onChange` is told of each new value. */
export function provided<T>(host: LitElement, context: Context<unknown, T>, onChange?: () => void): ContextConsumer<Context<unknown, T>, LitElement> {
  const consumer = new ContextConsumer(host, { context, subscribe: true, ...(onChange && { callback: onChange }) });
  // A provider hears requests only once it is defined; one asked before it stays silent.
  void customElements.whenDefined('minga-community').then(() => { if (host.isConnected && consumer.value === undefined) consumer.hostConnected(); });
  return consumer;
}
