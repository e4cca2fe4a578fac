/// The code page of western Windows; from 0xA0 on it is Latin-1.
public enum Windows1252 {
  /// What 0x80 to 0x9F stand for; zero where nothing is assigned.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The scalar value of a byte, or `nil` for the five that are not assigned.
  public static func scalar(_ byte: UInt8) -> UInt32? {
    guard byte &- 0x80 < 0x20 else { return UInt32(byte) }
    let value = high[Int(byte) - 0x80]
    return value == 0 ? nil : value
  }

  /// The byte of a scalar value, or `nil` if the code page lacks it; U+0080 to U+009F, which
  /// careless converters make of unassigned bytes, count as themselves.
  public static func byte(_ value: UInt32) -> UInt8? {
    if value < 0x100 { return UInt8(value) }
    return high.firstIndex(of: value).map { UInt8($0 + 0x80) }
  }
}
