/** Every version of the database there ever was, oldest first. */
import type { DatabaseVersion } from './version';
import { version1 } from './version-1';

export const versions: readonly DatabaseVersion[] = [version1];

export const LATEST_VERSION = versions.at(-1)!.version;
