/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days between 30 December 1899, from which Excel counts since March 1900, and 1 January 1970. */
const epoch = 25_569;

/** The serial number by which Excel knows a day; undefined where the month has no such day. */
export function serialOf(date: Day): number | undefined {
  const serial = daysSince1970(date) + epoch;
  const back = dayOf(serial);
  return back.month === date.month && back.day === date.day ? serial : undefined;
}

/** Days since 1970; Howard Hinnant, chrono-Compatible Low-Level Date Algorithms. */
function daysSince1970({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of a serial number of Excel's from March 1900 on; the time of day is left out. */
export function dayOf(serial: number): Day {
  const shifted = Math.floor(serial) - epoch + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** A serial number as a fraction of a year: =YEAR(A2)+(A2-DATE(YEAR(A2),1,1))/365.25. */
export function yearOfSerial(serial: number): number {
  const { year } = dayOf(serial);
  return year + (serial - epoch - daysSince1970({ year, month: 1, day: 1 })) / 365.25;
}

/** A day as ISO 8601 writes it. */
export function isoDay(serial: number): string {
  const { year, month, day } = dayOf(serial);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
