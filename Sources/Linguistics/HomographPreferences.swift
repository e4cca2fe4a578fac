import TextModel

/// Costs of single readings of frequent homographs, where the general costs would choose wrongly.
struct HomographPreferences: Sendable {
  private let lines: LineIndex

  /// Takes lines of form, part of speech and cost.
  init(_ bytes: [UInt8]) {
    lines = LineIndex(bytes)
  }

  private static func partOfSpeech(_ name: String) -> PartOfSpeech? {
    switch name {
    case "n": .noun
    case "v": .verb
    case "a": .adjective
    default: PartOfSpeech(closedClass: name)
    }
  }

  /// The extra cost of a reading, 0 where the file says nothing.
  func cost(_ key: [UInt8], _ partOfSpeech: PartOfSpeech) -> Float {
    var line = lines.firstLine(key, in: 0..<key.count)
    while line >= 0 {
      if Self.partOfSpeech(lines.string(1, of: line)) == partOfSpeech {
        return Float(lines.string(2, of: line)) ?? 0
      }
      line = lines.line(after: line)
    }
    return 0
  }
}
