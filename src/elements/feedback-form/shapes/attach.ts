import { nothing } from 'lit';
import { AttachController } from '../../shared/attach.ts';
import type { ShapedHost, ShapePart } from './shaper.ts';

/** Opens the form by the page's own buttons (`attach-to`). */
export class FormAttach extends AttachController implements ShapePart {
  constructor(host: ShapedHost, open: (opener: HTMLElement) => void) {
    super(host, () => host.attachTo, open);
  }

  render(): unknown {
    return nothing;
  }
}
