/**
 * Version 2: the tables of version 1. The log may hold dismissals, decisions on names and corrected figures, which a program of
 * version 1 would not understand; the number alone makes it refuse and leave them as they are.
 */
import type { DatabaseVersion } from './version';

export const version2: DatabaseVersion = { version: 2, stores: {} };
