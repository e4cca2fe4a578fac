public import Drafting
public import Terminology
public import TextModel

/// Proposes an English rendering for a candidate of a glossary.
///
/// What it proposes is raw material: that of the engine, or what the translations of the evidence
/// have where the candidate stands.
public struct RenderingProposer: Sendable {
  /// A rendering and where it comes from.
  public struct Proposal: Hashable, Sendable {
    /// Where a rendering comes from.
    public enum Origin: String, Sendable {
      /// The engine made it.
      case engine
      /// A translation has it.
      case translation
      /// The Italian was taken over: a name, an acronym, or words that the engine does not know.
      case copy
    }

    /// The rendering, without article.
    public var english: String
    /// Where it comes from.
    public var origin: Origin
  }

  private let engine: any DraftEngine
  private let matcher: TermMatcher
  private let associations: RenderingAssociations?

  /// Proposes by an engine; with `translations`, all English sentences of a text, also by what they
  /// have in common.
  public init(
    engine: any DraftEngine,
    matcher: TermMatcher,
    translations: [SourceText] = []
  ) {
    self.engine = engine
    self.matcher = matcher
    associations = translations.isEmpty ? nil : RenderingAssociations(translations)
  }

  /// The renderings of candidates, in their order.
  ///
  /// - Throws: ``DraftError`` if the engine could not be run.
  public func proposals(for terms: [ExtractedTerm]) throws(DraftError) -> [Proposal] {
    let drafts = try engine.drafts(for: terms.map(request))
    return zip(terms, drafts).map { term, draft in
      let drafted = proposal(for: term, draft)
      let translations = term.evidence.compactMap(\.translation)
      guard let associations, !translations.isEmpty,
        let seen = associations.rendering(of: term, draft: drafted.english, in: translations)
      else { return drafted }
      return Proposal(english: seen, origin: .translation)
    }
  }

  private func request(_ term: ExtractedTerm) -> DraftRequest {
    let text = SourceText(term.italian)
    return DraftRequest(
      text: text,
      terms: matcher.matches(in: text, text.range).filter {
        $0.confidence >= Annotator.leastConfidence
      },
      beginsParagraph: true,
      isHeading: true
    )
  }

  private func proposal(for term: ExtractedTerm, _ draft: Draft) -> Proposal {
    let copy = Proposal(english: term.italian, origin: .copy)
    if term.kind == .acronym || draft.pieces.allSatisfy({ $0.kind == .unknown }) { return copy }
    let english = Self.withoutArticle(draft.text)
    guard !english.isEmpty, english != term.italian else { return copy }
    return Proposal(english: english, origin: .engine)
  }

  private static func withoutArticle(_ english: String) -> String {
    for article in ["the ", "a ", "an ", "The ", "A ", "An "] where english.hasPrefix(article) {
      return String(english.dropFirst(article.utf8.count))
    }
    return english
  }
}
