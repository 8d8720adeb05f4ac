/**
 * Where the window was, and in which language its menus spoke: a small file of its own, since it is needed before
 * the renderer runs. What it says is never trusted further than the displays that are there now.
 */
import { z } from 'zod';

/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const coordinate = z.number().int().min(-100_000).max(100_000);
const boundsSchema = z.object({
  x: coordinate,
  y: coordinate,
  width: z.number().int().min(1).max(100_000),
  height: z.number().int().min(1).max(100_000),
});

const stateSchema = z.object({
  bounds: boundsSchema.nullable().catch(null),
  maximized: z.boolean().catch(false),
  locale: z.enum(['ar', 'en']).catch('ar'),
});

export type WindowState = Readonly<z.infer<typeof stateSchema>>;

/** Smallest window in which every screen works. */
export const smallest = { width: 900, height: 600 } as const;

const usual = { width: 1280, height: 800 } as const;

/** What a first start begins with. */
export const firstState: WindowState = { bounds: null, maximized: false, locale: 'ar' };

/** Reads the file's text; anything unreadable in it is as on a first start. */
export function parseWindowState(text: string): WindowState {
  try {
    const parsed = stateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : firstState;
  } catch {
    return firstState;
  }
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * Where to put the window now: where it was, moved and shrunk so that all of it lies on the display that shows
 * most of it; in the middle of the first display where that one is gone.
 * @param workAreas what each display leaves free, the main one first; never empty
 */
export function placeWindow(bounds: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const first = workAreas[0] ?? { x: 0, y: 0, ...usual };
  const best = bounds
    ? workAreas.reduce((a, b) => (overlap(bounds, b) > overlap(bounds, a) ? b : a), first)
    : first;
  const known = bounds && overlap(bounds, best) > 0 ? bounds : null;
  const width = clamp(known?.width ?? usual.width, Math.min(smallest.width, best.width), best.width);
  const height = clamp(known?.height ?? usual.height, Math.min(smallest.height, best.height), best.height);
  const middle = {
    x: best.x + Math.round((best.width - width) / 2),
    y: best.y + Math.round((best.height - height) / 2),
  };
  return {
    width,
    height,
    x: clamp(known?.x ?? middle.x, best.x, best.x + best.width - width),
    y: clamp(known?.y ?? middle.y, best.y, best.y + best.height - height),
  };
}
