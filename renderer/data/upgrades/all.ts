/** Every version of the database there ever was, oldest first. */
import type { DatabaseVersion } from './version';
import { version1 } from './version-1';
import { version2 } from './version-2';
import { version3 } from './version-3';
import { version4 } from './version-4';

export const versions: readonly DatabaseVersion[] = [version1, version2, version3, version4];

export const LATEST_VERSION = versions.at(-1)!.version;
