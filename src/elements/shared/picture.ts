import { html, nothing, type TemplateResult } from 'lit';

/** Addresses of pictures that did not come, e.g. since the page's policy forbids them: they are not asked for again. */
const absent = new Set<string>();

function onError({ target }: Event): void {
  const picture = target as HTMLImageElement;
  absent.add(picture.getAttribute('src')!);
  picture.remove();
}

/** A picture that lies over what stands for it, which is seen where there is none or where it does not come. */
export const renderPicture = (address: string | null | undefined, instead: unknown): TemplateResult => html`${instead}${address && !absent.has(address)
  ? html`<img src=${address} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${onError}>` : nothing}`;
