/**
 * How much of a page is taken in. Hostile files are normal: each limit is checked before the work it bounds,
 * and what exceeds it is refused whole, with a reason, rather than cut.
 */

/** Bytes of one page. The longest saved articles, with their markup, stay under 5 MiB. */
export const MAX_PAGE_BYTES = 32 * 1024 * 1024;

/** Levels of nested elements. The standard's own scope checks walk them, so cost grows with their square. */
export const MAX_DEPTH = 12_000;

/** Elements of one document's tree. The largest saved pages have some ten thousand. */
export const MAX_NODES = 500_000;

/** Lines of one page: as many as the record of a capture can hold, and far more than any page has. */
export const MAX_LINES = 100_000;
