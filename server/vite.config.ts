import { defineConfig } from 'vite';

// One file with what the server takes from the SDK; its dependencies stay dependencies.
export default defineConfig({
  logLevel: 'warn',
  build: {
    ssr: 'src/main.ts',
    target: 'node24',
    outDir: 'dist',
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});
