import { describe, expect, it, vi } from 'vitest';
import { keepGuard, leaveVia } from '../../../renderer/ui/leaving';

describe('leaving a screen', () => {
  it('goes at once where nothing is unsaved', () => {
    const go = vi.fn();
    expect(leaveVia(go)).toBe(true);
    expect(go).toHaveBeenCalledOnce();
  });

  it('asks where something is, and goes only if the editor wants to', () => {
    const asked: (() => void)[] = [];
    const release = keepGuard((go) => asked.push(go));
    const go = vi.fn();
    expect(leaveVia(go)).toBe(false);
    expect(go).not.toHaveBeenCalled();
    asked[0]!();
    expect(go).toHaveBeenCalledOnce();
    release();
    expect(leaveVia(go)).toBe(true);
  });

  it('the screen opened last is asked', () => {
    const first = vi.fn();
    const last = vi.fn();
    const releases = [keepGuard(first), keepGuard(last)];
    leaveVia(() => {});
    expect(first).not.toHaveBeenCalled();
    expect(last).toHaveBeenCalledOnce();
    for (const release of releases) release();
  });
});
