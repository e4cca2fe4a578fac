import Bilingual
import Drafting
import Terminology
import TextModel

/// Finds candidates for a glossary in articles.
enum ExtractCommand: Command {
  private static let minimum = Option(
    "min-count",
    taking: .text("N"),
    "How often a candidate must occur: 2, names and acronyms 1"
  )
  private static let limit = Option(
    "limit",
    taking: .text("N"),
    "List only the N best"
  )
  private static let kind = Option(
    "kind",
    taking: .choice(ExtractedTerm.Kind.allCases.map(\.rawValue)),
    isRepeatable: true,
    "List only these: noun groups, names, acronyms"
  )
  private static let translation = Option(
    "with",
    taking: .file("EN"),
    "Propose the English that this translation of the article has"
  )

  static let specification = CommandSpecification(
    name: "extract",
    operands: "[FILE…]",
    operandCount: 0...Int.max,
    summary: "Find candidate terms that the glossaries do not have yet",
    discussion: """
      Looks for noun groups with the pattern of a term, names and acronyms, counts each in all its \
      forms, and ranks them: by C-value (how often, how long, how much by itself) times how far its \
      words are those of the built-in glossary rather than of general language. What the glossaries \
      in use have is left out. The English is a proposal: drafted, or with '--with' what the \
      translation has most likely. '--format tsv' writes a glossary to review: every row has the \
      status admitted, a proposal's origin in the column source, and what speaks for it in count, \
      texts, score and evidence. Delete what is no term, mend the English, set the status to \
      preferred, and 'fronte glossary import' the file. With --format jsonl each object has \
      italian, english, proposedBy (engine, translation, copy), kind, gender, score, cValue, \
      domainWeight, count, texts, and evidence: file, line (from 1), sentence, start and end \
      (Unicode scalars in the sentence, end exclusive), with --with english.
      """,
    options: [
      CandidateListing.format, minimum, limit, kind, CandidateListing.evidence, translation,
      SharedOption.english,
    ] + SharedOption.terms + SharedOption.reading + SharedOption.everywhere,
    examples: [
      .init("fronte extract articles/*.md", "What the glossaries lack, the best first."),
      .init(
        "fronte extract --glossary mine.tsv --limit 50 --format tsv articles/*.md -o new.tsv",
        "A glossary of proposals to review."
      ),
      .init("fronte glossary import new.tsv --into mine.tsv", "… and to take over when it is."),
      .init(
        "fronte extract --with article.en.txt articolo.txt",
        "With the English that the translator chose."
      ),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let names = context.arguments.operands.isEmpty ? ["-"] : context.arguments.operands
    let format = context.arguments.value(CandidateListing.format) ?? "table"
    let evidenceCount =
      try number(CandidateListing.evidence, context) ?? (format == "jsonl" ? 3 : 1)
    let options = try options(evidenceCount: evidenceCount, context)
    let limit = try number(limit, context)
    let workshop = try Workshop(context)
    var reader = CandidateReader(workshop, options: options, context)
    try read(names, &reader, context)
    let terms = chosen(reader.extractor.terms(), context).prefix(limit ?? .max)
    let listing = CandidateListing(
      format: format,
      names: names,
      evidenceCount: evidenceCount,
      style: context.style
    )
    try context.write(listing.written(try candidates(Array(terms), reader)))
    return .success
  }

  /// How many sentences with translations are looked at for each candidate.
  private static let translationCount = 50

  private static func options(
    evidenceCount: Int,
    _ context: Context
  ) throws(Failure) -> TermExtractor.Options {
    var options = TermExtractor.Options()
    options.evidenceLimit = max(evidenceCount, 1)
    if context.arguments.has(translation) {
      options.evidenceLimit = max(evidenceCount, translationCount)
    }
    if let count = try number(minimum, context) {
      options.nounCount = count
      options.nameCount = count
    }
    return options
  }

  private static func read(
    _ names: [String],
    _ reader: inout CandidateReader,
    _ context: Context
  ) throws(Failure) {
    if let translation = context.arguments.value(translation) {
      guard names.count == 1 else {
        throw .usage("'--with' takes one article", command: context.arguments.command)
      }
      try Workshop.check(names[0], translation, context)
      try reader.read(names[0], with: translation, context)
    } else {
      let progress = ProgressLine(context.console.error, isQuiet: context.isQuiet)
      defer { progress.clear() }
      for (index, name) in names.enumerated() {
        try reader.read(name, context)
        progress.show(name, index + 1, of: names.count)
      }
    }
    guard reader.extractor.hasForgotten else { return }
    context.report(
      Diagnostic(
        .note,
        file: "extract",
        message: "so many candidates that those met once in a while were forgotten; counts of "
          + "rare ones may be too low"
      )
    )
  }

  private static func chosen(
    _ terms: [ExtractedTerm],
    _ context: Context
  ) -> [ExtractedTerm] {
    let kinds = context.arguments.values(kind)
    return kinds.isEmpty ? terms : terms.filter { kinds.contains($0.kind.rawValue) }
  }

  private static func candidates(
    _ terms: [ExtractedTerm],
    _ reader: CandidateReader
  ) throws(Failure) -> [CandidateListing.Candidate] {
    guard let engine = reader.workshop.engine else { return [] }
    let proposer = RenderingProposer(
      engine: engine,
      matcher: reader.workshop.matcher,
      translations: reader.translations
    )
    do throws(DraftError) {
      return zip(terms, try proposer.proposals(for: terms)).map {
        CandidateListing.Candidate(term: $0, proposal: $1)
      }
    } catch {
      throw .engine(error.description)
    }
  }

  /// The value of an option that takes a whole number from 1.
  private static func number(_ option: Option, _ context: Context) throws(Failure) -> Int? {
    guard let text = context.arguments.value(option) else { return nil }
    guard let number = Int(text), number > 0 else {
      throw .usage(
        "'\(text)' is no value of '--\(option.name)', which takes a number from 1",
        command: context.arguments.command
      )
    }
    return number
  }
}
