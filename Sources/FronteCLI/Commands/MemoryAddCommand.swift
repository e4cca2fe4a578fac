import Bilingual
import Interchange
import TextModel

/// Adds the translations of pages to a translation memory.
enum MemoryAddCommand: Command {
  private static let drafts = Option(
    "drafts",
    "Add machine drafts as well, which nobody has read"
  )

  static let specification = CommandSpecification(
    name: "memory add",
    operands: "MEMORY.tmx PAGE.md…",
    operandCount: 2...Int.max,
    summary: "Add the translations of pages to a translation memory",
    discussion: """
      Adds the rows that you wrote, edited or approved with a '✓' behind their number; what the \
      memory has already is not added twice, and a new translation of a sentence wins over the old \
      one. The memory is made if there is none; what stands in it stays as it is.
      """,
    options: [drafts] + SharedOption.everywhere,
    examples: [
      .init("fronte memory add memory.tmx articolo.md", "What you translated there."),
      .init("fronte memory add memory.tmx pages/*.md", "The same of many pages."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let name = context.arguments.operands[0]
    var pages: [PageFile] = []
    for page in context.arguments.operands.dropFirst() {
      pages.append(try PageFile(page, context))
    }
    let path = context.path(name)
    let lock: FileLock
    do throws(FileLock.Refusal) {
      let holder = "process \(FileAccess.processNumber) (fronte memory add)"
      lock = try FileLock.take(for: path, holder: holder, waiting: 10)
    } catch {
      switch error {
      case .file(let error): throw .file(error, path: name)
      case .held(let holder):
        let message = "locked by \(Plain.text(holder)); try again when it is done"
        throw .input([Diagnostic(.error, file: name, message: message)])
      }
    }
    defer { lock.release() }
    var appender = try appender(name, context)
    for page in pages {
      appender.add(page.reading.document, drafts: context.arguments.has(drafts))
    }
    if appender.added > 0 { try context.write(appender.bytes, to: name) }
    let message = "\(appender.added) added, \(appender.known) known already"
    context.report(Diagnostic(.note, file: name, message: message))
    return .success
  }

  private static func appender(_ name: String, _ context: Context) throws(Failure) -> TMXAppender {
    guard FileAccess.realPath(context.path(name)) != nil else {
      return TMXAppender(program: FronteCLI.program)
    }
    let bytes = try context.read(name)
    do throws(TMXReader.Failure) {
      if let appender = try TMXAppender(bytes) { return appender }
    } catch {
      throw MemoryFile.failure(error, name)
    }
    let message = "units can be added to memories in UTF-8 only"
    throw .input([Diagnostic(.error, file: name, message: message)])
  }
}
