import { define } from '../shared/define.ts';
import { LauncherElement } from './launcher.ts';

export type { MingaEvents } from '../../events.ts';
export type { LauncherElement } from './launcher.ts';

define('minga-launcher', LauncherElement);
