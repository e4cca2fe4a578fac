import Interchange

/// Where the pages of a command go: into one stream, or each into a file of a folder.
struct PagePaths {
  /// Whether all pages go into one stream.
  let isOneStream: Bool
  private var paths: [String: String] = [:]

  /// Decides for the articles `names`, and makes the folder if one was asked for.
  ///
  /// - Throws: ``Failure/usage(_:command:)`` if pages would overwrite one of `articles` or each other.
  init(
    _ names: [String],
    keeping articles: [String],
    _ format: PageFormat,
    _ context: Context
  ) throws(Failure) {
    let command = context.arguments.command
    let output = context.arguments.value(SharedOption.output)
    let isFolder = output.map { Self.isFolder($0, context) } ?? false
    isOneStream = !isFolder
    guard let output, isFolder else {
      if names.count > 1, format != .jsonl, format != .text {
        throw .usage(
          "several articles need '-o FOLDER/', or --format jsonl or text",
          command: command
        )
      }
      if let output { try Self.check(output, against: articles, context) }
      return
    }
    do throws(FileError) {
      try FileAccess.makeDirectory(context.path(output))
    } catch {
      throw .file(error, path: output)
    }
    var owners: [String: String] = [:]
    for name in names {
      let stem = name == "-" ? "page" : FilePath.stem(of: name)
      let path = FilePath.join(output, "\(stem).\(format.fileExtension)")
      if let owner = owners[path] {
        throw .usage("'\(owner)' and '\(name)' would both become '\(path)'", command: command)
      }
      try Self.check(path, against: articles, context)
      owners[path] = name
      paths[name] = path
    }
  }

  /// The file for an article's page; `nil` in one stream.
  func path(for name: String) -> String? { paths[name] }

  private static func isFolder(_ output: String, _ context: Context) -> Bool {
    output.hasSuffix("/") || FileAccess.isDirectory(context.path(output))
  }

  /// A page must not take the place of an article.
  static func check(
    _ path: String,
    against names: [String],
    _ context: Context
  ) throws(Failure) {
    guard let target = FileAccess.realPath(context.path(path)) else { return }
    for name in names
    where name != "-" && FileAccess.realPath(context.path(name)) == target
      && FileAccess.isRegularFile(target)
    {
      throw .usage(
        "the page would overwrite the article '\(name)'",
        command: context.arguments.command
      )
    }
  }
}
