/** Leaves out what users cannot touch, and names the modules as the package exports them. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
      for (const declaration of module.declarations ?? []) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter((member) =>
          (member.privacy ?? 'public') === 'public' && !/^[#_]/.test(member.name) && !lifecycle.has(member.name));
      }
    }
  },
};

const lifecycle = new Set(['render', 'connectedCallback', 'disconnectedCallback', 'willUpdate', 'updated', 'firstUpdated', 'shouldUpdate', 'update']);

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/shared/**', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly],
};
