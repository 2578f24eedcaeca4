import { trouble } from './define.ts';

/**
 * Tells the developer what an element lacks, where it still does after a second: frameworks set properties once an
 * element is in the page already.
 */
export function warnOfLack(host: Element, lacks: () => boolean, what: string): void {
  if (lacks()) setTimeout(() => { if (host.isConnected && lacks()) trouble(({ tellLack }) => { tellLack(host, what); }); }, 1000);
}
