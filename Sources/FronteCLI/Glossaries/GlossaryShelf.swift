import Bilingual
import Terminology
import TextModel

/// Where a glossary comes from, the weakest first.
enum GlossaryLayer: String {
  /// The glossary that is part of the program.
  case builtIn = "built-in"
  /// Named in the user's settings.
  case user
  /// Named in the settings of the folder where the user works.
  case project
  /// Named on the command line.
  case commandLine = "command line"
}

/// The glossaries that a command uses, the strongest last: the built-in one, those of the user's
/// settings, those of the project's, those of the command line.
struct GlossaryShelf {
  /// The glossaries.
  private(set) var glossaries: [Glossary] = []
  /// Where each comes from.
  private(set) var layers: [GlossaryLayer] = []
  /// Their names with their versions.
  private(set) var versions: [Provenance.GlossaryVersion] = []

  /// Loads them, with the terms of the domains that are asked for.
  init(_ context: Context, _ configuration: Configuration) throws(Failure) {
    let asked = context.arguments.values(SharedOption.domain)
    let domains = asked.isEmpty ? configuration.domains : asked
    if configuration.usesBuiltIn, !context.arguments.has(SharedOption.noBuiltIn) {
      var builtIn = Glossary.builtIn.restricted(toDomains: domains)
      builtIn.variety = Workshop.variety(context, configuration)
      add(builtIn, .builtIn, version: FronteCLI.version)
    }
    for named in configuration.glossaries {
      try read(named.path, named.layer, [named.domains, domains], context)
    }
    for path in context.arguments.values(SharedOption.glossary) {
      try read(path, .commandLine, [domains], context)
    }
    if !domains.isEmpty { warnOfNothing(domains, context) }
  }

  /// Loads the files that are named, or the built-in glossary if none is.
  init(files: ArraySlice<String>, _ context: Context) throws(Failure) {
    for path in files { try read(path, .commandLine, [], context) }
    if files.isEmpty { add(.builtIn, .builtIn, version: FronteCLI.version) }
  }

  private mutating func read(
    _ path: String,
    _ layer: GlossaryLayer,
    _ domains: [[String]],
    _ context: Context
  ) throws(Failure) {
    let bytes = try GlossaryFile.bytes(path, context)
    var glossary = try GlossaryFile.glossary(bytes, path, context)
    for list in domains { glossary = glossary.restricted(toDomains: list) }
    add(glossary, layer, version: String(SHA256.hexadecimal(bytes).prefix(12)))
  }

  private mutating func add(_ glossary: Glossary, _ layer: GlossaryLayer, version: String) {
    glossaries.append(glossary)
    layers.append(layer)
    versions.append(Provenance.GlossaryVersion(name: glossary.name, version: version))
  }

  private func warnOfNothing(_ domains: [String], _ context: Context) {
    guard !glossaries.isEmpty, glossaries.allSatisfy({ $0.count == 0 }) else { return }
    context.report(
      Diagnostic(
        .warning,
        file: "--domain",
        message: "no glossary has terms of the domain \(domains.joined(separator: ", "))"
      )
    )
  }
}
