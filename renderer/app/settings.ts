/**
 * The editor's own settings of this machine: language, numerals, months, theme, text size. They are no part of
 * any dossier; they live in localStorage and are read again by every window.
 */
import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const schema = z.object({
  locale: z.enum(['ar', 'en']).catch('ar'),
  digits: z.enum(['arab', 'latn']).catch('arab'),
  months: z.enum(['levant', 'egypt', 'maghreb']).catch('levant'),
  theme: z.enum(['system', 'light', 'dark', 'contrast']).catch('system'),
  textScale: z.number().min(0.8).max(2).catch(1),
});
export type Settings = z.infer<typeof schema>;

const key = 'qarina.settings';
const listeners = new Set<() => void>();

/** Settings from what was stored; anything missing or unreadable takes its default. */
export function parseSettings(stored: string | null): Settings {
  let raw: unknown = {};
  try {
    raw = JSON.parse(stored ?? '{}');
  } catch {
    // Unreadable settings are replaced by the defaults; nothing of a dossier is in them.
  }
  return schema.parse(raw && typeof raw === 'object' && !Array.isArray(raw) ? raw : {});
}

let current = parseSettings(typeof localStorage === 'undefined' ? null : localStorage.getItem(key));

function announce(next: Settings): void {
  current = next;
  for (const listener of listeners) listener();
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key === key) announce(parseSettings(event.newValue));
  });
}

export function changeSettings(part: Partial<Settings>): void {
  const next = { ...current, ...part };
  localStorage.setItem(key, JSON.stringify(next));
  announce(next);
}

export function useSettings(): Settings {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
