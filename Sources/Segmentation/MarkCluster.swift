/// One or more final marks with everything that closes together with them: `?!`, `.»`, `…)`, `.[7]`.
struct MarkCluster {
  /// What kind of mark decides.
  enum Kind {
    /// A single point.
    case point
    /// Two or more points, or the ellipsis sign.
    case ellipsis
    /// A question or exclamation mark, alone or with others.
    case loud
  }

  /// The offset of the mark that decides; with closers between marks (`!».`), of the last run.
  var mark: Int
  /// The offset after the last run of marks.
  var marksEnd: Int
  /// The offset after all that closes.
  var end: Int
  var kind: Kind
  /// Whether a quotation mark closes after the mark.
  var closesQuotation = false
  /// Whether a bracket closes after the mark.
  var closesBracket = false
  /// Whether a call to a note follows the mark.
  var hasNote = false
  /// Whether another run of marks and closers stands before: then no word touches the mark.
  var followsCloser = false
}
