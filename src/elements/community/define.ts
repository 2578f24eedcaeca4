import { connect, type Connection } from '../../client/connection.ts';
import { setDefaultConnect } from '../../controllers/connection-controller.ts';
import { define } from '../shared/define.ts';
import { CommunityElement } from './community.ts';

const connections = new Map<string, Connection>();

/** Widgets that stand alone with the same `endpoint` share one connection. */
setDefaultConnect(endpoint => {
  let connection = connections.get(endpoint);
  if (!connection) connections.set(endpoint, connection = connect({ endpoint }));
  return connection;
});
define('minga-community', CommunityElement);
