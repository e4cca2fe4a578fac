import Bilingual
import Interchange
import TextModel

/// A file of the command line, read as a page that fronte wrote and a person has worked on.
struct PageFile {
  /// The name as the user gave it, `-` for standard input.
  let name: String
  /// What stands on the page.
  let reading: PageReading

  /// Whether a file that is no stream is a page; one that cannot be read is none.
  static func isPage(_ name: String, _ context: Context) -> Bool {
    guard name != "-", let stream = try? InputStream(path: context.path(name)) else { return false }
    var pieces = stream.pieces
    return MarkdownPageReader.isPage(pieces.next() ?? [])
  }

  /// Reads a page and reports what was read with a doubt.
  init(_ name: String, _ context: Context) throws(Failure) {
    try self.init(name, try TextFile.read(name, context), context)
  }

  /// Takes a file that was read already.
  init(_ name: String, _ text: SourceText, _ context: Context) throws(Failure) {
    self.name = name
    do throws(PageError) {
      reading = try MarkdownPageReader().read(text, fileName: name)
    } catch {
      throw .input(error.diagnostics)
    }
    for warning in reading.warnings { context.report(warning) }
  }
}
