public import TextModel

/// An article and its English, row by row: the page as a value, of which every format is a view.
public struct BilingualDocument: Hashable, Sendable {
  /// The article's title in Italian; empty if it has none.
  public var title: String
  /// The language of the original.
  public var sourceLanguage: Language
  /// The language of the translation.
  public var targetLanguage: Language
  /// Where the page comes from.
  public var provenance: Provenance
  /// The blocks, in the order of the article.
  public var blocks: [PageBlock]
  /// The terms that the article uses, in order of their first use.
  public var terms: [ArticleTerm]
  /// What the article's file has besides the article.
  public var omissions: [Article.Omission]
  /// What was repaired or guessed in reading the file.
  public var warnings: [Article.Warning]

  /// Creates a document.
  public init(
    title: String,
    sourceLanguage: Language = .italian,
    targetLanguage: Language = .english,
    provenance: Provenance,
    blocks: [PageBlock],
    terms: [ArticleTerm] = [],
    omissions: [Article.Omission] = [],
    warnings: [Article.Warning] = []
  ) {
    self.title = title
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.provenance = provenance
    self.blocks = blocks
    self.terms = terms
    self.omissions = omissions
    self.warnings = warnings
  }

  /// All rows in order.
  public var rows: some Sequence<Row> {
    blocks.lazy.flatMap(\.rows)
  }

  /// The number of rows.
  public var rowCount: Int {
    blocks.reduce(0) { $0 + $1.rows.count }
  }

  /// Where each term of ``terms`` is used, in order.
  ///
  /// - Complexity: O(*n*) in the term uses of the document.
  public var usesByTerm: [TermUses] {
    var uses = terms.map { _ in TermUses() }
    for row in rows {
      for use in row.terms where uses.indices.contains(use.term) {
        uses[use.term].count += 1
        if use.enforcement == .notApplied { uses[use.term].missed += 1 }
        if uses[use.term].rows.last != row.id { uses[use.term].rows.append(row.id) }
      }
    }
    return uses
  }

  /// Where a term is used.
  public struct TermUses: Hashable, Sendable {
    /// The rows, each once.
    public var rows: [String] = []
    /// How many uses there are.
    public var count = 0
    /// In how many of them the English has no rendering of the glossary.
    public var missed = 0

    /// Creates the uses of a term that was not met yet.
    public init() {}
  }
}
