import Bilingual
import Terminology
import TextModel

/// The glossaries that a command uses, the strongest last: the built-in one, those of the settings,
/// those of the command line.
struct GlossaryShelf {
  /// The glossaries.
  private(set) var glossaries: [Glossary] = []
  /// Their names with their versions.
  private(set) var versions: [Provenance.GlossaryVersion] = []

  /// Loads them.
  init(_ context: Context, _ configuration: Configuration) throws(Failure) {
    if configuration.usesBuiltIn, !context.arguments.has(CommonOption.noBuiltIn) {
      var builtIn = Glossary.builtIn
      builtIn.variety = Workshop.variety(context, configuration)
      add(builtIn, version: FronteCLI.version)
    }
    for path in configuration.glossaries { try read(path, context) }
    for path in context.arguments.values(CommonOption.glossary) { try read(path, context) }
  }

  /// Loads the files that are named, or the built-in glossary if none is.
  init(files: ArraySlice<String>, _ context: Context) throws(Failure) {
    for path in files { try read(path, context) }
    if files.isEmpty { add(.builtIn, version: FronteCLI.version) }
  }

  private mutating func read(_ path: String, _ context: Context) throws(Failure) {
    let bytes = try context.read(path)
    let result = GlossaryReader.read(bytes, name: path)
    guard !result.hasErrors else {
      throw .input(result.diagnostics.filter { $0.severity == .error })
    }
    for diagnostic in result.diagnostics { context.report(diagnostic) }
    add(result.glossary, version: String(SHA256.hexadecimal(bytes).prefix(12)))
  }

  private mutating func add(_ glossary: Glossary, version: String) {
    glossaries.append(glossary)
    versions.append(Provenance.GlossaryVersion(name: glossary.name, version: version))
  }
}
