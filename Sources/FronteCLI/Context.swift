import Interchange
import TextModel

/// What a command works with: the console, and the settings that hold for all commands.
struct Context {
  /// The streams and the environment.
  let console: Console
  /// What the user typed.
  let arguments: ParsedArguments
  /// How standard output is coloured.
  let style: Style
  /// How messages are coloured.
  let messageStyle: Style

  init(_ console: Console, _ arguments: ParsedArguments) {
    self.console = console
    self.arguments = arguments
    let choice = arguments.value(SharedOption.color)
    style = Style(
      choice: choice,
      isTerminal: console.output.isTerminal,
      environment: console.environment
    )
    messageStyle = Style(
      choice: choice,
      isTerminal: console.error.isTerminal,
      environment: console.environment
    )
  }

  /// Whether only errors are printed.
  var isQuiet: Bool { arguments.has(SharedOption.quiet) }

  /// A path as the system takes it.
  func path(_ path: String) -> String {
    FilePath.absolute(path, from: console.workingDirectory)
  }

  /// The bytes of a file, or of standard input for `-`, if they are not more than `limit`.
  func read(_ name: String, upTo limit: Int = .max) throws(Failure) -> [UInt8] {
    do throws(FileError) {
      return name == "-"
        ? try console.input.readAll(upTo: limit) : try FileAccess.read(path(name), upTo: limit)
    } catch {
      throw .file(error, path: name)
    }
  }

  /// A file, or standard input for `-`, to be read piece by piece.
  func stream(_ name: String) throws(Failure) -> InputStream {
    guard name != "-" else { return InputStream(console.input) }
    do throws(FileError) {
      return try InputStream(path: path(name))
    } catch {
      throw .file(error, path: name)
    }
  }

  /// Writes a command's whole output to `--output` or standard output.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard let name = arguments.value(SharedOption.output), name != "-" else {
      return try print(bytes)
    }
    try write(bytes, to: name)
  }

  /// Writes a file, all of it or nothing.
  func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    do throws(FileError) {
      try FileAccess.writeAtomically(bytes, to: path(name))
    } catch {
      throw .file(error, path: name)
    }
  }

  /// Writes to standard output.
  func print(_ bytes: [UInt8]) throws(Failure) {
    do throws(FileError) {
      try console.output.write(bytes)
    } catch .closedPipe {
      throw .closedPipe
    } catch {
      throw .file(error, path: "standard output")
    }
  }

  /// The page format that `option` asks for, else the one that the output's name tells.
  func pageFormat(_ option: Option, otherwise: PageFormat) -> PageFormat {
    if let chosen = arguments.choice(option, as: PageFormat.self) { return chosen }
    let name = (arguments.value(SharedOption.output) ?? "").lowercased()
    let byEnding = PageFormat.allCases.first { name.hasSuffix("." + $0.fileExtension) }
    return byEnding ?? (name.hasSuffix(".xliff") ? .xliff : otherwise)
  }

  /// Prints a message to standard error, unless it is less than an error and the user wants quiet.
  func report(_ diagnostic: Diagnostic) {
    guard !isQuiet || diagnostic.severity == .error else { return }
    Message.print(diagnostic, to: console.error, messageStyle)
  }
}
