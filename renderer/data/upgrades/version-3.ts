/**
 * Version 3: the tables of version 1. The log may hold rights of reply, corrections and judgements on pictures, which
 * an earlier program would not understand; the number alone makes it refuse and leave them as they are.
 */
import type { DatabaseVersion } from './version';

export const version3: DatabaseVersion = { version: 3, stores: {} };
