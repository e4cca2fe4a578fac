import Terminology
import TextModel

/// A native glossary file of the command line, read with its errors said.
enum GlossaryFile {
  /// Files with more bytes are refused: they would have to be held in memory several times over.
  static let largest = 256 << 20

  /// The bytes of a file.
  static func bytes(_ name: String, _ context: Context) throws(Failure) -> [UInt8] {
    do throws(Failure) {
      return try context.read(name, upTo: largest)
    } catch .file(.tooLarge, _) {
      throw .input([
        Diagnostic(
          .error,
          file: name,
          code: "G001",
          message: "the glossary is larger than \(largest >> 20) MB; take the part of it that you "
            + "need with 'fronte glossary import --domain …'"
        )
      ])
    } catch {
      throw error
    }
  }

  /// The glossary in a file's bytes; warnings are reported.
  ///
  /// - Throws: ``Failure/input(_:)`` if a row cannot be used.
  static func glossary(
    _ bytes: [UInt8],
    _ name: String,
    _ context: Context
  ) throws(Failure) -> Glossary {
    let result = GlossaryReader.read(bytes, name: name)
    let errors = result.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .input(errors + advice(bytes, name)) }
    for diagnostic in result.diagnostics { context.report(diagnostic) }
    return result.glossary
  }

  /// The rows of a file in its order; warnings are reported.
  static func rows(_ name: String, _ context: Context) throws(Failure) -> [GlossaryRow] {
    try glossary(bytes(name, context), name, context).allRows
  }

  /// What to do with a file that is another program's.
  private static func advice(_ bytes: [UInt8], _ name: String) -> [Diagnostic] {
    let format = GlossaryFormat.detect(bytes.prefix(4_096), fileName: name)
    guard format != .native, bytes.prefix(4_096).allSatisfy({ $0 != 0 }) else { return [] }
    return [
      Diagnostic(
        .note,
        file: name,
        message: "if this is a file of the format \(format.rawValue), read it with "
          + "'fronte glossary convert' or 'fronte glossary import'"
      )
    ]
  }
}
