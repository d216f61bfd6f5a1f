// Whether a forecast is worth showing: its errors beside those of the person's running mean, older days fading.

/** Errors of forecasts that were made before the day was told. */
export interface Skill {
  /** Days that were foretold. */
  readonly days: number;
  /** Mean absolute error in points, of the forecast and of the mean of all days before. */
  readonly error: number;
  readonly errorOfMean: number;
  /** 1 - error / errorOfMean: above 0 the forecast is better. */
  readonly skill: number;
  /** Share of the days that fell inside the 80 % interval. */
  readonly covered: number;
  /** Show the forecast: at least four weeks were foretold, and it beats the running mean. */
  readonly beats: boolean;
}

/** A day counts half after about four months, so that old merit does not hide that a forecast has become poor. */
const fade = 0.994;
const fewestForetold = 28;

/** Adds up a forecaster's errors. */
export class SkillRecord {
  private days = 0;
  private weight = 0;
  private errors = 0;
  private errorsOfMean = 0;
  private covered = 0;

  /** Becomes equal to another record. */
  copyFrom(other: SkillRecord): void {
    this.days = other.days;
    this.weight = other.weight;
    this.errors = other.errors;
    this.errorsOfMean = other.errorsOfMean;
    this.covered = other.covered;
  }

  add(pain: number, forecast: { middle: number; low: number; high: number }, mean: number): void {
    this.days++;
    this.weight = fade * this.weight + 1;
    this.errors = fade * this.errors + Math.abs(pain - forecast.middle);
    this.errorsOfMean = fade * this.errorsOfMean + Math.abs(pain - mean);
    this.covered = fade * this.covered + Number(pain >= forecast.low && pain <= forecast.high);
  }

  read(): Skill {
    const { days, weight, errors, errorsOfMean } = this;
    const skill = errorsOfMean > 0 ? 1 - errors / errorsOfMean : 0;
    return {
      days,
      error: weight > 0 ? errors / weight : 0,
      errorOfMean: weight > 0 ? errorsOfMean / weight : 0,
      skill,
      covered: weight > 0 ? this.covered / weight : 0,
      beats: days >= fewestForetold && skill > 0,
    };
  }
}
