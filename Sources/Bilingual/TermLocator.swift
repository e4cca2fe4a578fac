import Linguistics
import Terminology
import TextModel

/// Finds renderings of glossary terms in an English text that does not say where they stand: a
/// person's, or that of an engine without a trace.
struct TermLocator {
  /// A rendering that was found.
  struct Finding {
    /// The bytes of the English.
    var range: TextRange
    /// Whether it stands there as the glossary writes it.
    var isVerbatim: Bool
  }

  private let keys: [[UInt8]]
  private let ranges: [TextRange]
  private var isTaken: [Bool]

  /// Reads the words of `text`.
  init(_ text: SourceText) {
    let tokens = Tokenizer(language: .english).tokens(in: text, text.range)
    keys = tokens.map { Self.key(text.bytes, $0.range) }
    ranges = tokens.map(\.range)
    isTaken = Array(repeating: false, count: tokens.count)
  }

  /// The key of a word without its possessive ending.
  private static func key(_ bytes: [UInt8], _ range: TextRange) -> [UInt8] {
    var key = Folding.key(bytes, range)
    if key.count > 2, key.suffix(2) == [0x27, 0x73] { key.removeLast(2) }
    return key
  }

  /// Keeps the words of a range from being found.
  mutating func reserve(_ range: TextRange) {
    for index in ranges.indices where ranges[index].overlaps(range) { isTaken[index] = true }
  }

  /// The first rendering of `entry` that no other use has taken; it is taken now.
  mutating func take(_ entry: Entry) -> Finding? {
    for target in entry.targets where target.status != .forbidden {
      let words = Self.words(of: target.english)
      guard !words.isEmpty else { continue }
      if let start = start(of: words.map { [$0] }) {
        return take(start, words.count, isVerbatim: true)
      }
      let forms = Self.forms(of: words, kind: entry.kind)
      if let start = start(of: forms) { return take(start, words.count, isVerbatim: false) }
      guard entry.kind == .verb, words.count > 1 else { continue }
      if let places = scatteredPlaces(of: forms) { return take(places) }
    }
    return nil
  }

  private mutating func take(_ start: Int, _ count: Int, isVerbatim: Bool) -> Finding {
    for index in start..<(start + count) { isTaken[index] = true }
    let end = ranges[start + count - 1].upperBound
    return Finding(range: TextRange(ranges[start].lowerBound, end), isVerbatim: isVerbatim)
  }

  private func start(of words: [[[UInt8]]]) -> Int? {
    guard keys.count >= words.count else { return nil }
    return (0...(keys.count - words.count)).first { start in
      words.indices.allSatisfy { index in
        !isTaken[start + index] && words[index].contains(keys[start + index])
      }
    }
  }

  /// How many words may stand between those of a verb phrase: *summoned the Turkish ambassador*.
  private static let mostBetween = 2

  /// The places of the words of a verb phrase with others between them.
  private func scatteredPlaces(of words: [[[UInt8]]]) -> [Int]? {
    for start in keys.indices where !isTaken[start] && words[0].contains(keys[start]) {
      var places = [start]
      for word in words.dropFirst() {
        let first = places[places.count - 1] + 1
        let next = (first..<min(first + Self.mostBetween + 1, keys.count)).first {
          !isTaken[$0] && word.contains(keys[$0])
        }
        guard let next else { break }
        places.append(next)
      }
      if places.count == words.count { return places }
    }
    return nil
  }

  private mutating func take(_ places: [Int]) -> Finding {
    for index in places { isTaken[index] = true }
    let first = ranges[places[0]]
    let last = ranges[places[places.count - 1]]
    return Finding(range: TextRange(first.lowerBound, last.upperBound), isVerbatim: false)
  }

  private static func words(of english: String) -> [[UInt8]] {
    let text = SourceText(english)
    return Tokenizer(language: .english).tokens(in: text, text.range)
      .map { key(text.bytes, $0.range) }
  }

  /// For each word the forms that may stand for it, in American and British spelling: those of the
  /// verb at the head of a verb phrase, else the plural at its end.
  private static func forms(of words: [[UInt8]], kind: Entry.Kind?) -> [[[UInt8]]] {
    let english = EnglishMorphology.builtIn
    var forms = words.map { [$0] }
    func word(_ index: Int) -> String { String(decoding: words[index], as: UTF8.self) }
    func add(_ form: String, _ index: Int) { forms[index].append(Folding.key(form)) }
    if kind == .verb {
      for form in EnglishMorphology.VerbForm.finiteAndVerbals {
        add(english.form(form, of: word(0)), 0)
      }
    } else {
      add(english.plural(of: word(words.count - 1)), words.count - 1)
    }
    for index in forms.indices {
      forms[index] += forms[index].map {
        Folding.key(EnglishSpelling.builtIn.british(String(decoding: $0, as: UTF8.self)))
      }
    }
    return forms
  }
}

extension EnglishMorphology.VerbForm {
  /// The forms in which a verb of the glossary may stand in a text.
  fileprivate static let finiteAndVerbals: [EnglishMorphology.VerbForm] = [
    .third, .past, .participle, .ing,
  ]
}
