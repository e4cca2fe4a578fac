public import Bilingual
import TextModel

extension Row {
  /// The English as plain text, with the signs of its marks of some kinds: around words that were
  /// not understood, after doubtful renderings, and before alternatives.
  public func english(showing kinds: Set<Mark.Kind>) -> String {
    kinds.isEmpty ? target.text.string : RowSigns.marked(self, kinds)
  }
}
