/// Moments as people and programs read them.
enum Timestamp {
  /// ISO 8601 in UTC, `2026-11-24T10:40:12Z`, of so many seconds since the beginning of 1970.
  static func iso8601(_ seconds: Int) -> String {
    let days = seconds / 86_400
    let rest = seconds % 86_400
    let (year, month, day) = date(days)
    return "\(year)-\(padded(month))-\(padded(day))T\(padded(rest / 3600)):"
      + "\(padded(rest / 60 % 60)):\(padded(rest % 60))Z"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The date of a day counted from 1970, with years that begin in March so that the leap day is
  /// their last (the days-to-civil algorithm of the proleptic Gregorian calendar).
  private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
