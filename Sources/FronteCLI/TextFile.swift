import Bilingual
import Interchange
import TextModel

/// A file of the command line, read as text, without looking for an article in it.
enum TextFile {
  /// Reads and decodes a file, and reports what was repaired.
  static func read(_ name: String, _ context: Context) throws(Failure) -> SourceText {
    try decode(try context.read(name), name, context)
  }

  /// Decodes the bytes of a file, and reports what was repaired.
  static func decode(
    _ bytes: [UInt8],
    _ name: String,
    _ context: Context
  ) throws(Failure) -> SourceText {
    do throws(ArticleError) {
      let decoded = try TextDecoder.decode(bytes)
      for warning in decoded.warnings {
        context.report(
          Diagnostic(.warning, file: name, line: warning.line, message: warning.message)
        )
      }
      return decoded.text
    } catch {
      throw .input([Diagnostic(.error, file: name, message: error.description)])
    }
  }
}
