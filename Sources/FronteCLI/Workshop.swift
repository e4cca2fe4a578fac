import Bilingual
import Drafting
import Interchange
import Linguistics
import Segmentation
import Terminology
import TextModel

/// What turns articles into pages, set up by the settings and options of a command.
struct Workshop {
  /// Cuts the Italian.
  let segmenter: Segmenter
  private let configuration: Configuration
  /// The glossaries.
  let shelf: GlossaryShelf
  /// Recognises their terms.
  let matcher: TermMatcher
  /// Drafts the English; `nil` with `--engine none`.
  private(set) var engine: (any DraftEngine)?
  /// Whether the best other rendering of a word is shown beside it.
  let offersAlternatives: Bool

  /// Translations that are used before any draft.
  var memory: TranslationMemory?

  /// Sets up for a command that drafts.
  init(_ context: Context, engine isWanted: Bool = true) throws(Failure) {
    Self.prepare(forDrafts: isWanted, builtIn: !context.arguments.has(SharedOption.noBuiltIn))
    configuration = try Configuration.load(context)
    shelf = try GlossaryShelf(context, configuration)
    matcher = TermMatcher(glossaries: shelf.glossaries)
    segmenter = Segmenter(
      language: .italian,
      abbreviations: configuration.abbreviations(.italian)
    )
    engine = isWanted ? TransferEngine(variety: Self.variety(context, configuration)) : nil
    offersAlternatives = context.arguments.has(SharedOption.alternatives)
  }

  /// Loads what is known of the language and indexes a half of the built-in glossary while the
  /// glossaries are loaded, which takes as long.
  private static func prepare(forDrafts: Bool, builtIn: Bool) {
    Ahead.start {
      if forDrafts {
        _ = try? TransferEngine().drafts(for: [DraftRequest(text: SourceText("La pace."))])
      } else {
        _ = ItalianAnalyzer().isKnown([])
      }
      _ = Segmenter(language: .italian)
      if builtIn { Glossary.prepareBuiltIn() }
    }
  }

  /// Cuts the English of a translation.
  var englishSegmenter: Segmenter {
    Segmenter(language: .english, abbreviations: configuration.abbreviations(.english))
  }

  /// Sets up with the engine that `--engine` names.
  init(_ context: Context, engine name: String) throws(Failure) {
    let prefix = "command:"
    guard name == "builtin" || name == "none" || name.hasPrefix(prefix) && name != prefix else {
      throw .usage(
        "'\(name)' is no value of '--engine' (builtin, none, command:…)",
        command: context.arguments.command
      )
    }
    try self.init(context, engine: name == "builtin")
    guard name.hasPrefix(prefix) else { return }
    let command = String(name.dropFirst(prefix.count))
    let folder = context.console.workingDirectory
    engine = CommandEngine(command: command) { (input) throws(DraftError) in
      try EngineProcess.run(command, in: folder, input)
    }
  }

  /// The variety of English that the command or else the settings ask for.
  static func variety(
    _ context: Context,
    _ configuration: Configuration
  ) -> EnglishSpelling.Variety {
    context.arguments.choice(SharedOption.english, as: EnglishSpelling.Variety.self)
      ?? configuration.english
  }

  private func annotator(keepsPieces: Bool) -> Annotator {
    Annotator(
      segmenter: segmenter,
      matcher: matcher,
      engine: engine,
      keepsPieces: keepsPieces,
      offersAlternatives: offersAlternatives,
      introducesTerms: true,
      memory: memory
    )
  }

  /// Annotates a page again, as a person has left it.
  func page(
    again file: PageFile,
    _ context: Context,
    keepsPieces: Bool
  ) throws(Failure) -> BilingualDocument {
    var provenance = file.reading.document.provenance
    provenance.glossaries = shelf.versions
    provenance.engine = engine?.name ?? ""
    provenance.program = FronteCLI.program
    let progress = ProgressLine(context.console.error, isQuiet: context.isQuiet)
    defer { progress.clear() }
    do throws(DraftError) {
      return try annotator(keepsPieces: keepsPieces)
        .refresh(file.reading.document, provenance: provenance) {
          progress.show(file.name, $0.done, of: $0.total)
        }
    } catch {
      throw .engine(error.description)
    }
  }

  /// Makes the page of an article.
  func page(
    of file: ArticleFile,
    _ context: Context,
    keepsPieces: Bool
  ) throws(Failure) -> BilingualDocument {
    let annotator = annotator(keepsPieces: keepsPieces)
    let provenance = Provenance(
      sourceName: file.name == "-" ? "-" : FilePath.name(of: file.name),
      sourceDigest: SHA256.hexadecimal(file.bytes),
      glossaries: shelf.versions,
      engine: engine?.name ?? "",
      program: FronteCLI.program
    )
    let progress = ProgressLine(context.console.error, isQuiet: context.isQuiet)
    defer { progress.clear() }
    do throws(DraftError) {
      return try annotator.annotate(file.article, provenance: provenance) {
        progress.show(file.name, $0.done, of: $0.total)
      }
    } catch {
      throw .engine(error.description)
    }
  }
}
