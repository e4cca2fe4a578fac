import Linguistics
import Segmentation
import TextModel

/// The settings of a `fronte.json`.
///
/// ```text
/// {
///   "glossaries": ["terms.tsv"],            paths count from the file's folder
///   "builtin": false,                       leaves the built-in glossary out
///   "english": "uk",
///   "abbreviations": {"it": {"title": ["cap.magg."], "ender": ["sgg."]}, "en": {…}}
/// }
/// ```
struct Configuration {
  /// The paths of the glossaries, absolute.
  private(set) var glossaries: [String] = []
  /// Whether the built-in glossary is used.
  private(set) var usesBuiltIn = true
  /// The spelling of the English.
  private(set) var english = EnglishSpelling.Variety.us
  private var abbreviations: [Language: [Abbreviation]] = [:]

  private init() {}

  /// The abbreviations of a language besides the built-in ones.
  func abbreviations(_ language: Language) -> [Abbreviation] {
    abbreviations[language] ?? []
  }

  // MARK: Finding the file

  /// Reads the settings that hold for a command: those of `--config`, else of the nearest
  /// `fronte.json`, else of the user.
  static func load(_ context: Context) throws(Failure) -> Configuration {
    if let path = context.arguments.value(CommonOption.config) {
      return try Configuration(path: path, bytes: try context.read(path), context)
    }
    for path in candidates(context.console) {
      guard let bytes = try existing(path) else { continue }
      return try Configuration(path: path, bytes: bytes, context)
    }
    return Configuration()
  }

  private static func existing(_ path: String) throws(Failure) -> [UInt8]? {
    do throws(FileError) {
      return try FileAccess.read(path)
    } catch {
      guard error == .notFound || error == .isDirectory || error == .notPermitted else {
        throw .file(error, path: path)
      }
      return nil
    }
  }

  private static func candidates(_ console: Console) -> [String] {
    var paths: [String] = []
    var folder = console.workingDirectory
    while true {
      paths.append(FilePath.join(folder, "fronte.json"))
      let parent = FilePath.folder(of: folder)
      if parent == folder || parent == "." { break }
      folder = parent
    }
    if let base = console.environment["XDG_CONFIG_HOME"], !base.isEmpty {
      paths.append(FilePath.join(base, "fronte/config.json"))
    } else if let home = console.environment["HOME"], !home.isEmpty {
      paths.append(FilePath.join(home, ".config/fronte/config.json"))
    }
    return paths
  }

  // MARK: Reading the file

  private init(path: String, bytes: [UInt8], _ context: Context) throws(Failure) {
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try JSONReader.read(bytes)
    } catch {
      let place = LineMap(bytes).position(at: error.offset)
      throw .input([
        Diagnostic(
          .error,
          file: path,
          line: place.line,
          column: place.column,
          message: error.message
        )
      ])
    }
    guard case .object(let members) = value else {
      throw Self.wrong(path, "the settings must be an object in braces")
    }
    let folder = FilePath.folder(
      of: FilePath.absolute(path, from: context.console.workingDirectory)
    )
    for member in members { try read(member, path, folder) }
  }

  private static func wrong(_ path: String, _ message: String) -> Failure {
    .input([Diagnostic(.error, file: path, message: message)])
  }

  private mutating func read(
    _ member: JSONValue.Member,
    _ path: String,
    _ folder: String
  ) throws(Failure) {
    switch member.name {
    case "glossaries":
      glossaries = try Self.strings(member.value, member.name, path)
        .map { FilePath.absolute($0, from: folder) }
    case "builtin":
      guard let flag = member.value.bool else {
        throw Self.wrong(path, "'builtin' must be true or false")
      }
      usesBuiltIn = flag
    case "english":
      guard let variety = member.value.string.flatMap(EnglishSpelling.Variety.init(rawValue:))
      else { throw Self.wrong(path, "'english' must be \"us\" or \"uk\"") }
      english = variety
    case "abbreviations": try readAbbreviations(member.value, path)
    default:
      let names = ["glossaries", "builtin", "english", "abbreviations"]
      throw Self.wrong(
        path,
        "unknown setting '\(member.name)'" + Suggestion.sentence(member.name, among: names)
      )
    }
  }

  private static func strings(
    _ value: JSONValue,
    _ name: String,
    _ path: String
  ) throws(Failure) -> [String] {
    guard let elements = value.array else {
      throw wrong(path, "'\(name)' must be a list of strings")
    }
    let strings = elements.compactMap(\.string)
    guard strings.count == elements.count else {
      throw wrong(path, "'\(name)' must be a list of strings")
    }
    return strings
  }

  private mutating func readAbbreviations(_ value: JSONValue, _ path: String) throws(Failure) {
    guard case .object(let languages) = value else {
      throw Self.wrong(path, "'abbreviations' must be an object with 'it' or 'en'")
    }
    for member in languages {
      guard let language = Language(rawValue: member.name),
        case .object(let behaviours) = member.value
      else { throw Self.wrong(path, "'abbreviations' must be an object with 'it' or 'en'") }
      for list in behaviours {
        guard let behaviour = Abbreviation.Behaviour(rawValue: list.name) else {
          let names = Abbreviation.Behaviour.allCases.map(\.rawValue)
          throw Self.wrong(
            path,
            "'\(list.name)' is no class of abbreviations (\(names.joined(separator: ", ")))"
          )
        }
        for form in try Self.strings(list.value, list.name, path) {
          abbreviations[language, default: []].append(Abbreviation(form, behaviour))
        }
      }
    }
  }
}
