public import Bilingual
import TextModel

extension Row {
  /// The English as plain text; with signs around words that were not understood and after doubtful
  /// renderings, if they are wanted.
  public func english(showingMarks: Bool) -> String {
    showingMarks ? RowSigns.marked(self) : target.text.string
  }
}
