public import Terminology
public import TextModel

/// A segment to be drafted, with the terms that were recognised in it.
public struct DraftRequest: Sendable {
  /// The Italian, without markup, one line.
  public var text: SourceText
  /// The term uses, in order, not overlapping.
  public var terms: [TermMatch]
  /// Whether the segment begins a paragraph, where the topic starts anew.
  public var beginsParagraph: Bool
  /// Whether the segment is a heading or a cell of a table, which are written in nominal style.
  public var isHeading: Bool

  /// Creates a request.
  public init(
    text: SourceText,
    terms: [TermMatch] = [],
    beginsParagraph: Bool = false,
    isHeading: Bool = false
  ) {
    self.text = text
    self.terms = terms
    self.beginsParagraph = beginsParagraph
    self.isHeading = isHeading
  }
}

/// What makes English drafts of Italian segments: the embedded engine, or a program of the user's.
public protocol DraftEngine: Sendable {
  /// The name that the page's provenance gives, with a version.
  var name: String { get }

  /// Drafts segments in the order of the article: as many drafts as requests, in their order.
  ///
  /// - Throws: ``DraftError`` if the engine could not be run or did not keep to its contract.
  func drafts(for requests: [DraftRequest]) throws(DraftError) -> [Draft]
}

/// What can go wrong with an engine that is another program.
public enum DraftError: Error, Hashable, Sendable {
  /// The program could not be started.
  case notStarted(command: String, reason: String)
  /// The program ended with a failure.
  case failed(command: String, status: Int)
  /// The program gave another number of lines than it got, or a line that is not of the form.
  case wrongAnswer(command: String, line: Int, reason: String)
}

extension DraftError: CustomStringConvertible {
  /// A sentence for the user.
  public var description: String {
    switch self {
    case .notStarted(let command, let reason):
      "the engine '\(command)' could not be started: \(reason)"
    case .failed(let command, let status):
      "the engine '\(command)' ended with status \(status)"
    case .wrongAnswer(let command, let line, let reason):
      "the engine '\(command)' broke its contract at line \(line): \(reason)"
    }
  }
}
