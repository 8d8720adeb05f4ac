/** Where the numbers in the margin stand: beside the line on which a claim starts, none over another. */

export interface Marker<T> {
  readonly key: T;
  /** Wanted position of the top edge, in CSS pixels from the top of the text. */
  readonly top: number;
}

/**
 * Moves markers down just as far as they must so that none covers the one above.
 * @param step least distance between two tops, in CSS pixels
 * @returns the markers from top to bottom, those wanted at one height in the order given
 */
export function stackMarkers<T>(markers: readonly Marker<T>[], step: number): Marker<T>[] {
  let free = Number.NEGATIVE_INFINITY;
  return [...markers]
    .sort((a, b) => a.top - b.top)
    .map((marker) => {
      const top = Math.max(marker.top, free);
      free = top + step;
      return { key: marker.key, top };
    });
}
