internal import TextModel

/// Decides what becomes of a hyphen at the end of a line: that of a word cut in two goes, that of a
/// compound stays (`Indo-` / `Pacifico`).
struct WordJoiner {
  private let isKnownWord: ((String) -> Bool)?
  /// The keys of the words that the text has with a hyphen inside a line.
  private let compounds: Set<[UInt8]>

  /// First parts that stand with a hyphen before another adjective or name.
  private static let compoundHeads: Set<String> = Set(
    """
    italo franco anglo russo sino nippo israelo serbo turco greco ispano austro indo euro afro
    politico economico storico tecnico giuridico diplomatico militare strategico industriale sociale
    culturale religioso nord sud est ovest centro ex nazional social liberal cristiano catto vice
    tedesco polacco ucraino iraniano saudita cinese americano libico arabo islamico etnico
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Creates a joiner; `isKnownWord` tells whether a lower-case word exists.
  init(_ bytes: [UInt8], isKnownWord: ((String) -> Bool)?) {
    self.isKnownWord = isKnownWord
    var compounds: Set<[UInt8]> = []
    for offset in bytes.indices
    where bytes[offset] == UInt8(ascii: "-") && offset > 0 && offset + 1 < bytes.count {
      guard Self.isLetter(bytes, before: offset), Self.isLetter(bytes, after: offset + 1) else {
        continue
      }
      let range = TextRange(
        Self.wordStart(bytes, before: offset, limit: max(0, offset - 40)),
        Self.wordEnd(bytes, after: offset + 1, limit: min(bytes.count, offset + 41))
      )
      compounds.insert(Folding.key(bytes, range))
    }
    self.compounds = compounds
  }

  /// What a line ending in a hyphen at `hyphen` and the next line's start at `next` make.
  enum Decision {
    /// The hyphen is none; a blank stands between the lines.
    case apart
    /// One word, without the hyphen.
    case joined
    /// A compound: the hyphen stays, without a blank.
    case compound
  }

  /// Decides for the line that ends before `end` and the line that begins at `next`.
  func decide(_ bytes: [UInt8], line: TextRange, next: TextRange) -> Decision {
    guard let hyphen = bytes.scalar(before: line.upperBound) else { return .apart }
    if hyphen.value == 0xAD { return .joined }
    guard hyphen.value == 0x2D || hyphen.value == 0x2010 || hyphen.value == 0xAC else {
      return .apart
    }
    let head = line.upperBound - hyphen.length
    let before = bytes.scalar(before: head).map { ScalarClass.of($0.value) }
    let after = next.isEmpty ? nil : ScalarClass.of(bytes.scalar(at: next.lowerBound).value)
    if before == .digit, after == .digit { return .compound }
    guard let before, let after, before.isLetter, after.isLetter else { return .apart }
    if after == .upper { return before == .upper ? .joined : .compound }

    let first = TextRange(Self.wordStart(bytes, before: head, limit: line.lowerBound), head)
    let second = TextRange(
      next.lowerBound,
      Self.wordEnd(bytes, after: next.lowerBound, limit: next.upperBound)
    )
    return isCompound(Folding.key(bytes, first), Folding.key(bytes, second)) ? .compound : .joined
  }

  private func isCompound(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    if compounds.contains(first + [UInt8(ascii: "-")] + second) { return true }
    let head = String(decoding: first, as: UTF8.self)
    let rest = String(decoding: second, as: UTF8.self)
    guard let isKnownWord else { return Self.compoundHeads.contains(head) }
    if isKnownWord(head + rest) { return false }
    return Self.compoundHeads.contains(head) || isKnownWord(head) && isKnownWord(rest)
  }

  private static func isLetter(_ bytes: [UInt8], before offset: Int) -> Bool {
    bytes.scalar(before: offset).map { ScalarClass.of($0.value).isLetter } ?? false
  }

  private static func isLetter(_ bytes: [UInt8], after offset: Int) -> Bool {
    offset < bytes.count && ScalarClass.of(bytes.scalar(at: offset).value).isLetter
  }

  private static func wordStart(_ bytes: [UInt8], before end: Int, limit: Int) -> Int {
    var offset = end
    while offset > limit, let scalar = bytes.scalar(before: offset),
      ScalarClass.of(scalar.value).isLetter, offset - scalar.length >= limit
    {
      offset -= scalar.length
    }
    return offset
  }

  private static func wordEnd(_ bytes: [UInt8], after start: Int, limit: Int) -> Int {
    var offset = start
    while offset < limit {
      let scalar = bytes.scalar(at: offset)
      guard ScalarClass.of(scalar.value).isLetter, offset + scalar.length <= limit else { break }
      offset += scalar.length
    }
    return offset
  }
}
