import Alignment
import Bilingual
import Drafting
import Linguistics
import Segmentation
import Terminology
import TextModel

/// Measures the speed budgets on the articles of `Examples`.
///
/// Each figure stands beside a floor of the same run: a pass that only counts bytes and line ends. Run
/// it with `swift run -c release Benchmarks`, after `swift build -c release`.
@main
enum Main {
  static func main() {
    let articles = Sample.articles()
    guard !articles.isEmpty else {
      print("Run this from the folder that holds Package.swift: Examples/ was not found.")
      return
    }
    var report = Report()
    measureText(articles, &report)
    measureExtraction(articles, &report)
    measureDraft(articles, &report)
    measureAlignment(articles, &report)
    measureProgram(&report)
    report.print()
  }

  // MARK: Text

  private static func measureText(_ articles: [SourceText], _ report: inout Report) {
    let text = Sample.text(of: articles, bytes: 16 << 20)
    let floor = Stopwatch.best(of: 5) { Sample.countLines(text.bytes) }
    report.add("floor: count bytes and line ends", megabytes: text.count, floor, floor: floor)

    let segmenter = Segmenter(language: .italian)
    let segmentation = Stopwatch.best(of: 3) { segmenter.segments(in: text).count }
    report.add("segment", megabytes: text.count, segmentation, floor: floor)

    for count in [1_000, 100_000] {
      let glossary = Sample.glossary(entries: count)
      let load = Stopwatch.best(of: 1) {
        TermMatcher(glossaries: [glossary]).matches(in: SourceText(""), TextRange(0, 0)).count
      }
      let matcher = TermMatcher(glossaries: [glossary])
      let part = Sample.text(of: articles, bytes: 4 << 20)
      let partFloor = Stopwatch.best(of: 5) { Sample.countLines(part.bytes) }
      let matching = Stopwatch.best(of: 3) {
        var hits = 0
        matcher.scan(part, part.range) { _ in hits += 1 }
        return hits
      }
      report.add("terms, \(count) entries", megabytes: part.count, matching, floor: partFloor)
      report.add("  load \(count) entries", seconds: load)
      report.note("\(count) entries take \(matcher.footprint / count) bytes each beyond their text")
    }
  }

  // MARK: Extraction

  private static func measureExtraction(_ articles: [SourceText], _ report: inout Report) {
    let text = Sample.text(of: articles, bytes: 1 << 20)
    let sentences = Segmenter(language: .italian).segments(in: text).map {
      TermExtractor.Sentence($0.range)
    }
    let matcher = TermMatcher(glossaries: [.builtIn])
    let floor = Stopwatch.best(of: 5) { Sample.countLines(text.bytes) }
    let time = Stopwatch.best(of: 2) {
      var extractor = TermExtractor(matcher: matcher)
      extractor.beginDocument()
      extractor.read(text, sentences: sentences) { _ in 1 }
      return extractor.terms().count
    }
    report.add("extract", megabytes: text.count, time, floor: floor)
  }

  // MARK: Drafts

  private static func measureDraft(_ articles: [SourceText], _ report: inout Report) {
    let text = Sample.text(of: articles, bytes: 1 << 20)
    let segments = Segmenter(language: .italian).segments(in: text)
    let requests = segments.map {
      DraftRequest(text: SourceText(text[$0.range]), beginsParagraph: true)
    }
    let words = Tokenizer().tokens(in: text, text.range).count { $0.kind == .word }
    let engine = TransferEngine()
    let floor = Stopwatch.best(of: 5) { Sample.countLines(text.bytes) }
    let time = Stopwatch.best(of: 2) { (try? engine.drafts(for: requests))?.count ?? 0 }
    report.add("draft", words: words, time, floor: floor)
  }

  // MARK: Alignment

  private static func measureAlignment(_ articles: [SourceText], _ report: inout Report) {
    let (italian, english) = Sample.translation(of: articles, sentences: 20_000)
    let bytes = italian.text.bytes + english.text.bytes
    let floor = Stopwatch.best(of: 5) { Sample.countLines(bytes) }
    let matcher = TermMatcher(glossaries: [.builtIn])
    let time = Stopwatch.best(of: 2) {
      Aligner(matcher: matcher).align(italian, english).count
    }
    report.add("align 20 000 × 20 000 sentences", megabytes: bytes.count, time, floor: floor)
  }

  // MARK: The program

  private static func measureProgram(_ report: inout Report) {
    guard let program = Program.beside() else {
      report.note("the program 'fronte' was not found beside this one: build it first")
      return
    }
    report.add("start the program (--version)", seconds: program.time(["--version"]))
    for name in Sample.names {
      report.add("annotate \(name)", seconds: program.time(["annotate", "-q", name]))
    }
  }
}
