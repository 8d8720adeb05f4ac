import { describe, expect, it } from 'vitest';
import { parseTourMemory } from '../../../../renderer/features/help/tour-memory';

const sample = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('what is remembered of the tour', () => {
  it('keeps which dossier is the sample and that the tour was seen', () => {
    expect(parseTourMemory(JSON.stringify({ sample, seen: true }))).toEqual({
      sample,
      seen: true,
      running: null,
    });
  });

  it('never takes up a tour again that ran when the window was closed', () => {
    expect(parseTourMemory(JSON.stringify({ sample, seen: false, running: sample })).running).toBeNull();
  });

  it.each([null, '', 'null', '[]', '{"sample":7,"seen":"yes"}', '{'])(
    'counts %j as never seen, without failing',
    (stored) => {
      expect(parseTourMemory(stored)).toEqual({ sample: null, seen: false, running: null });
    },
  );
});
