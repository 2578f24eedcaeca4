/** What the loader knows of the files beside it. */
export interface Files {
  /** Where they are, from the loader's own address. */
  at: string;
  /** What every widget loads before itself. */
  shared: string;
  /** The SHA-256, base64, of that and of the entries that widgets start with. */
  hashes: Record<string, string>;
}

/** Filled in by the build of the script-tag files (scripts/cdn-loader.ts). */
export const files: Files = { at: './', shared: '', hashes: {} };
