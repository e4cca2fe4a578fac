/// What a conversion could not carry over, field by field.
public struct LossReport: Hashable, Sendable {
  /// What happened to a field.
  public enum Outcome: String, Sendable {
    /// It is not in the result.
    case dropped
    /// It is in the result in a place that other programs read as a remark.
    case asNote = "kept in a note"
    /// The whole row is not in the result.
    case rowDropped = "row left out"
  }

  /// A kind of loss with the terms that it met.
  public struct Loss: Hashable, Sendable {
    /// The column, or what else was lost.
    public var field: String
    /// What happened.
    public var outcome: Outcome
    /// Why, for a reader.
    public var reason: String
    /// How many times.
    public var count: Int
    /// Some of the Italian terms.
    public var examples: [String]
  }

  /// The losses in the order in which they were met.
  public private(set) var losses: [Loss] = []

  /// An empty report.
  public init() {}

  /// Whether nothing was lost.
  public var isEmpty: Bool { losses.isEmpty }

  /// Notes a loss.
  public mutating func note(
    _ field: String,
    _ outcome: Outcome,
    _ reason: String,
    term: String
  ) {
    let known = losses.firstIndex {
      $0.field == field && $0.outcome == outcome && $0.reason == reason
    }
    guard let known else {
      losses.append(
        Loss(field: field, outcome: outcome, reason: reason, count: 1, examples: [term])
      )
      return
    }
    losses[known].count += 1
    if losses[known].examples.count < 3 { losses[known].examples.append(term) }
  }
}

extension LossReport.Loss: CustomStringConvertible {
  /// `forms: dropped in 3 rows (a, b, …): DeepL has no place for it`.
  public var description: String {
    let list = examples.joined(separator: ", ") + (count > examples.count ? ", …" : "")
    return "\(field): \(outcome.rawValue) \(count) \(count == 1 ? "time" : "times") (\(list)): "
      + reason
  }
}
