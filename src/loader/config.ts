import { query } from './dom.ts';

/** What a page may say without a line of script; `minga('init', …)` and attributes come before it. */
export type Config = Record<string, unknown> & { endpoint?: string };

const names = ['endpoint', 'locale', 'scheme', 'consent'];

/** The options in the loader's own address, and over them those of `<script type="application/json" id="minga-config">`. */
export function configOf(url: string): Config {
  const config: Config = Object.fromEntries([...new URL(url).searchParams].filter(([name]) => names.includes(name)));
  const [script] = query('script#minga-config');
  try {
    Object.assign(config, script && JSON.parse(script.textContent));
  } catch {
    console.warn('Minga: #minga-config is no JSON.');
  }
  return config;
}
