/** Whether single letters may act on what is in hand, or belong to what the focus is in. */

/** Lists and menus take letters for themselves: one types the name of a choice. */
export const isChoosing = (): boolean =>
  document.activeElement?.closest('[role="listbox"], [role="menu"]') != null;

/** Whether the focus is in a form that belongs to no claim yet: a passage being tagged is not the claim in hand. */
export function isInOtherForm(): boolean {
  const form = document.activeElement?.closest('form');
  return form != null && form.closest('[data-claim], .claim-page') === null;
}
