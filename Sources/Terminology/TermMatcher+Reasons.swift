import Linguistics
public import TextModel

extension TermMatcher {
  /// The match that a hit stands for, with its entry and reason.
  public func match(for hit: TermHit, in text: SourceText) -> TermMatch {
    match(for: hit, in: text, rejected: false)
  }

  /// The entry of a hit.
  public func entry(of hit: TermHit) -> Entry { glossaries[hit.glossary].entries[hit.entry] }

  /// Whether the entries of two hits are written alike.
  public func isSameItalian(_ left: TermHit, _ right: TermHit) -> Bool {
    italian(of: left).elementsEqual(italian(of: right))
  }

  private func italian(of hit: TermHit) -> ArraySlice<UInt8> {
    italian(of: .init(glossary: Int32(hit.glossary), entry: Int32(hit.entry)))
  }

  /// Why a hit that stands as `text` was accepted or not.
  public func reason(for hit: TermHit, text: String, isAccepted: Bool) -> String {
    reason(hit, entry(of: hit), text, rejected: !isAccepted)
  }

  func match(for hit: TermHit, in text: SourceText, rejected: Bool) -> TermMatch {
    let entry = entry(of: hit)
    return TermMatch(
      range: hit.range,
      entry: entry,
      glossary: glossaries[hit.glossary].name,
      features: hit.features,
      head: headLexeme(hit, entry, text),
      confidence: hit.confidence,
      reason: reason(hit, entry, text[hit.range], rejected: rejected)
    )
  }

  /// The lexeme of the head: the one of which the entry's own word is a form as well.
  private func headLexeme(_ hit: TermHit, _ entry: Entry, _ text: SourceText) -> Lexeme.ID? {
    let key = headKey(hit, entry, text)
    let profile = WordProfile(key, analyzer.analyses(ofKey: key), analyzer.lexicon)
    let candidates: [Lexeme.ID]
    if hit.grammar.contains(.verb) {
      candidates = profile.infinitives
    } else if hit.traits.contains(.adjective) {
      candidates = (profile.adjectives + profile.nouns).map(\.lexeme)
    } else {
      candidates = (profile.nouns + profile.adjectives).map(\.lexeme)
    }
    guard candidates.count > 1 else { return candidates.first }
    let readings = analyzer.analyses(ofKey: Folding.key(text.bytes, hit.head))
    return candidates.first { lexeme in readings.contains { $0.lexeme == lexeme } }
      ?? candidates.first
  }

  /// The folding key of the entry's word for the head; where the entry is a compound that is written
  /// in another way, that of the text.
  private func headKey(_ hit: TermHit, _ entry: Entry, _ text: SourceText) -> [UInt8] {
    for spelling in [entry.italian] + entry.forms {
      let bytes = Array(spelling.utf8)
      let words = EntryWords(bytes, TextRange(0, bytes.count))
      for word in words.words where WordHash(words.keys, word.key).value == hit.headWord {
        return words.key(word)
      }
    }
    return Folding.key(text.bytes, hit.head)
  }

  /// `potenze emergenti ← potenza emergente (f. pl.); context`.
  private func reason(
    _ hit: TermHit,
    _ entry: Entry,
    _ text: String,
    rejected: Bool
  ) -> String {
    var reason = "\(Self.oneLine(text)) ← \(entry.italian)"
    var remarks: [String] = []
    if !hit.traits.contains(.citation), !hit.features.isEmpty {
      remarks.append(hit.features.description)
    }
    if hit.traits.contains(.superlative) { remarks.append("superlative") }
    if hit.traits.contains(.clitic) { remarks.append("with pronoun") }
    if hit.traits.contains(.shortened) { remarks.append("shortened") }
    if hit.traits.contains(.respelt) { remarks.append("spelling of a name") }
    if hit.traits.contains(.guessed) { remarks.append("by its ending") }
    if hit.isListed { remarks.append("listed form") }
    if !remarks.isEmpty { reason += " (\(remarks.joined(separator: ", ")))" }
    if rejected {
      reason += "; rejected: \(Self.text(hit.ground, rejected: true))"
    } else if [.context, .cue, .capital, .gap].contains(hit.ground) {
      reason += "; \(Self.text(hit.ground, rejected: false))"
    }
    return reason
  }

  private static func text(_ ground: HomographJudge.Verdict.Ground, rejected: Bool) -> String {
    switch ground {
    case .context where rejected: "the words around speak for another reading"
    case .context: "the words around speak for it"
    case .cue where rejected: "none of its cue words is near"
    case .capital where !rejected: "written with a capital inside a sentence"
    case .spelling: "spelt in another way than the entry asks for"
    default: ground.rawValue
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0 == "\n" || $0 == "\r\n" || $0 == " " }.joined(separator: " ")
  }
}
