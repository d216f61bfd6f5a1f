// The door of @rhomboid/notebook: the person's log, what folds out of it, and how it comes in and goes out.

export {
  type Backup,
  openBackup,
  passphraseProblem,
  readBackupHeader,
  type SealOptions,
  SHORTEST_PASSPHRASE,
  sealBackup,
} from './backup/backup.ts';
export type { Argon2Cost, BackupCrypto, Bytes } from './backup/crypto.ts';
export { BACKUP_COST, BACKUP_VERSION, type BackupHeader, LONGEST_HINT, looksLikeBackup } from './backup/header.ts';
export { countEntries, previewRestore, type RestorePreview } from './backup/restore.ts';
export { passphraseStrength, type Strength } from './backup/strength.ts';
export { type Brake, type BrakeReason, brake } from './days/brake.ts';
export {
  type CalendarNow,
  calendarText,
  escapeText,
  eventIdentity,
  isQuiet,
  type ReminderSettings,
  type ReminderWords,
  reminderCalendar,
  remindersEver,
  stamp,
} from './days/calendar-file.ts';
export { type DayRecord, dayPain, dayRecord, daysBetweenIn, isWritten, painAtMoment } from './days/days.ts';
export { daysTable, type TableNames } from './days/days-table.ts';
export { type BackupState, type DueItem, due, type Now } from './days/due.ts';
export { type Episode, episodes, type Recurrence, recurrences } from './days/episodes.ts';
export { currentFlare, type Flare, flares } from './days/flares.ts';
export { type Frequency, habitStrength } from './days/habit.ts';
export { mapsOf, type PeriodMap, type PeriodMaps, type RegionHeat } from './days/maps.ts';
export { withOnePain } from './days/one-pain.ts';
export {
  changeSeries,
  functionSeries,
  isChangeResponder,
  pegChange,
  pegScore,
  pegSeries,
  type Score,
  type ScoreChange,
  type TrendAlarm,
  trendAlarms,
} from './days/outcome.ts';
export { type DayPart, dayPartPattern, dayParts, type PatternLine, weekdayPattern } from './days/patterns.ts';
export { isPaused, settingsOf } from './days/pause.ts';
export { type ReliefLine, reliefLog } from './days/relief.ts';
export { type SameAsLast, sameAsLast, signsToAskAgain } from './days/same-as-last.ts';
export { describeTrend, isNoticeable, isResponder, type TrendPoint, type TrendSummary, trend } from './days/trend.ts';
export { isClock, later, tick, timeOf } from './log/clock.ts';
export type * from './log/entries.ts';
export { type EntryKind, EVENT_VERSION, type FieldValue, type NotebookEvent } from './log/event.ts';
export type { FieldRule } from './log/field-rules.ts';
export { ENTRY_FIELDS, type Field, missingIn, problemsOf, type Told } from './log/fields.ts';
export { compareEntries, type IncompleteEntry, type Notebook, openNotebook } from './log/fold.ts';
export { isUuid, stableUuid, uuidv7 } from './log/ids.ts';
export { type BadLine, type ReadLines, readJsonLines, writeJsonLines } from './log/json-lines.ts';
export { memoryShelf, memoryStore } from './log/memory-store.ts';
export { merge } from './log/merge.ts';
export { parseEvent } from './log/parse-event.ts';
export { type NotebookStore, type StoredLog, StoreError, type StoreTrouble } from './log/store.ts';
export { type Author, createAuthor, type EntryRef, type FieldsOf, type Writer } from './log/writer.ts';
export { type AnswerRecord, type AnswerValue, answersFrom, type Known, type Looked } from './safety/answers.ts';
export { needsScreen, type Occasion, occasionsOf } from './safety/occasion.ts';
export { openSigns } from './safety/open-signs.ts';
export { cameScreened, lastScreening } from './safety/screenings.ts';
export { type Sign, type SignGroup, signGroups, signId, signOf } from './safety/signs.ts';
export * from './transfer/index.ts';
