public import Bilingual

/// What of a document is written, and how it is laid out.
public struct PageOptions: Hashable, Sendable {
  /// How Markdown sets Italian and English side by side.
  public enum Layout: String, Hashable, Sendable, CaseIterable {
    /// In the columns of a table.
    case table
    /// One below the other, for long sentences.
    case stacked
  }

  /// Which uses of terms are shown.
  public enum TermDisplay: String, Hashable, Sendable, CaseIterable {
    /// The first use of each.
    case first
    /// All.
    case all
    /// None, and no glossary at the end.
    case none
  }

  /// How Markdown sets Italian and English side by side.
  public var layout: Layout
  /// Which uses of terms are shown.
  public var terms: TermDisplay
  /// Whether reasons are given: how each term was recognised, how each word was drafted.
  public var showsReasons: Bool
  /// Whether only the English is written, as an article; text and Markdown only.
  public var targetOnly: Bool
  /// The kinds of marks that are shown.
  public var shownMarks: Set<Mark.Kind>

  /// Creates options.
  public init(
    layout: Layout = .table,
    terms: TermDisplay = .all,
    showsReasons: Bool = false,
    targetOnly: Bool = false,
    shownMarks: Set<Mark.Kind> = Set(Mark.Kind.allCases)
  ) {
    self.layout = layout
    self.terms = terms
    self.showsReasons = showsReasons
    self.targetOnly = targetOnly
    self.shownMarks = shownMarks
  }
}
