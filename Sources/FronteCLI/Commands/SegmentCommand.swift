import Interchange
import Segmentation
import TextModel

/// Cuts a text into sentences, one on each line.
enum SegmentCommand: Command {
  private static let language = Option(
    "lang",
    taking: .choice(Language.allCases.map(\.rawValue)),
    "The language of the text (default: it)"
  )

  static let specification = CommandSpecification(
    name: "segment",
    operands: "[FILE…]",
    operandCount: 0...Int.max,
    summary: "Cut a text into sentences, one a line",
    discussion: """
      A line end of the text is always a boundary; a blank line between paragraphs is kept; \
      nothing but white space changes.
      """,
    options: [language, SharedOption.why] + SharedOption.everywhere,
    examples: [
      .init("fronte segment articolo.txt", "One sentence a line."),
      .init("fronte segment --lang en < article.txt", "English from standard input."),
      .init("fronte segment --why articolo.txt", "The rule that decided at each candidate."),
    ]
  )

  static func run(_ context: Context) throws(Failure) -> ExitCode {
    let configuration = try Configuration.load(context)
    let language = context.arguments.choice(language, as: Language.self) ?? .italian
    let segmenter = Segmenter(
      language: language,
      abbreviations: configuration.abbreviations(language)
    )
    let names = context.arguments.operands.isEmpty ? ["-"] : context.arguments.operands
    var output: [UInt8] = []
    for name in names {
      let text = try TextFile.read(name, context)
      if context.arguments.has(SharedOption.why) {
        output += reasons(in: text, segmenter, context.style)
      } else {
        if !output.isEmpty { output.append(0x0A) }
        output += segmenter.sentenceLines(of: text)
      }
    }
    try context.write(output)
    return .success
  }

  /// A line for each candidate: place, decision, rule, what stands there, why.
  private static func reasons(
    in text: SourceText,
    _ segmenter: Segmenter,
    _ style: Style
  ) -> [UInt8] {
    let lines = LineMap(text.bytes)
    var output: [UInt8] = []
    for boundary in segmenter.boundaries(in: text, text.range) {
      let place = lines.position(at: boundary.offset)
      let decision = boundary.isBreak ? style.bold("break") : "join"
      let around = excerpt(of: text, at: boundary.offset)
      output += "\(place.line):\(place.column)\t\(decision)\t\(boundary.rule.rawValue)\t".utf8
      output += "\(around)\t\(boundary.reason)\n".utf8
    }
    return output
  }

  /// The bytes around a boundary, which a bar marks.
  private static func excerpt(of text: SourceText, at offset: Int) -> String {
    let bytes = text.bytes
    var start = max(0, offset - 24)
    while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(bytes.count, offset + 16)
    while end < bytes.count, end > offset, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Plain.text(text[TextRange(start, offset)]) + "|"
      + Plain.text(text[TextRange(offset, end)])
  }
}
