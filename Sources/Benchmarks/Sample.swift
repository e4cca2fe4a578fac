#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

import Alignment
import Bilingual
import Drafting
import Interchange
import Linguistics
import Segmentation
import Terminology
import TextModel

/// The text and glossaries that are measured with.
enum Sample {
  /// The articles, as paths from the folder that holds `Package.swift`.
  static let names = [
    "Examples/fianco-est.txt", "Examples/rotte-del-gas.md", "Examples/maggioranze-variabili.html",
  ]

  /// The prose of the articles, a paragraph a line.
  static func articles() -> [SourceText] {
    names.compactMap { name in
      guard let bytes = read(name), let article = try? ArticleReader().read(bytes, fileName: name)
      else { return nil }
      let paragraphs = article.blocks.filter(\.isProse).map(\.text.string)
      return SourceText(paragraphs.joined(separator: "\n") + "\n")
    }
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The articles over and over, until `bytes` are full.
  static func text(of articles: [SourceText], bytes: Int) -> SourceText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 10_000)
    while text.count < bytes {
      for article in articles { text += article.bytes }
    }
    return SourceText(repairing: text)
  }

  /// The articles over and over and their drafts; each side lacks every twentieth sentence of the
  /// other, and a number tells the repetitions apart.
  static func translation(
    of articles: [SourceText],
    sentences count: Int
  ) -> (italian: SegmentedText, english: SegmentedText) {
    let segmenter = Segmenter(language: .italian)
    let sentences = articles.flatMap { text in segmenter.segments(in: text).map { text[$0.range] } }
    let requests = sentences.map { DraftRequest(text: SourceText($0), beginsParagraph: true) }
    let drafts = (try? TransferEngine().drafts(for: requests)) ?? []
    var sides = (italian: [String](), english: [String]())
    var step = 0
    while sides.italian.count < count, drafts.count == sentences.count, !drafts.isEmpty {
      let number = step % 8 == 0 ? " \(10_000 + step)" : ""
      if step % 20 != 7 { sides.italian.append(sentences[step % drafts.count] + number) }
      if step % 20 != 13 { sides.english.append(drafts[step % drafts.count].text + number) }
      step += 1
    }
    return (SegmentedText(sentences: sides.italian), SegmentedText(sentences: sides.english))
  }

  /// What the floor does: it touches each byte and counts the line ends.
  static func countLines(_ bytes: [UInt8]) -> Int {
    var lines = 0
    for byte in bytes where byte == 0x0A { lines += 1 }
    return lines &+ bytes.count
  }

  /// A glossary of noun–adjective pairs from the lexicon; one in a hundred entries is a noun alone, so
  /// that terms are about as frequent in the articles as those of a real glossary.
  static func glossary(entries count: Int) -> Glossary {
    let lexicon = Lexicon.builtIn
    let nouns = lexicon.ids(of: .noun).map { lexicon[$0].lemma }
    let adjectives = lexicon.ids(of: .adjective).map { lexicon[$0].lemma }
    var seen: Set<String> = []
    var lines: [UInt8] = []
    var written = 0
    func add(_ term: String) {
      guard written < count, seen.insert(term).inserted else { return }
      lines += "\(term)\tterm \(written)\n".utf8
      written += 1
    }
    let apart = max(1, nouns.count * 100 / max(1, count))
    for place in stride(from: 0, to: nouns.count, by: apart) { add(nouns[place]) }
    var step = 0
    while written < count, !nouns.isEmpty, !adjectives.isEmpty, step < count * 4 {
      add(nouns[step % nouns.count] + " " + adjectives[(step / 7 + step) % adjectives.count])
      step += 1
    }
    return GlossaryReader.read(lines, name: "sample").glossary
  }
}
