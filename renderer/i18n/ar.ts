/** The Arabic catalogue: one part for each feature. */
import { app } from './messages/app';
import { board } from './messages/board';
import { claims } from './messages/claims';
import { common } from './messages/common';
import { course } from './messages/course';
import { differences } from './messages/differences';
import { disputes } from './messages/disputes';
import { drafts } from './messages/drafts';
import { errors } from './messages/errors';
import { figures } from './messages/figures';
import { help } from './messages/help';
import { history } from './messages/history';
import { intake } from './messages/intake';
import { library } from './messages/library';
import { openness } from './messages/openness';
import { passages } from './messages/passages';
import { prose } from './messages/prose';
import { reader } from './messages/reader';
import { search } from './messages/search';
import { sheet } from './messages/sheet';
import { sources } from './messages/sources';
import { storage } from './messages/storage';
import { suggestions } from './messages/suggestions';
import { tensions } from './messages/tensions';
import { terms } from './messages/terms';
import { verdicts } from './messages/verdicts';

export const ar = {
  app: app.ar,
  board: board.ar,
  claims: claims.ar,
  common: common.ar,
  course: course.ar,
  differences: differences.ar,
  disputes: disputes.ar,
  drafts: drafts.ar,
  errors: errors.ar,
  figures: figures.ar,
  help: help.ar,
  history: history.ar,
  intake: intake.ar,
  library: library.ar,
  openness: openness.ar,
  prose: prose.ar,
  passages: passages.ar,
  reader: reader.ar,
  search: search.ar,
  sheet: sheet.ar,
  sources: sources.ar,
  storage: storage.ar,
  suggestions: suggestions.ar,
  tensions: tensions.ar,
  terms: terms.ar,
  verdicts: verdicts.ar,
};
