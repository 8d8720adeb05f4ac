/**
 * Version 4: the tables of version 1. A piece of evidence on a dispute may name the position it speaks for or against,
 * which an earlier program would not understand; the number alone makes it refuse and leave the log as it is.
 */
import type { DatabaseVersion } from './version';

export const version4: DatabaseVersion = { version: 4, stores: {} };
