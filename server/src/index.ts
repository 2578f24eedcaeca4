/** The public surface of `minga-server`: a backend to mount in any host, and what Node needs to run it. */
export { createApp, basePath, type App, type AppOptions, type RequestInfo } from './app.ts';
export type { BoardConfig, CommunityConfig, KeyConfig, LimitsConfig, StaffConfig, StatusConfig } from './community-config.ts';
export { completeCommunity, type BoardInput, type CommunityInput, type StatusInput, type TextInput } from './config-defaults.ts';
export { keptSecret } from './development.ts';
export { ConfigError, parseConfig, type ConfigFault, type ParseOptions } from './config.ts';
export type { Log } from './http/log.ts';
export { listen, type Listener, type ListenOptions } from './node.ts';
export type { Picture, Pictures } from './pictures.ts';
export { sharpPictures } from './sharp-pictures.ts';
export { openNodeSqlite } from './storage/node-sqlite.ts';
export type { SqliteStorageOptions } from './storage/sqlite.ts';
export type { Db, Storage } from './storage/storage.ts';
export { createIds, type IdOptions } from './storage/uuid.ts';
