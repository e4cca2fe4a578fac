import Bilingual
import Interchange
import Linguistics
import TextModel

/// A file of the command line, read as an article.
struct ArticleFile {
  /// The name as the user gave it, `-` for standard input.
  let name: String
  /// The file's bytes.
  let bytes: [UInt8]
  /// The article.
  let article: Article

  /// Reads a file and reports what was left out and what was repaired.
  init(_ name: String, _ context: Context) throws(Failure) {
    let format = context.arguments.choice(SharedOption.inputFormat, as: ArticleFormat.self)
    try self.init(name, try context.read(name), format, context)
  }

  /// Takes a file that was read already.
  init(
    _ name: String,
    _ bytes: [UInt8],
    _ format: ArticleFormat?,
    _ context: Context
  ) throws(Failure) {
    self.name = name
    self.bytes = bytes
    let lexicon = ItalianAnalyzer()
    let reader = ArticleReader { lexicon.isKnown(Folding.key($0)) }
    do throws(ArticleError) {
      article = try reader.read(
        bytes,
        fileName: name == "-" ? nil : name,
        format: format
      )
    } catch {
      throw .input([Diagnostic(.error, file: name, message: error.description)])
    }
    report(context)
  }

  private func report(_ context: Context) {
    for warning in article.warnings {
      context.report(
        Diagnostic(.warning, file: name, line: warning.line, message: warning.message)
      )
    }
    guard !article.omissions.isEmpty else { return }
    guard context.arguments.has(SharedOption.verbose) else {
      let count = article.omissions.count
      let what = count == 1 ? "1 passage" : "\(count) passages"
      context.report(
        Diagnostic(
          .note,
          file: name,
          message: "left out \(what) that are not part of the article (--verbose lists them)"
        )
      )
      return
    }
    for omission in article.omissions {
      context.report(
        Diagnostic(
          .note,
          file: name,
          line: omission.line,
          message: "left out (\(omission.reason.label)): \(Self.excerpt(omission.text))"
        )
      )
    }
  }

  private static func excerpt(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 100 ? line.prefix(99) + "…" : line
  }
}

extension Article.Omission.Reason {
  /// The reason in words.
  fileprivate var label: String {
    switch self {
    case .pageFrame: "head or foot of the page"
    default: rawValue
    }
  }
}
