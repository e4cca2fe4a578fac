public import Linguistics
public import TextModel

/// What can be said of a new row before it is added: a part of speech and a gender, and doubts.
public struct EntryProposal: Sendable {
  /// The row with the fields that were empty filled in where the lexicon tells.
  public private(set) var row: GlossaryRow
  /// The columns that were filled in.
  public private(set) var proposed: [GlossaryColumn] = []
  /// Doubts, for the user to read; none of them forbids the row.
  public private(set) var warnings: [Diagnostic] = []

  private let file: String

  /// Considers a row for a glossary file that has `rows`.
  public init(
    _ row: GlossaryRow,
    for rows: [GlossaryRow],
    file: String,
    analyzer: ItalianAnalyzer = ItalianAnalyzer()
  ) {
    self.row = row
    self.file = file
    propose(analyzer)
    proposeDomain(rows)
    proposeStatus(rows)
    warn(of: rows, analyzer)
  }

  // MARK: Proposals

  private mutating func propose(_ analyzer: ItalianAnalyzer) {
    let italian = Array(row[.italian].utf8)
    let entry = EntryWords(italian, TextRange(0, italian.count))
    let words = entry.words
    guard !words.isEmpty else { return }
    let profiles = words.map { word in
      let key = entry.key(word)
      return WordProfile(key, analyzer.analyses(ofKey: key), analyzer.lexicon)
    }
    if row[.pos].isEmpty, let kind = Self.kind(words, profiles) {
      row[.pos] = kind.rawValue
      proposed.append(.pos)
    }
    guard row[.gender].isEmpty, row.kind == .noun || row.kind == .proper else { return }
    let gender = Self.gender(entry, profiles)
    guard !gender.isEmpty else { return }
    row[.gender] = gender
    proposed.append(.gender)
  }

  /// All renderings of a term have its domain.
  private mutating func proposeDomain(_ rows: [GlossaryRow]) {
    guard row[.domain].isEmpty, row[.sense].isEmpty else { return }
    let italian = row[.italian]
    let domains = Set(rows.lazy.filter { $0[.italian] == italian }.map { $0[.domain] })
    guard domains.count == 1, let domain = domains.first, !domain.isEmpty else { return }
    row[.domain] = domain
    proposed.append(.domain)
  }

  /// A further rendering of a term that has one to prefer is admitted, unless the row says otherwise.
  private mutating func proposeStatus(_ rows: [GlossaryRow]) {
    guard row[.status].isEmpty, preferredBeside(row, rows) != nil else { return }
    row[.status] = Entry.Status.admitted.rawValue
    proposed.append(.status)
  }

  /// The row that gives the same term, in the same sense, another rendering to prefer.
  private func preferredBeside(_ row: GlossaryRow, _ rows: [GlossaryRow]) -> GlossaryRow? {
    rows.first { other in
      other[.italian] == row[.italian] && other.rendering != row.rendering
        && other.status == .preferred && other[.sense] == row[.sense]
        && (row[.pos].isEmpty || other[.pos].isEmpty || other.kind == row.kind)
    }
  }

  private static func kind(
    _ words: [EntryWords.Word],
    _ profiles: [WordProfile]
  ) -> Entry.Kind? {
    let first = words[0]
    if words.count == 1, first.shape == .upper || first.isDotted { return .acronym }
    if first.shape != .lower {
      return profiles[0].isNoun && words.contains { $0.isWord && $0.shape == .lower }
        ? .noun : .proper
    }
    if profiles[0].isNoun { return .noun }
    if !profiles[0].infinitives.isEmpty { return .verb }
    if profiles[0].isAdjective {
      return profiles.dropFirst().contains(where: \.isNoun) ? .noun : .adjective
    }
    if profiles[0].isAdverb { return .adverb }
    if profiles[0].isFunctionWord { return .phrase }
    return words.count == 1 ? .noun : nil
  }

  private static func gender(_ entry: EntryWords, _ profiles: [WordProfile]) -> String {
    guard let head = profiles.first(where: \.isNoun), let noun = head.nouns.first else {
      guard let first = entry.words.first, first.shape == .lower else { return "" }
      let text = String(decoding: entry.key(first), as: UTF8.self)
      return name(GuessedInflection.features(of: text))
    }
    return name(noun.features)
  }

  private static func name(_ features: Features) -> String {
    let suffix = features.number == .plural ? "pl" : ""
    switch features.gender {
    case .masculine: return "m" + suffix
    case .feminine: return "f" + suffix
    case .anyGender: return suffix.isEmpty ? "c" : ""
    default: return ""
    }
  }

  // MARK: Doubts

  private mutating func warn(_ code: String, _ message: String) {
    warnings.append(Diagnostic(.warning, file: file, code: code, message: message))
  }

  private mutating func warn(of rows: [GlossaryRow], _ analyzer: ItalianAnalyzer) {
    let italian = row[.italian]
    let english = row.rendering
    let key = NearKey.key(of: italian)
    var seen: Set<String> = []
    for other in rows {
      if other[.italian] == italian {
        if other.rendering == english, (other.status == .forbidden) != (row.status == .forbidden) {
          warn("L004", "“\(english)” would be both used and forbidden for “\(italian)”")
        } else if other.rendering == english {
          warn("L001", "“\(italian)” – “\(english)” is there already")
        }
      } else if NearKey.key(of: other[.italian]) == key, seen.insert(other[.italian]).inserted {
        warn("L016", "“\(other[.italian])” is nearly the same term")
      } else if other.status == .forbidden, row.status != .forbidden, other.rendering == english {
        warn("L004", "“\(english)” is forbidden for “\(other[.italian])”")
      }
    }
    warnOfPreferred(rows)
    if GenericWords.contains(italian, analyzer), row[.sense].isEmpty, row[.match].isEmpty {
      warn("L005", "“\(italian)” is so common that it would be marked everywhere")
    }
    if ["il ", "lo ", "la ", "l'", "i ", "gli ", "le "].contains(where: italian.hasPrefix) {
      warn("L009", "leave out the article of “\(italian)”")
    }
    if english.hasPrefix("the ") {
      warn("L010", "leave out the article of “\(english)” and write “the” under usage")
    }
  }

  private mutating func warnOfPreferred(_ rows: [GlossaryRow]) {
    guard row.status == .preferred || proposed.contains(.status),
      let other = preferredBeside(row, rows)
    else { return }
    let consequence =
      proposed.contains(.status)
      ? "; this one is taken as admitted" : "; make one of them admitted, or give it cue words"
    warn(
      "L002",
      "“\(row[.italian])” has the preferred rendering “\(other.rendering)” already\(consequence)"
    )
  }
}
