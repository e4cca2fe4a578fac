/// A column of fronte's native glossary format.
public enum GlossaryColumn: Int, CaseIterable, Sendable {
  /// The Italian citation form.
  case italian
  /// The English.
  case english
  /// What the reader should know.
  case note
  /// What the term is: `noun`, `proper`, `acronym`, `adjective`, `verb`, `adverb`, `phrase`.
  case pos
  /// The domain.
  case domain
  /// `preferred`, `admitted`, `forbidden` or `keep`.
  case status
  /// `m`, `f`, `mpl`, `fpl` or `c`.
  case gender
  /// Notes on the English, separated by blanks.
  case usage
  /// Further forms and spellings, separated by commas; `=` for an invariable word.
  case forms
  /// `exact` or `case`; empty for recognition by inflection.
  case match
  /// The English of the first mention.
  case first
  /// Cue words, separated by commas.
  case sense
  /// Other entries, separated by commas.
  case see
  /// Where the pair comes from.
  case source

  /// The name in the header line.
  public var name: String { "\(self)" }

  /// The column with a name, in English or Italian, in any case.
  public init?(name: String) {
    switch name.lowercased() {
    case "italian", "italiano", "it", "source term", "source", "term", "termine": self = .italian
    case "english", "inglese", "en", "target", "translation", "traduzione": self = .english
    case "note", "notes", "nota", "comment", "commento": self = .note
    case "pos", "part of speech", "parte del discorso", "categoria": self = .pos
    case "domain", "dominio", "subject", "settore": self = .domain
    case "status", "stato": self = .status
    case "gender", "genere": self = .gender
    case "usage", "uso": self = .usage
    case "forms", "forme": self = .forms
    case "match": self = .match
    case "first", "first mention": self = .first
    case "sense", "senso": self = .sense
    case "see", "vedi": self = .see
    case "origin", "fonte", "reference": self = .source
    default: return nil
    }
  }

  /// The header line of a native file, without its line end.
  public static var header: String {
    "# " + allCases.map(\.name).joined(separator: "\t")
  }
}
