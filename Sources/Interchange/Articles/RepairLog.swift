internal import Bilingual

/// What a decoder repaired: for each kind of damage how often, and on which lines first.
struct RepairLog {
  /// A kind of damage.
  enum Damage: Int, CaseIterable {
    /// A byte of Windows-1252 inside UTF-8, read as such.
    case foreignByte
    /// A character of which bytes are missing; U+FFFD stands for it.
    case lostCharacter
    /// Bytes that no character was ever written with.
    case strayBytes
    /// UTF-8 that was once read as Windows-1252 and written again as UTF-8.
    case doubleEncoding
    /// A NUL character.
    case nul
    /// Another control character.
    case control
  }

  private static let linesShown = 8
  private var counts = [Int](repeating: 0, count: Damage.allCases.count)
  private var lines = [[Int]](repeating: [], count: Damage.allCases.count)

  /// Notes one piece of damage on a line, counted from 1.
  mutating func note(_ damage: Damage, line: Int) {
    counts[damage.rawValue] += 1
    let known = lines[damage.rawValue]
    if known.count < Self.linesShown, known.last != line { lines[damage.rawValue].append(line) }
  }

  /// One warning for each kind of damage that was met.
  var warnings: [Article.Warning] {
    Damage.allCases.compactMap { damage in
      let count = counts[damage.rawValue]
      guard count > 0 else { return nil }
      let places = lines[damage.rawValue]
      let list = places.map(String.init).joined(separator: ", ")
      let plural = places.count == 1 ? "line" : "lines"
      return Article.Warning(
        line: places.first,
        message: "\(Self.phrase(damage, count)) (\(plural) \(list))"
      )
    }
  }

  private static func phrase(_ damage: Damage, _ count: Int) -> String {
    switch damage {
    case .foreignByte: "\(count) × a Windows-1252 byte in UTF-8 text, read as such"
    case .lostCharacter: "\(count) × a damaged character, replaced by U+FFFD"
    case .strayBytes: "\(count) × stray bytes that are no character, dropped"
    case .doubleEncoding: "\(count) × a character encoded twice, restored"
    case .nul: "\(count) × a NUL character, dropped"
    case .control: "\(count) × a control character, dropped"
    }
  }
}
