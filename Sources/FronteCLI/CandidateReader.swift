import Alignment
import Bilingual
import Interchange
import Segmentation
import Terminology
import TextModel

/// Reads articles for candidates of a glossary.
struct CandidateReader {
  /// Cuts the Italian, recognises the terms that are known.
  let workshop: Workshop
  /// Collects the candidates.
  private(set) var extractor: TermExtractor
  /// The English sentences of a translation that was read.
  private(set) var translations: [SourceText] = []
  private let format: ArticleFormat?

  /// Prepares to read in the format that the user gave.
  init(_ workshop: Workshop, options: TermExtractor.Options, _ context: Context) {
    self.workshop = workshop
    extractor = TermExtractor(matcher: workshop.matcher, options: options)
    format = context.arguments.choice(SharedOption.inputFormat, as: ArticleFormat.self)
  }

  /// Reads an article, a long plain text piece by piece.
  mutating func read(_ name: String, _ context: Context) throws(Failure) {
    extractor.beginDocument()
    var line = 0
    var pieces = ArticlePieces(try context.read(name), of: name, format)
    while let piece = pieces.next() {
      let article = try ArticleFile(name, piece, format, context).article
      read(article, firstLine: line) { block, range in
        _ = block
        return TermExtractor.Sentence(range)
      }
      line += article.lineCount
    }
  }

  /// Reads an article beside its translation.
  mutating func read(
    _ name: String,
    with translation: String,
    _ context: Context
  ) throws(Failure) {
    extractor.beginDocument()
    let italian = try PageSide(name, workshop.segmenter, areLines: false, context).segments
    let english = try PageSide(translation, workshop.englishSegmenter, areLines: false, context)
      .segments.side
    Workshop.reportLanguages(italian.side, english, translation, context)
    var pairs: [SegmentedArticle.Place: SourceText] = [:]
    for bead in workshop.aligner.align(italian.side, english) where !bead.english.isEmpty {
      let first = english.segments[bead.english.lowerBound]
      let last = english.segments[bead.english.upperBound - 1]
      let range = TextRange(first.lowerBound, last.upperBound)
      let text = SourceText(repairing: Array(english.text.bytes[range.range]))
      translations.append(text)
      for segment in bead.italian { pairs[italian.places[segment]] = text }
    }
    read(italian.article, firstLine: 0) { block, range in
      let place = SegmentedArticle.Place(block: block, range: range)
      return TermExtractor.Sentence(range, translation: pairs[place])
    }
  }

  private mutating func read(
    _ article: Article,
    firstLine: Int,
    _ sentence: (Int, TextRange) -> TermExtractor.Sentence
  ) {
    let lines = LineMap(Array(article.source.utf8))
    var start = 0
    for (index, block) in article.blocks.enumerated() {
      start += block.separator.utf8.count
      if block.isProse {
        let map = ProseMap(block)
        let segments = workshop.segmenter.segments(in: block.text, block.text.range)
        extractor.read(block.text, sentences: segments.map { sentence(index, $0.range) }) {
          offset in
          firstLine + lines.lineIndex(at: start + map.sourceOffset(of: offset)) + 1
        }
      }
      start += block.source.utf8.count
    }
  }
}

extension Article {
  /// The number of line ends of its source.
  fileprivate var lineCount: Int { source.utf8.count { $0 == 0x0A } }
}
