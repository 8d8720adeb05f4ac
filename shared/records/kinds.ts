/** The table of record kinds: for each its schema and what a field holds before anybody sets it. */
import type { z } from 'zod';
import { articleDefaults, articleFields } from './article';
import { captureDefaults, captureFields } from './capture';
import { claimDefaults, claimFields } from './claim';
import { correctionDefaults, correctionFields } from './correction';
import { dismissalDefaults, dismissalFields } from './dismissal';
import {
  disputeDefaults,
  disputeFields,
  positionDefaults,
  positionFields,
  standDefaults,
  standFields,
} from './dispute';
import { dossierDefaults, dossierFields } from './dossier';
import { evidenceDefaults, evidenceFields } from './evidence';
import { namingDefaults, namingFields } from './naming';
import { replyDefaults, replyFields } from './reply';
import { sourceDefaults, sourceFields } from './source';
import { verdictDefaults, verdictFields } from './verdict';

export const kinds = {
  dossier: { fields: dossierFields, defaults: dossierDefaults },
  capture: { fields: captureFields, defaults: captureDefaults },
  article: { fields: articleFields, defaults: articleDefaults },
  claim: { fields: claimFields, defaults: claimDefaults },
  source: { fields: sourceFields, defaults: sourceDefaults },
  evidence: { fields: evidenceFields, defaults: evidenceDefaults },
  verdict: { fields: verdictFields, defaults: verdictDefaults },
  dispute: { fields: disputeFields, defaults: disputeDefaults },
  position: { fields: positionFields, defaults: positionDefaults },
  stand: { fields: standFields, defaults: standDefaults },
  dismissal: { fields: dismissalFields, defaults: dismissalDefaults },
  naming: { fields: namingFields, defaults: namingDefaults },
  reply: { fields: replyFields, defaults: replyDefaults },
  correction: { fields: correctionFields, defaults: correctionDefaults },
} as const;

export type Kind = keyof typeof kinds;
export type FieldsOf<K extends Kind> = z.infer<(typeof kinds)[K]['fields']>;
export type FieldOf<K extends Kind> = keyof FieldsOf<K> & string;

export const kindNames = Object.keys(kinds) as readonly Kind[];
