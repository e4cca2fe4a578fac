import Interchange

/// The options of the commands that write pages.
enum PageOption {
  static let format = Option(
    "format",
    short: "f",
    taking: .choice(PageFormat.allCases.map(\.rawValue)),
    "The page's format; markdown if neither this nor the ending of FILE says"
  )
  static let layout = Option(
    "layout",
    taking: .choice(PageOptions.Layout.allCases.map(\.rawValue)),
    "Markdown: side by side in a table, or stacked for long sentences"
  )
  static let terms = Option(
    "terms",
    taking: .choice(PageOptions.TermDisplay.allCases.map(\.rawValue)),
    "Show the first use of each term, all uses (default) or none"
  )
  static let targetOnly = Option("target-only", "With --format text: the English alone")

  /// What every command takes that writes pages, the format excepted.
  static let all = [layout, terms, targetOnly]

  /// What the page shows.
  static func options(_ context: Context) -> PageOptions {
    let arguments = context.arguments
    return PageOptions(
      layout: arguments.choice(layout, as: PageOptions.Layout.self) ?? .table,
      terms: arguments.choice(terms, as: PageOptions.TermDisplay.self) ?? .all,
      showsReasons: arguments.has(SharedOption.why),
      targetOnly: arguments.has(targetOnly)
    )
  }
}
