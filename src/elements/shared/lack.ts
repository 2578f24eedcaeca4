/**
 * Tells the developer what an element lacks, where it still does after a second: frameworks set properties once an
 * element is in the page already.
 */
export function warnOfLack(host: Element, lacks: () => boolean, what: string): void {
  if (lacks()) setTimeout(() => { if (host.isConnected && lacks()) console.warn(`Minga: <${host.localName}> needs ${what}an endpoint, or a <minga-community> around it.`); }, 1000);
}
