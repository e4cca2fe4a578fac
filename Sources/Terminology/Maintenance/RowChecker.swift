import Linguistics
import TextModel

/// Checks the rows of one file by the rules of ``GlossaryLinter``.
struct RowChecker {
  private let name: String
  private let rows: [LintedRow]
  private let analyzer: ItalianAnalyzer
  private var findings: [Diagnostic] = []

  init(name: String, rows: [LintedRow], analyzer: ItalianAnalyzer) {
    self.name = name
    self.rows = rows
    self.analyzer = analyzer
  }

  mutating func check() -> [Diagnostic] {
    checkOrder()
    for row in rows {
      checkText(row)
      checkSides(row)
      checkWord(row)
    }
    checkPairs()
    checkEntries()
    checkNearDuplicates()
    checkReferences()
    return findings
  }

  private mutating func report(_ rule: GlossaryLinter.Rule, _ line: Int, _ message: String) {
    findings.append(
      Diagnostic(rule.severity, file: name, line: line, code: rule.rawValue, message: message)
    )
  }

  // MARK: Single rows

  private mutating func checkOrder() {
    for (before, after) in zip(rows, rows.dropFirst()) where after.row < before.row {
      report(
        .unsorted,
        after.line,
        "“\(after.row[.italian])” stands after “\(before.row[.italian])”; sort the file"
      )
      return
    }
  }

  private mutating func checkText(_ item: LintedRow) {
    for column in GlossaryColumn.allCases {
      let value = item.row[column]
      if value.isEmpty { continue }
      if value.contains("  ") {
        report(.blanks, item.line, "two blanks together in \(column.name)")
      }
      if column == .italian || column == .english || column == .forms {
        checkSpelling(value, column, item.line)
      }
      if column == .italian || column == .english, let mark = Self.unbalanced(value) {
        report(.unbalanced, item.line, "“\(mark)” has no partner in “\(value)”")
      }
    }
  }

  private mutating func checkSpelling(_ value: String, _ column: GlossaryColumn, _ line: Int) {
    let bytes = Array(value.utf8)
    if Folding.composed(bytes) != bytes {
      report(.spelling, line, "\(column.name): accents stand apart from their letters (NFC)")
    } else if value.unicodeScalars.contains(where: {
      [0x2019, 0x2018, 0x60, 0xB4].contains($0.value)
    }) {
      report(.spelling, line, "\(column.name): write the apostrophe as '")
    } else if value.unicodeScalars.contains(where: { ScalarClass.of($0.value) == .invisible }) {
      report(.spelling, line, "\(column.name): there is an invisible character")
    }
  }

  private static func unbalanced(_ value: String) -> Character? {
    for (open, close) in [("(", ")"), ("[", "]"), ("«", "»"), ("“", "”")]
      as [(Character, Character)]
    {
      let opened = value.count { $0 == open }
      let closed = value.count { $0 == close }
      if opened != closed { return opened > closed ? open : close }
    }
    return value.count { $0 == "\"" } % 2 == 1 ? "\"" : nil
  }

  private mutating func checkSides(_ item: LintedRow) {
    let row = item.row
    let italian = row[.italian]
    for article in ["il ", "lo ", "la ", "l'", "i ", "gli ", "le ", "un ", "una "]
    where italian.hasPrefix(article) {
      report(.italianArticle, item.line, "leave out the article of “\(italian)”")
    }
    if row[.english].hasPrefix("the ") || row[.english].hasPrefix("The ") && row.kind != .proper {
      report(
        .englishArticle,
        item.line,
        "leave out the article of “\(row[.english])” and write “the” under usage"
      )
    }
    if row[.english] == italian, row.status == .preferred, row.kind != .proper,
      row.kind != .acronym, italian.utf8.first.map({ $0 &- 0x61 < 26 }) ?? false, row[.note].isEmpty
    {
      report(
        .sameOnBothSides,
        item.line,
        "“\(italian)” is rendered by itself; give it the status keep if that is meant"
      )
    }
    if !["", "m", "f", "mpl", "fpl", "c"].contains(row[.gender]) {
      report(
        .unknownValue,
        item.line,
        "unknown gender “\(row[.gender])”; use m, f, mpl, fpl or c"
      )
    }
  }

  private mutating func checkWord(_ item: LintedRow) {
    let row = item.row
    if GenericWords.contains(row[.italian], analyzer), row[.sense].isEmpty, row[.match].isEmpty {
      report(
        .generic,
        item.line,
        "“\(row[.italian])” is so common that it would be marked everywhere; give it cue words"
      )
    }
    switch row.kind {
    case .acronym
    where !row[.italian].unicodeScalars.contains(where: { ScalarClass.of($0.value) == .upper }):
      report(.partOfSpeech, item.line, "“\(row[.italian])” is called an acronym but has no capital")
    case .verb where !isInfinitive(row[.italian]):
      report(.partOfSpeech, item.line, "“\(row[.italian])” is called a verb but is no infinitive")
    default: break
    }
  }

