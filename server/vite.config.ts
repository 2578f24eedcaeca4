import { defineConfig } from 'vite';

// The program and the library, with what the server takes from the SDK; its dependencies stay dependencies.
export default defineConfig({
  logLevel: 'warn',
  // the SDK's, not the server's
  ssr: { noExternal: ['ky'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist',
    copyPublicDir: false,
    rolldownOptions: { input: { main: 'src/main.ts', index: 'src/index.ts', browser: 'src/browser.ts', token: 'src/token.ts' }, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
});
