import Terminology
import TextModel

/// Says what a conversion could not carry over.
enum LossMessages {
  /// Prints the losses, field by field: those of content as warnings.
  static func report(_ report: LossReport, of file: String, _ context: Context) {
    for loss in report.losses {
      context.report(
        Diagnostic(
          loss.outcome == .asNote ? .note : .warning,
          file: file,
          message: loss.description
        )
      )
    }
  }
}
