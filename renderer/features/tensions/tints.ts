/** Edge colours of facing readings, in turn; the label above each is what tells them apart. */
const tints = [
  'target-nature',
  'quantity',
  'person-identity',
  'location',
  'political-position',
  'date',
] as const;

/** @param at the reading's place among them */
export function tintOf(at: number): string {
  return `var(--category-${tints[at % tints.length]})`;
}
