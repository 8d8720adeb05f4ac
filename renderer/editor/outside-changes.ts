/**
 * Tells what came from outside from what a field gave out itself. A screen may hand a field's own words back late,
 * when more has been typed: taken for new, they would put the letters typed meanwhile away.
 */
export interface OutsideChanges {
  /** The words as they are in the field. */
  readonly words: () => string;
  /** The field gives words out. */
  readonly give: (words: string) => void;
  /** The screen hands words to the field. @returns whether they are from outside and have to be shown */
  readonly take: (words: string) => boolean;
}

export function watchOutside(first: string): OutsideChanges {
  let words = first;
  /** Given out and not yet handed back, in order. */
  let given: string[] = [];
  let last = first;
  return {
    words: () => words,
    give: (next) => {
      words = next;
      given.push(next);
    },
    take: (handed) => {
      if (handed === last && handed !== words) return false;
      last = handed;
      if (handed === words) {
        given = [];
        return false;
      }
      const at = given.indexOf(handed);
      if (at >= 0) {
        given = given.slice(at + 1);
        return false;
      }
      words = handed;
      given = [];
      return true;
    },
  };
}
