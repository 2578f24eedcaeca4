import { connectionTo } from '../../client/connection.ts';
import { setDefaultConnect } from '../../controllers/connection-controller.ts';
import { define } from '../shared/define.ts';
import { CommunityElement } from './community.ts';

export type { MingaEvents } from '../../events.ts';
export type { CommunityElement } from './community.ts';

/** Widgets that stand alone with the same `endpoint` share one connection. */
setDefaultConnect(connectionTo);
define('minga-community', CommunityElement);
// A provider hears requests only once it is defined; widgets that asked before ask again.
if (globalThis.document) dispatchEvent(new Event('minga-page'));
