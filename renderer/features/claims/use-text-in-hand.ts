/** Editing one text of a claim where it stands: what is typed is kept, and saved against what was seen. */
import { useState } from 'react';
import { settleDraft } from '../../data/after-save';
import { useDraft } from '../../data/use-draft';
import { useSave } from '../../forms/use-record-acts';
import type { TextInHand } from '../../ui/inline-text';
import type { Claim } from './claim-list';
import {
  beginText,
  isTextOvertaken,
  type KeptText,
  keptTextSchema,
  type TextField,
  textChange,
  typedSince,
} from './kept-text';

/** @returns with `overtaken`: the field has been changed elsewhere since it was opened */
export function useTextInHand(claim: Claim, field: TextField): TextInHand & { readonly overtaken: boolean } {
  const { dossier, id } = claim;
  const save = useSave(dossier);
  const draft = useDraft(`claim-text ${dossier} ${id} ${field}`, keptTextSchema);
  const [opened, setOpened] = useState<KeptText | null>(null);
  const now = draft.value ?? opened;
  const leave = (): void => {
    draft.drop();
    setOpened(null);
  };
  return {
    text: now?.text ?? null,
    pressed: opened !== null,
    overtaken: now !== null && isTextOvertaken(now, claim, field),
    begin: () => setOpened(beginText(claim, field)),
    type: (text) => {
      const typed = { ...(now ?? beginText(claim, field)), text };
      if (text !== typed.from) return draft.type(typed);
      draft.drop();
      setOpened((was) => was && typed);
    },
    leave,
    save: async () => {
      const change = now && textChange(claim, field, now);
      if (!now || !change) {
        leave();
        return true;
      }
      const act = await save([change]);
      if (!act) return false;
      const done = await settleDraft(draft, now, { dossier, act, record: change.record }, (later, entry) =>
        typedSince(later, now, entry),
      );
      if (done) setOpened(null);
      return done;
    },
  };
}
