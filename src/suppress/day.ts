/**
 * Days as written in baselines. Separate because entries are written in one place and compared in another.
 */

/** `YYYY-MM-DD` in UTC: the same everywhere, so that an entry expires for everybody at once. */
export function plainDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && plainDay(new Date(time)) === text;
}
