/** Where the focus goes as a form opens and closes. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What words are typed into. A field that lists choices as soon as it has the focus is no place to begin. */
const WORDS =
  'input:not([type="radio"], [type="checkbox"], [type="range"], [role="combobox"]), textarea, [contenteditable="true"]';

/** Puts the focus on the first field for words. At once: a letter may follow the press that opened it. */
export function focusWords(within: HTMLElement | null): void {
  within?.querySelector<HTMLElement>(WORDS)?.focus();
}

/**
 * @param before what opened the form, where it is known; gone if the form took its place
 * @param home where the form stood, and now stands what was saved
 */
function giveBack(before: Element | null, home: Element | null): void {
  const byMenu = before?.closest('[role="menu"]') ? 'button[aria-haspopup]' : 'button';
  const back = before?.isConnected
    ? before
    : (home?.querySelector(byMenu) ?? home?.querySelector('button') ?? null);
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
}

interface FormFocus {
  /** How often a press asked for the form; 0 where a kept draft opened it, which leaves the focus where it is. */
  readonly pressed: number;
  /** Names what the form is about: it takes the focus again when that changes. */
  readonly about?: string;
  /** Whether the form itself takes the focus, for keys of its own, or its first field for words. */
  readonly onForm?: boolean;
}

/**
 * Leads the focus into a form that was opened by a press, and back to what opened it when it closes with the focus in
 * it; where that is gone, to what stands in the form's place.
 */
export function useFormFocus({
  pressed,
  about = '',
  onForm = false,
}: FormFocus): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  // Read before the form takes the place of what opened it.
  const [before] = useState(() => {
    const { activeElement, body } = document;
    return pressed > 0 && activeElement !== body ? activeElement : null;
  });
  const left = useRef(false);
  useLayoutEffect(() => {
    const here = form.current;
    return () => {
      left.current = here?.contains(document.activeElement) ?? false;
    };
  }, []);
  useEffect(() => {
    const home = form.current?.parentElement ?? null;
    left.current = false;
    return () => {
      if (left.current) giveBack(before, home);
    };
  }, [before]);
  // After the menu that opened it has let go of what lies around it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: pressed again, or about something else by now
  useEffect(() => {
    if (pressed === 0) return;
    if (onForm) form.current?.focus();
    else focusWords(form.current);
  }, [pressed, about, onForm]);
  return form;
}
