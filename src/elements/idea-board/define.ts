import '../community/define.ts';
import { define } from '../shared/define.ts';
import { IdeaBoardElement } from './idea-board.ts';

export type { MingaEvents } from '../../events.ts';
export type { IdeaBoardElement } from './idea-board.ts';

define('minga-idea-board', IdeaBoardElement);
