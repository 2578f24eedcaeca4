import { basename } from 'node:path';

/** Leaves out what users cannot touch, and names the modules as the package exports them. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = built(module.path);
      for (const { declaration } of module.exports ?? []) if (declaration?.module) declaration.module = built(declaration.module);
      for (const declaration of module.declarations ?? []) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter((member) =>
          (member.privacy ?? 'public') === 'public' && !/^[#_]/.test(member.name) && !lifecycle.has(member.name));
      }
    }
  },
};

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const lifecycle = new Set(['render', 'connectedCallback', 'disconnectedCallback', 'willUpdate', 'updated', 'firstUpdated', 'shouldUpdate', 'update']);

/** Our guarded `define(tag, class)` in a define.ts makes an element public; what an element loads for itself stays unnamed. */
const registration = {
  name: 'registration',
  analyzePhase({ ts, node, moduleDoc }) {
    if (basename(moduleDoc.path) !== 'define.ts' || !ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    tags.set(element.getText(), tag.text);
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) {
      for (const declaration of module.declarations ?? []) {
        const tagName = tags.get(declaration.name);
        if (!tagName) continue;
        Object.assign(declaration, { customElement: true, tagName });
        module.exports.push({
          kind: 'custom-element-definition', name: tagName, declaration: { name: declaration.name, module: module.path },
        });
      }
    }
  },
};
const tags = new Map();

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/shared/**', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [registration, publicOnly],
};
