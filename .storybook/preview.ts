import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

// a glob, since the file is there only after a build
const manifests = import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true } },
};
export default preview;