  private func isInfinitive(_ italian: String) -> Bool {
    let first = italian.split(separator: " ").first.map(String.init) ?? ""
    return ["are", "ere", "ire", "rre", "rsi", "ar", "er", "ir", "or", "ur", "sene", "sela", "rci"]
      .contains(where: first.hasSuffix)
  }

  // MARK: Rows together

  private mutating func checkPairs() {
    var first: [PairTable.Pair: LintedRow] = [:]
    for item in rows {
      let pair = PairTable.Pair(italian: item.row[.italian], english: item.row.rendering)
      guard let known = first[pair] else {
        first[pair] = item
        continue
      }
      let isForbidden = (item.row.status == .forbidden) != (known.row.status == .forbidden)
      if isForbidden {
        report(
          .contradiction,
          item.line,
          "“\(pair.english)” is both used and forbidden for “\(pair.italian)” (line \(known.line))"
        )
      } else if item.row[.sense] == known.row[.sense], item.row[.pos] == known.row[.pos] {
        report(
          .duplicatePair,
          item.line,
          "“\(pair.italian)” – “\(pair.english)” stands in line \(known.line) already"
        )
      }
    }
  }

  private mutating func checkEntries() {
    var entries: [String: [LintedRow]] = [:]
    for item in rows { entries[item.row[.italian], default: []].append(item) }
    for (italian, items) in entries {
      let preferred = items.filter { item in
        item.row.status == .preferred || item.row.status == .keep
      }
      let open = preferred.filter { $0.row[.sense].isEmpty }
      if open.count > 1, let second = open.dropFirst().first {
        let list = open.map { "“\($0.row.rendering)”" }.joined(separator: ", ")
        report(
          .severalPreferred,
          second.line,
          "“\(italian)” has several preferred renderings: \(list)"
        )
      }
      if preferred.isEmpty, let admitted = items.first(where: { $0.row.status == .admitted }) {
        report(.noPreferred, admitted.line, "“\(italian)” has no preferred rendering")
      }
    }
  }

  private mutating func checkNearDuplicates() {
    var first: [[UInt8]: LintedRow] = [:]
    for item in rows {
      let key = NearKey.key(of: item.row[.italian])
      guard let known = first[key] else {
        first[key] = item
        continue
      }
      // `stato` and `Stato` are two terms by design.
      guard known.row[.italian] != item.row[.italian],
        known.row[.italian].lowercased() != item.row[.italian].lowercased()
      else { continue }
      report(
        .nearDuplicate,
        item.line,
        "“\(item.row[.italian])” is nearly “\(known.row[.italian])” (line \(known.line))"
      )
    }
  }

  private mutating func checkReferences() {
    let terms = Set(rows.map { $0.row[.italian] })
    for item in rows {
      for reference in FieldList.items(in: item.row[.see]) where !terms.contains(reference) {
        report(.deadReference, item.line, "there is no entry “\(reference)” to see")
      }
    }
  }
}

/// Terms without capitals, accents, hyphens and blanks, to find those that are nearly the same.
enum NearKey {
  /// The letters and digits of a term.
  static func key(of term: String) -> [UInt8] {
    Folding.unaccented(Folding.key(term)).filter { byte in
      byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x30 < 10
    }
  }
}

/// Words that stand in nearly every article.
enum GenericWords {
  /// Common lemmas of news prose that say little by themselves.
  private static let common: Set<String> = Set(
    """
    essere avere fare dire potere volere dovere andare venire dare stare sapere vedere mettere
    trovare prendere parlare anno giorno mese settimana ora tempo volta parte cosa modo caso fatto
    uomo donna persona gente vita mondo paese città casa lato punto fine inizio grande nuovo primo
    altro stesso molto poco tutto ogni buono ultimo solo proprio certo vario numero nome mano via
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )

  /// Whether a term is one such word, or a word that only joins others.
  static func contains(_ term: String, _ analyzer: ItalianAnalyzer) -> Bool {
    guard !term.contains(" "), term.utf8.first.map({ $0 &- 0x61 < 26 || $0 >= 0x80 }) ?? false
    else {
      return false
    }
    if common.contains(term) { return true }
    let analyses = analyzer.analyses(of: term)
    return !analyses.isEmpty
      && analyses.allSatisfy { analysis in
        switch analysis.partOfSpeech {
        case .article, .indefiniteArticle, .preposition, .articulatedPreposition, .coordinator,
          .subordinator, .relative, .clitic, .personalPronoun, .demonstrative, .possessive,
          .negation:
          true
        default: false
        }
      }
  }
}
