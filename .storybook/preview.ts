import type { Preview } from '@storybook/web-components-vite';
import { globalTypes, initialGlobals } from './globals.ts';
import { argTypesOf, descriptionOf } from './manifest.ts';
import { onPage } from './page.ts';
import { registerPseudoLocales } from './pseudo.ts';

registerPseudoLocales();

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { ...initialGlobals },
  decorators: [onPage],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true }, docs: { extractArgTypes: argTypesOf, extractComponentDescription: descriptionOf } },
};
export default preview;
