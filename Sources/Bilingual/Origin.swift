/// Who made the English of a row.
public enum Origin: Hashable, Sendable {
  /// A person: an existing translation, or an edit of the page.
  case human
  /// A translation memory, with the similarity of its Italian in per cent; 100 is the same text.
  case memory(similarity: Int)
  /// A draft engine; nobody has read it.
  case engine
  /// Nobody yet: the cell waits for its translator.
  case none

  /// The name that formats use: `human`, `memory`, `engine`, `none`.
  public var name: String {
    switch self {
    case .human: "human"
    case .memory: "memory"
    case .engine: "engine"
    case .none: "none"
    }
  }
}
