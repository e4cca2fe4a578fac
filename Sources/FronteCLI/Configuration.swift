import Linguistics
import Segmentation
import TextModel

/// The settings of a `fronte.json`.
///
/// ```text
/// {
///   "glossaries": ["terms.tsv",             paths count from the file's folder
///     {"file": "eu.tsv", "domains": ["eu"]}],
///   "domains": ["military"],                only the terms of these domains
///   "builtin": false,                       leaves the built-in glossary out
///   "english": "uk",
///   "abbreviations": {"it": {"title": ["cap.magg."], "ender": ["sgg."]}, "en": {…}}
/// }
/// ```
///
/// The settings of the user hold everywhere; those of the nearest `fronte.json`, the project's, come
/// over them: its glossaries win over the user's, its single values take the place of theirs.
struct Configuration {
  /// A glossary that is named in settings.
  struct NamedGlossary {
    /// The path, absolute.
    var path: String
    /// The domains to take from it; empty for all.
    var domains: [String] = []
    /// Whose settings name it.
    var layer: GlossaryLayer
  }

  /// The glossaries, the strongest last.
  private(set) var glossaries: [NamedGlossary] = []
  /// The domains to take from all glossaries; empty for all.
  private(set) var domains: [String] = []
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

  /// Reads the settings that hold for a command: those of `--config` alone, else those of the user
  /// with those of the nearest `fronte.json` over them.
  static func load(_ context: Context) throws(Failure) -> Configuration {
    var configuration = Configuration()
    if let path = context.arguments.value(SharedOption.config) {
      try configuration.read(path, try context.read(path), .project, context)
      return configuration
    }
    if let path = userPath(context.console), let bytes = try existing(path) {
      try configuration.read(path, bytes, .user, context)
    }
    for path in projectPaths(context.console) {
      guard let bytes = try existing(path) else { continue }
      try configuration.read(path, bytes, .project, context)
      break
    }
    return configuration
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

  private static func projectPaths(_ console: Console) -> [String] {
    var paths: [String] = []
    var folder = console.workingDirectory
    while true {
      paths.append(FilePath.join(folder, "fronte.json"))
      let parent = FilePath.folder(of: folder)
      if parent == folder || parent == "." { return paths }
      folder = parent
    }
  }

  private static func userPath(_ console: Console) -> String? {
    if let base = console.environment["XDG_CONFIG_HOME"], !base.isEmpty {
      return FilePath.join(base, "fronte/config.json")
    }
    guard let home = console.environment["HOME"], !home.isEmpty else { return nil }
    return FilePath.join(home, ".config/fronte/config.json")
  }

  // MARK: Reading the file

  private mutating func read(
    _ path: String,
    _ bytes: [UInt8],
    _ layer: GlossaryLayer,
    _ context: Context
  ) throws(Failure) {
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
    for member in members { try read(member, path, folder, layer) }
  }

  private static func wrong(_ path: String, _ message: String) -> Failure {
    .input([Diagnostic(.error, file: path, message: message)])
  }

  private mutating func read(
    _ member: JSONValue.Member,
    _ path: String,
    _ folder: String,
    _ layer: GlossaryLayer
  ) throws(Failure) {
    switch member.name {
    case "glossaries":
      guard let items = member.value.array else {
        throw Self.wrong(path, "'glossaries' must be a list of paths")
      }
      for item in items { glossaries.append(try Self.glossary(item, path, folder, layer)) }
    case "domains": domains = try Self.strings(member.value, member.name, path)
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
      let names = ["glossaries", "domains", "builtin", "english", "abbreviations"]
      throw Self.wrong(
        path,
        "unknown setting '\(member.name)'" + Suggestion.sentence(member.name, among: names)
      )
    }
  }

  /// A path, or an object with a `file` and its `domains`.
  private static func glossary(
    _ value: JSONValue,
    _ path: String,
    _ folder: String,
    _ layer: GlossaryLayer
  ) throws(Failure) -> NamedGlossary {
    if let file = value.string {
      return NamedGlossary(path: FilePath.absolute(file, from: folder), layer: layer)
    }
    guard case .object(let members) = value, let file = value["file"]?.string else {
      throw wrong(path, "a glossary must be a path, or an object with 'file' and 'domains'")
    }
    if let other = members.first(where: { $0.name != "file" && $0.name != "domains" }) {
      throw wrong(
        path,
        "unknown setting '\(other.name)' of a glossary"
          + Suggestion.sentence(other.name, among: ["file", "domains"])
      )
    }
    return NamedGlossary(
      path: FilePath.absolute(file, from: folder),
      domains: try value["domains"].map { value throws(Failure) in
        try strings(value, "domains", path)
      } ?? [],
      layer: layer
    )
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
