public import Linguistics
public import TextModel

/// Finds what is wrong or doubtful in a glossary.
public struct GlossaryLinter: Sendable {
  /// What the linter looks for; the raw values are the stable codes of its findings.
  public enum Rule: String, CaseIterable, Sendable {
    /// The same pair stands twice.
    case duplicatePair = "L001"
    /// A term has several preferred renderings that no cue words tell apart.
    case severalPreferred = "L002"
    /// A term has admitted renderings but no preferred one.
    case noPreferred = "L003"
    /// A rendering is both to be used and forbidden for one term.
    case contradiction = "L004"
    /// A word so common that it would be marked everywhere.
    case generic = "L005"
    /// The rows are not in order.
    case unsorted = "L006"
    /// Blanks that are doubled, or at the end of a field.
    case blanks = "L007"
    /// Letters or apostrophes written in another way than the rest of fronte's data.
    case spelling = "L008"
    /// An article before the Italian.
    case italianArticle = "L009"
    /// An article before the English.
    case englishArticle = "L010"
    /// The English is the Italian, though the term is not to be kept.
    case sameOnBothSides = "L011"
    /// A reference to an entry that is not there.
    case deadReference = "L012"
    /// A field whose value is none of those that the column takes.
    case unknownValue = "L013"
    /// A part of speech that the word's form belies.
    case partOfSpeech = "L014"
    /// A bracket or quotation mark without its partner.
    case unbalanced = "L015"
    /// Two terms that differ in capitals, accents or hyphens only.
    case nearDuplicate = "L016"
    /// Lines that are no rows: marks of an unfinished merge, or rows without English.
    case malformed = "L017"
    /// The languages seem to be others, or the other way round.
    case language = "L018"

    /// How much a finding matters.
    public var severity: Diagnostic.Severity {
      switch self {
      case .duplicatePair, .contradiction, .malformed: .error
      case .unsorted, .blanks, .spelling, .nearDuplicate: .note
      default: .warning
      }
    }
  }

  private let analyzer: ItalianAnalyzer

  /// Creates a linter.
  public init(analyzer: ItalianAnalyzer = ItalianAnalyzer()) {
    self.analyzer = analyzer
  }

  /// The findings of a file, by line.
  public func findings(_ bytes: [UInt8], name: String) -> [Diagnostic] {
    let read = GlossaryReader.read(bytes, name: name)
    var findings: [Diagnostic] = []
    // An empty glossary is said to be one, which is nothing to mend.
    for diagnostic in read.diagnostics
    where diagnostic.severity != .note && diagnostic.code != "G002" {
      var finding = diagnostic
      let isValue = ["G006", "G007", "G008"].contains(diagnostic.code)
      finding.code = (isValue ? Rule.unknownValue : Rule.malformed).rawValue
      findings.append(finding)
    }
    let rows = zip(read.glossary.allRows, read.glossary.rows).map { row, place in
      LintedRow(row: row, line: Int(place.line))
    }
    var checker = RowChecker(name: name, rows: rows, analyzer: analyzer)
    findings += checker.check()
    if let message = LanguageCheck(rows.map(\.row), analyzer: analyzer).message {
      let rule = Rule.language
      findings.append(
        Diagnostic(rule.severity, file: name, code: rule.rawValue, message: message)
      )
    }
    return findings.sorted { ($0.line ?? 0, $0.code ?? "") < ($1.line ?? 0, $1.code ?? "") }
  }
}

/// A row with its place in the file.
struct LintedRow {
  var row: GlossaryRow
  var line: Int
}
