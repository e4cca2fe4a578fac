import Bilingual
import Interchange

/// Options that several commands share, so that they mean the same everywhere.
enum SharedOption {
  static let help = Option("help", short: "h", "Show this help")
  static let output = Option(
    "output",
    short: "o",
    taking: .file("FILE"),
    "Write to FILE at once when all is done, instead of standard output"
  )
  static let glossary = Option(
    "glossary",
    short: "g",
    taking: .file("FILE"),
    isRepeatable: true,
    "Use this glossary, too; it wins over the earlier ones and the built-in one"
  )
  static let noBuiltIn = Option("no-builtin", "Leave the built-in glossary out")
  static let domain = Option(
    "domain",
    taking: .text("DOMAIN"),
    isRepeatable: true,
    "Only the terms of this domain and those that name none"
  )
  static let config = Option(
    "config",
    taking: .file("FILE"),
    "Read settings from FILE instead of the nearest fronte.json"
  )
  static let inputFormat = Option(
    "from",
    taking: .choice(ArticleFormat.allCases.map(\.rawValue)),
    "The article's format; otherwise its name and content tell"
  )
  static let english = Option(
    "english",
    taking: .choice(["us", "uk"]),
    "American (default) or British English: spelling, dates, quotation marks"
  )
  static let alternatives = Option(
    "alternatives",
    "Show the best other rendering of a word beside it: war|conflict"
  )
  static let why = Option("why", "Give the reasons")
  static let quiet = Option("quiet", short: "q", "Print errors only")
  static let dryRun = Option("dry-run", short: "n", "Say what would change, and change nothing")
  static let wait = Option(
    "wait",
    taking: .text("SECONDS"),
    "How long to wait for a glossary that another program is changing (10)"
  )
  static let verbose = Option("verbose", short: "v", "List what was left out of the article")
  static let color = Option(
    "color",
    taking: .choice(["auto", "always", "never"]),
    "Colour the output: on a terminal only, always or never"
  )

  /// What every command that reads articles takes.
  static let reading = [inputFormat, verbose]
  /// What every command that recognises terms takes.
  static let terms = [glossary, noBuiltIn, domain]
  /// What every command that changes a glossary takes.
  static let changing = [dryRun, wait]
  /// What every command takes.
  static let everywhere = [output, config, quiet, color]
}
