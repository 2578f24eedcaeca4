import { define } from '../shared/define.ts';
import { LauncherElement } from './launcher.ts';

define('minga-launcher', LauncherElement);
