/**
 * Outcomes as values. Anything an editor's file, disk or colleague can cause is returned as a `Result`;
 * exceptions are left for mistakes in the program itself.
 */

export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** Marks the impossible branch of a union: adding a member makes every unhandled place a type error. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
