import Alignment
import Bilingual
import Interchange
import Segmentation
import TextModel

extension Workshop {
  /// Pairs the segments of two texts.
  var aligner: Aligner { Aligner(matcher: matcher) }

  /// The segments of a text without looking for an article in it: as `segment` prints them, or one
  /// on each line.
  func segments(
    of name: String,
    _ segmenter: Segmenter,
    areLines: Bool,
    _ context: Context
  ) throws(Failure) -> SegmentedText {
    let text = try TextFile.read(name, context)
    return SegmentedText(
      lines: areLines ? text : SourceText(repairing: segmenter.sentenceLines(of: text))
    )
  }

  /// Writes the page of an article with its translation.
  func page(
    of italianName: String,
    with englishName: String,
    areLines: Bool,
    _ writer: PageWriter,
    _ context: Context
  ) throws(Failure) -> [UInt8] {
    try Self.check(italianName, englishName, context)
    let italian = try PageSide(italianName, segmenter, areLines: areLines, context)
    let english = try PageSide(englishName, englishSegmenter, areLines: areLines, context)
    Self.reportLanguages(italian.segments.side, english.segments.side, englishName, context)
    let credits = english.segments.article.blocks.count { $0.kind == .credit }
    if credits > 0 {
      let lines = credits == 1 ? "1 line" : "\(credits) lines"
      let message = "left out \(lines) about the article (author, place, date)"
      context.report(Diagnostic(.note, file: englishName, message: message))
    }
    let provenance = Provenance(
      sourceName: italian.shownName,
      sourceDigest: italian.digest,
      translation: Provenance.Translation(name: english.shownName, digest: english.digest),
      glossaries: shelf.versions,
      program: FronteCLI.program
    )
    let document = Collator(matcher: matcher, aligner: aligner)
      .collate(italian.segments, with: english.segments, provenance: provenance)
    return writer.write(document)
  }

  /// Two texts need two sources, and the page must not take the place of either.
  static func check(
    _ italianName: String,
    _ englishName: String,
    _ context: Context
  ) throws(Failure) {
    if italianName == "-", englishName == "-" {
      throw .usage(
        "only one of the two texts can be standard input",
        command: context.arguments.command
      )
    }
    guard let output = context.arguments.value(SharedOption.output) else { return }
    try PagePaths.check(output, against: [italianName, englishName], context)
  }

  /// Warns where the texts seem to be in other languages than they should be.
  static func reportLanguages(
    _ italian: SegmentedText,
    _ english: SegmentedText,
    _ englishName: String,
    _ context: Context
  ) {
    guard let doubt = LanguageDoubt(italian, english) else { return }
    context.report(Diagnostic(.warning, file: englishName, message: doubt.message))
  }
}
