import Bilingual
import Interchange
import Segmentation
import TextModel

/// One of two files that are set side by side.
struct PageSide {
  /// The name as the user gave it, `-` for standard input.
  let name: String
  /// The SHA-256 of its bytes in hexadecimal.
  let digest: String
  /// The article and its segments.
  let segments: SegmentedArticle

  /// Reads a file: as an article, or with one segment on each line.
  init(
    _ name: String,
    _ segmenter: Segmenter,
    areLines: Bool,
    _ context: Context
  ) throws(Failure) {
    let bytes = try context.read(name)
    self.name = name
    digest = SHA256.hexadecimal(bytes)
    if areLines {
      segments = SegmentedArticle(lines: try TextFile.decode(bytes, name, context))
    } else {
      let format = context.arguments.choice(SharedOption.inputFormat, as: ArticleFormat.self)
      let file = try ArticleFile(name, bytes, format, context)
      segments = SegmentedArticle(file.article, segmenter: segmenter)
    }
    guard segments.places.isEmpty else { return }
    context.report(Diagnostic(.warning, file: name, message: "there is no sentence in it"))
  }

  /// The name as the page shows it.
  var shownName: String { name == "-" ? "-" : FilePath.name(of: name) }
}
