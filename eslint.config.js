import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const files = ['**/*.ts'];

export default tseslint.config(
  { ignores: ['**/dist/**', 'coverage', '**/node_modules/**', 'storybook-static', 'src/protocol/schema.ts', '**/generated/**', 'test/types/wrong/**', 'test/fixtures/frameworks/**', 'test/package/consumer/**'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files })),
  { files, languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { ...wc['flat/recommended'], files },
  { ...lit['flat/recommended'], files },
  { files, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files,
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // it calls assertions needless without which the compiler refuses the code (8.73.0)
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Lit binds event listeners itself
      '@typescript-eslint/unbound-method': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      // what documents the public contract does not count
      'max-lines': ['error', { max: 320, skipComments: true }],
    },
  },
  { files: ['scripts/**', 'bench/**', 'demo/**'], rules: { 'no-console': 'off' } },
  // a catalogue is as long as the widgets have words
  { files: ['src/i18n/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**', 'stories/**', 'bench/**'],
    rules: {
      // chai's assertions are expressions, node:test answers a promise nobody needs, and mocha has async functions without await
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
