import Bilingual
import Drafting
import Interchange
import TextModel

/// Drafts a text line by line: as many lines of English as the Italian has.
struct LineDrafter {
  private let workshop: Workshop
  private let shownMarks: Set<Mark.Kind>
  /// How many lines are drafted at a time.
  private static let batchSize = 512

  /// Prepares to draft.
  init(_ workshop: Workshop, shownMarks: Set<Mark.Kind>) {
    self.workshop = workshop
    self.shownMarks = shownMarks
  }

  /// The English, each line ending in a line feed.
  func lines(
    of text: SourceText,
    progress: (Int, Int) -> Void
  ) throws(Failure) -> [UInt8] {
    var output: [UInt8] = []
    let starts = LineMap(text.bytes).starts
    let lineCount = text.bytes.last == 0x0A || text.bytes.isEmpty ? starts.count - 1 : starts.count
    var line = 0
    while line < lineCount {
      let end = min(line + Self.batchSize, lineCount)
      let ranges = (line..<end).map { index in
        TextRange(
          starts[index],
          index + 1 < starts.count ? starts[index + 1] - 1 : text.count
        )
      }
      for english in try drafts(of: ranges, text) {
        output += english.utf8
        output.append(0x0A)
      }
      line = end
      progress(line, lineCount)
    }
    return output
  }

  /// Each line as a paragraph of one article, so that it passes through the same steps as a page.
  private func drafts(
    of ranges: [TextRange],
    _ text: SourceText
  ) throws(Failure) -> [String] {
    let blocks = ranges.map { range in
      Block(.paragraph, line: 1, text: SourceText(text[range]))
    }
    let annotator = Annotator(
      segmenter: workshop.segmenter,
      matcher: workshop.matcher,
      engine: workshop.engine,
      offersAlternatives: workshop.offersAlternatives
    )
    let document: BilingualDocument
    do throws(DraftError) {
      document = try annotator.annotate(
        Article(title: "", blocks: blocks),
        provenance: Provenance(sourceName: "-", sourceDigest: "", program: FronteCLI.program)
      )
    } catch {
      throw .engine(error.description)
    }
    return document.blocks.map { page in
      page.rows.map { $0.english(showing: shownMarks) }.joined(separator: " ")
    }
  }
}
