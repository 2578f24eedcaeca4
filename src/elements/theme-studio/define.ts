import { define } from '../shared/define.ts';
import { ThemeStudioElement } from './theme-studio.ts';

export type { MingaEvents } from '../../events.ts';
export type { ThemeStudioElement } from './theme-studio.ts';

define('minga-theme-studio', ThemeStudioElement);
