// A diary that grows by a day at a time, without copying the days before.
import { DiaryShapeError } from '../errors.ts';
import { checkDiary, type DaysSoFar, type Diary, type Factor, isMeasurement } from './diary.ts';

/** What stays the same in a growing diary. */
export interface DiaryFrame {
  /** Weekday of day 0: 0 Monday to 6 Sunday. */
  readonly firstWeekday: number;
  /** Of each factor what does not change from day to day: as in `Factor`. */
  readonly factors: readonly Pick<Factor, 'lags' | 'prior' | 'isBeforePain'>[];
}

/** One calendar day; NaN is what was not told. */
export interface DayTold {
  readonly pain: number;
  /** One number a factor, in the frame's order. */
  readonly factors: ArrayLike<number>;
}

interface Column {
  values: Float64Array;
  known: Uint8Array;
}

/** Days in order, each of them once. */
export class GrowingDiary {
  readonly frame: DiaryFrame;
  /** The days on which pain was told, ascending. */
  readonly toldDays: number[] = [];
  private readonly columns: Column[];
  private count = 0;
  private room: DaysSoFar | undefined;

  /** Throws `DiaryShapeError` or `TooManyFactorsError` unless the frame can be that of a diary. */
  constructor(frame: DiaryFrame) {
    this.frame = frame;
    this.columns = Array.from({ length: frame.factors.length + 1 }, () => emptyColumn(128));
    checkDiary(this.upTo(0));
  }

  /** Days so far. */
  get days(): number {
    return this.count;
  }

  /** Takes in the next calendar day. Throws `DiaryShapeError`, and takes nothing in, if it does not fit the frame. */
  push({ pain, factors }: DayTold): void {
    const { columns, count } = this;
    if (factors.length !== columns.length - 1) {
      throw new DiaryShapeError(`day ${count}: ${factors.length} factors instead of ${columns.length - 1}`);
    }
    const valueIn = (column: number): number => (column === 0 ? pain : factors[column - 1]!);
    for (let c = 0; c < columns.length; c++) {
      if (Number.isNaN(valueIn(c)) || isMeasurement(valueIn(c))) continue;
      throw new DiaryShapeError(`day ${count}: ${c === 0 ? 'pain' : `factor ${c - 1}`} is no number that can be`);
    }
    if (count === columns[0]!.known.length) {
      columns.forEach(grow);
      this.room = undefined;
    }
    for (let c = 0; c < columns.length; c++) put(columns[c]!, count, valueIn(c));
    if (!Number.isNaN(pain)) this.toldDays.push(count);
    this.count++;
  }

  /** All days so far, without a view of each series: they go on beyond the last day. To be read before the next push. */
  get soFar(): DaysSoFar {
    this.room ??= this.framed(({ values, known }) => ({ values, known }));
    return this.room;
  }

  /** The first `days` days: views of what this diary holds, to be read before the next push. */
  upTo(days: number): Diary {
    const cut = ({ values, known }: Column): Column => ({
      values: values.subarray(0, days),
      known: known.subarray(0, days),
    });
    return { days, ...this.framed(cut) };
  }

  private framed(read: (column: Column) => Column): DaysSoFar {
    const [pain, ...factors] = this.columns.map(read);
    return {
      firstWeekday: this.frame.firstWeekday,
      pain: pain!,
      factors: factors.map((series, k) => ({ ...this.frame.factors[k]!, ...series })),
    };
  }
}

/** The first `days` days of a diary: views, no copies. */
export function diaryUpTo(diary: Diary, days: number): Diary {
  const cut = <S extends Factor | Diary['pain']>(series: S): S => ({
    ...series,
    values: series.values.subarray(0, days),
    known: series.known.subarray(0, days),
  });
  return { ...diary, days, pain: cut(diary.pain), factors: diary.factors.map(cut) };
}

function emptyColumn(room: number): Column {
  return { values: new Float64Array(room), known: new Uint8Array(room) };
}

function grow(column: Column): void {
  const wider = emptyColumn(2 * column.known.length);
  wider.values.set(column.values);
  wider.known.set(column.known);
  column.values = wider.values;
  column.known = wider.known;
}

function put(column: Column, day: number, value: number): void {
  column.known[day] = Number.isNaN(value) ? 0 : 1;
  column.values[day] = Number.isNaN(value) ? 0 : value;
}
