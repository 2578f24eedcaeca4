import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { globalTypes, initialGlobals } from './globals.ts';
import { onPage } from './page.ts';
import { registerPseudoLocales } from './pseudo.ts';

// a glob, since the file is there only after a build
const manifests = import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);
registerPseudoLocales();

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { ...initialGlobals },
  decorators: [onPage],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
};
export default preview;
