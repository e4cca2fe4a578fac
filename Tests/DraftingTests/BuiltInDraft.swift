import Drafting
import Terminology
import TextModel

/// Drafts of the embedded engine with the terms of the built-in glossary.
enum BuiltInDraft {
  private static let engine = TransferEngine()
  private static let matcher = TermMatcher(glossaries: [.builtIn])

  /// The draft of a sentence that begins a paragraph.
  static func draft(_ italian: String) throws -> String {
    let text = SourceText(italian)
    let terms = matcher.matches(in: text, text.range)
    let request = DraftRequest(text: text, terms: terms, beginsParagraph: true)
    return try engine.drafts(for: [request]).map(\.text).joined()
  }
}
