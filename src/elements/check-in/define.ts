import '../community/define.ts';
import { define } from '../shared/define.ts';
import { CheckInElement } from './check-in.ts';

export type { MingaEvents } from '../../events.ts';
export type { CheckInElement } from './check-in.ts';

define('minga-check-in', CheckInElement);
