import Linguistics
import TextModel

/// Writes a candidate in the form in which a dictionary would have it: the head in the singular,
/// what agrees with it likewise, the rest as it stands.
struct CitationForm {
  let lexicon: Lexicon

  /// A candidate that was met so often in the plural alone has its citation form there.
  private static let pluralOnly = 3

  /// The citation form and its gender, as a glossary writes it.
  func citation(of record: CandidateStore.Record) -> (italian: String, gender: String) {
    guard record.kind == .noun else {
      return (text(record.parts.map(\.text)), Self.gender(record.features, isPlural: false))
    }
    let isPlural = record.plurals == record.count && record.count >= Self.pluralOnly
    let number: Features = isPlural ? .plural : .singular
    let head = record.parts[record.head]
    let wanted = record.features.gender.union(number)
    var words = record.parts.map(\.text)
    let inflected = form(of: head, wanted, isHead: true)
    // What the lexicon cannot inflect stands as it was found, and all that agrees with it.
    guard let inflected else {
      return (
        text(words), Self.gender(record.features, isPlural: record.features.number == .plural)
      )
    }
    words[record.head] = inflected.text
    for (index, part) in record.parts.enumerated() where part.agrees && index != record.head {
      words[index] = form(of: part, inflected.features, isHead: false)?.text ?? words[index]
    }
    if record.capitals * 2 <= record.count, let first = words.first {
      words[0] = Folding.key(first, TextRange(0, first.count))
    }
    return (
      text(words),
      Self.gender(inflected.features, isPlural: inflected.features.number == .plural)
    )
  }

  private func text(_ words: [[UInt8]]) -> String {
    var bytes: [UInt8] = []
    for word in words {
      if let last = bytes.last, last != UInt8(ascii: "'") { bytes.append(0x20) }
      for byte in Self.plain(word) { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of a name on one line, with plain blanks and apostrophes.
  private static func plain(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    while offset < word.count {
      let scalar = word.scalar(at: offset)
      switch ScalarClass.of(scalar.value) {
      case .space, .newline:
        if result.last != 0x20 { result.append(0x20) }
      case .apostrophe: result.append(UInt8(ascii: "'"))
      case .invisible: break
      default: result += word[offset..<(offset + scalar.length)]
      }
      offset += scalar.length
    }
    return Folding.composed(result)
  }

  /// The form of a part that has the features wanted.
  private func form(
    of part: CandidateStore.Part,
    _ wanted: Features,
    isHead: Bool
  ) -> (text: [UInt8], features: Features)? {
    guard let lexeme = part.lexeme, !part.traits.contains(.isPhrase) else { return nil }
    var best: (text: [UInt8], features: Features)?
    lexicon.forEachForm(of: lexeme) { form, features in
      guard best == nil, features.agrees(with: wanted) else { return }
      let isParticiple = features.verbForm == .participle
      guard part.role == .participle ? isParticiple : features.verbForm == .none else { return }
      best = (Array(part.text.prefix(part.prefix)) + form, features)
    }
    // A plural noun without a singular, or the reverse.
    if best == nil, isHead { return nil }
    guard var best else { return nil }
    if isHead {
      let number = best.features.number.intersection(wanted.number)
      best.features = best.features.gender.intersection(
        wanted.gender.isEmpty ? .anyGender : wanted.gender
      ).union(number.isEmpty ? wanted.number : number)
    }
    if part.traits.contains(.isCapital), let first = part.text.first, first &- 0x41 < 26 {
      best.text[0] = first
    }
    return best
  }

  private static func gender(_ features: Features, isPlural: Bool) -> String {
    let gender = features.gender
    if gender == .masculine { return isPlural ? "mpl" : "m" }
    if gender == .feminine { return isPlural ? "fpl" : "f" }
    return gender.isEmpty || isPlural ? "" : "c"
  }
}
