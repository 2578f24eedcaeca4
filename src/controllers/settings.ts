import { createContext } from '@lit/context';

/** What a provider decides for all widgets under it; a widget's own attribute beats it. */
export interface Settings {
  locale: string | null;
  scheme: string | null;
}

export const settingsContext = createContext<Settings>(Symbol.for('minga.settings'));
