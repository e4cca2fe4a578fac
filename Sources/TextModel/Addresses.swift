/// Recognises web and e-mail addresses by their bytes, without regular expressions.
public enum Addresses {
  /// Endings after which a bare `host.tld` counts as an address.
  private static let topLevelDomains: Set<[UInt8]> = Set(
    [
      "com", "org", "net", "it", "eu", "int", "gov", "edu", "mil", "info", "fr", "de", "uk", "ru",
      "ua", "cn", "io", "ge", "example", "ch", "es", "us", "tv", "news",
    ].map { Array($0.utf8) }
  )

  /// The end of the address that begins at `start`, or `nil` if none does.
  ///
  /// Closing punctuation at the end (`.`, `,`, `)`, `»`) is not part of it.
  public static func end(of bytes: [UInt8], from start: Int, to limit: Int) -> Int? {
    if isScheme(bytes, start, limit) || hasPrefix("www.", bytes, start, limit) {
      return trimmed(bytes, start, run(bytes, start, limit))
    }
    // Most words end before a point or an at sign; only those that do not are looked at again.
    var cursor = start
    while cursor < limit, isHostByte(bytes[cursor]) { cursor += 1 }
    guard cursor < limit, bytes[cursor] == UInt8(ascii: ".") || bytes[cursor] == UInt8(ascii: "@")
    else { return nil }
    return host(bytes, start, limit)
  }

  private static func host(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var cursor = start
    var lastLabel = start
    var sawAt = false
    var points = 0
    scan: while cursor < limit {
      switch bytes[cursor] {
      case UInt8(ascii: "@"):
        if sawAt { break scan }
        sawAt = true
        lastLabel = cursor + 1
        points = 0
      case UInt8(ascii: "."):
        guard cursor + 1 < limit, isHostByte(bytes[cursor + 1]) else { break scan }
        lastLabel = cursor + 1
        points += 1
      case let byte where isHostByte(byte): break
      default: break scan
      }
      cursor += 1
    }
    guard points > 0, cursor > lastLabel else { return nil }
    let label = Array(bytes[lastLabel..<cursor])
    guard label.allSatisfy({ $0 &- 0x61 < 26 }), sawAt || topLevelDomains.contains(label) else {
      return nil
    }
    if cursor < limit, bytes[cursor] == UInt8(ascii: "/") {
      return trimmed(bytes, start, run(bytes, cursor, limit))
    }
    return cursor
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private static func isScheme(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    hasPrefix("http://", bytes, start, limit) || hasPrefix("https://", bytes, start, limit)
      || hasPrefix("mailto:", bytes, start, limit) || hasPrefix("ftp://", bytes, start, limit)
  }

  private static func hasPrefix(
    _ prefix: StaticString,
    _ bytes: [UInt8],
    _ start: Int,
    _ limit: Int
  ) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= limit else { return false }
    return prefix.withUTF8Buffer { buffer in
      for index in 0..<buffer.count where unsafe buffer[index] != bytes[start + index] {
        return false
      }
      return true
    }
  }

  /// The end of the run of bytes that may stand in an address.
  private static func run(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var cursor = start
    while cursor < limit {
      let byte = bytes[cursor]
      if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "|")
      {
        break
      }
      // A guillemet, a typographic quotation mark or a no-break space ends the address.
      if byte == 0xC2 || byte == 0xE2 { break }
      cursor += 1
    }
    return cursor
  }

  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var cursor = end
    while cursor > start {
      switch bytes[cursor - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
        UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"):
        cursor -= 1
      default:
        return cursor
      }
    }
    return cursor
  }
}
