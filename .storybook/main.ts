import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // the project's vite.config.ts builds a library: Storybook takes none of it
  viteFinal: (config) => ({
    ...config,
    define: { ...config.define, 'process.env.NODE_ENV': '"production"' },
    optimizeDeps: { ...config.optimizeDeps, exclude: ['@sqlite.org/sqlite-wasm'] },
    build: {
      ...config.build, lib: undefined, rolldownOptions: {}, outDir: undefined, emptyOutDir: false, minify: true, sourcemap: false,
      chunkSizeWarningLimit: 4000,
    },
    plugins: (config.plugins ?? []).flat().filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'minify-templates')),
  }),
};
export default config;
