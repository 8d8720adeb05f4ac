/** The English catalogue: one part for each feature. */
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

export const en = {
  app: app.en,
  board: board.en,
  claims: claims.en,
  common: common.en,
  course: course.en,
  differences: differences.en,
  disputes: disputes.en,
  drafts: drafts.en,
  errors: errors.en,
  figures: figures.en,
  help: help.en,
  history: history.en,
  intake: intake.en,
  library: library.en,
  openness: openness.en,
  prose: prose.en,
  passages: passages.en,
  reader: reader.en,
  search: search.en,
  sheet: sheet.en,
  sources: sources.en,
  storage: storage.en,
  suggestions: suggestions.en,
  tensions: tensions.en,
  terms: terms.en,
  verdicts: verdicts.en,
};
