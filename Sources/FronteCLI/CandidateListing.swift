import Bilingual
import Terminology
import TextModel

/// Writes candidates for a glossary with their evidence.
struct CandidateListing {
  /// How a list is written.
  static let format = Option(
    "format",
    short: "f",
    taking: .choice(["table", "tsv", "jsonl"]),
    "A table to read (default), a glossary to review, or an object a line"
  )
  /// How many sentences are shown.
  static let evidence = Option(
    "evidence",
    taking: .text("N"),
    "How many sentences to show for each candidate: 1, with --format jsonl 3"
  )

  /// A candidate with its proposed rendering.
  struct Candidate {
    /// The candidate.
    var term: ExtractedTerm
    /// The rendering.
    var proposal: RenderingProposer.Proposal
  }

  /// `table`, `tsv` or `jsonl`.
  let format: String
  /// The names of the documents.
  let names: [String]
  /// How many sentences are shown for each candidate.
  let evidenceCount: Int
  /// The colours of a table.
  let style: Style

  /// The list.
  func written(_ candidates: [Candidate]) -> [UInt8] {
    switch format {
    case "jsonl": candidates.flatMap(object)
    case "tsv": glossary(candidates)
    default: Array(table(candidates).utf8)
    }
  }

  // MARK: Table

  private func table(_ candidates: [Candidate]) -> String {
    guard !candidates.isEmpty else { return "" }
    var columns = Columns()
    columns.add(["SCORE", "COUNT", "TEXTS", "KIND", "ITALIANO", "ENGLISH?", "EVIDENCE"])
    for candidate in candidates {
      let term = candidate.term
      var lead = [
        Self.number(term.score), String(term.count), String(term.documentCount),
        term.kind.rawValue, term.italian, candidate.proposal.english,
      ]
      for evidence in shown(term) {
        columns.add(lead + ["\(place(evidence)): \(Self.excerpt(evidence))"])
        lead = lead.map { _ in "" }
      }
    }
    return columns.lines(style)
  }

  private func shown(_ term: ExtractedTerm) -> ArraySlice<ExtractedTerm.Evidence> {
    term.evidence.prefix(max(evidenceCount, 1))
  }

  private func place(_ evidence: ExtractedTerm.Evidence) -> String {
    "\(names[evidence.document]):\(evidence.line)"
  }

  /// A score with one decimal.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// How many characters of the sentence stand on each side of the candidate.
  private static let context = 40

  /// The candidate, marked, with some of the sentence around it.
  private static func excerpt(_ evidence: ExtractedTerm.Evidence) -> String {
    let (before, text, after) = parts(of: evidence)
    var left = String(before.suffix(context))
    if left.count < before.count {
      left = "…" + left.drop { $0 != " " }.drop { $0 == " " }
    }
    var right = String(after.prefix(context))
    if right.count < after.count {
      let end = right.lastIndex(of: " ") ?? right.endIndex
      right = right[..<end] + "…"
    }
    return left + "**\(text)**" + right
  }

  /// A sentence with the candidate marked.
  private static func marked(_ evidence: ExtractedTerm.Evidence) -> String {
    let (before, text, after) = parts(of: evidence)
    return before + "**\(text)**" + after
  }

  private static func parts(
    of evidence: ExtractedTerm.Evidence
  ) -> (before: String, text: String, after: String) {
    let sentence = evidence.sentence
    return (
      Plain.text(sentence[TextRange(0, evidence.range.lowerBound)]),
      Plain.text(sentence[evidence.range]),
      Plain.text(sentence[TextRange(evidence.range.upperBound, sentence.count)])
    )
  }

  // MARK: Glossary

  /// A glossary in the native format, with columns of its own for what speaks for each candidate.
  private func glossary(_ candidates: [Candidate]) -> [UInt8] {
    let own = ["count", "texts", "score", "evidence"]
    var output = Array("\(GlossaryColumn.header)\t\(own.joined(separator: "\t"))\n".utf8)
    let rows = candidates.map { candidate in
      let term = candidate.term
      var cells = GlossaryColumn.allCases.map { _ in "" }
      cells[GlossaryColumn.italian.rawValue] = term.italian
      cells[GlossaryColumn.english.rawValue] = candidate.proposal.english
      cells[GlossaryColumn.pos.rawValue] = Self.partOfSpeech(term.kind).rawValue
      cells[GlossaryColumn.status.rawValue] = Entry.Status.admitted.rawValue
      cells[GlossaryColumn.gender.rawValue] = term.gender
      cells[GlossaryColumn.source.rawValue] = "fronte extract: \(candidate.proposal.origin.label)"
      let evidence = shown(term).map { "\(place($0)): \(Self.marked($0))" }
      cells += [String(term.count), String(term.documentCount), Self.number(term.score)]
      cells.append(evidence.joined(separator: " ¶ "))
      return cells.map(Plain.text).joined(separator: "\t")
    }
    for row in rows {
      output += row.utf8
      output.append(0x0A)
    }
    return output
  }

  private static func partOfSpeech(_ kind: ExtractedTerm.Kind) -> Entry.Kind {
    switch kind {
    case .noun: .noun
    case .name: .proper
    case .acronym: .acronym
    }
  }

  // MARK: Objects

  private func object(_ candidate: Candidate) -> [UInt8] {
    let term = candidate.term
    var json = JSONWriter()
    json.beginObject()
    json.member("italian", term.italian)
    json.member("english", candidate.proposal.english)
    json.member("proposedBy", candidate.proposal.origin.rawValue)
    json.member("kind", term.kind.rawValue)
    json.member("gender", term.gender)
    json.key("score")
    json.value(term.score)
    json.key("cValue")
    json.value(term.cValue)
    json.key("domainWeight")
    json.value(term.domainWeight)
    json.member("count", term.count)
    json.member("texts", term.documentCount)
    json.key("evidence")
    json.beginArray()
    for evidence in shown(term) { write(evidence, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes + [0x0A]
  }

  private func write(_ evidence: ExtractedTerm.Evidence, to json: inout JSONWriter) {
    let sentence = evidence.sentence
    let start = sentence[TextRange(0, evidence.range.lowerBound)].unicodeScalars.count
    json.beginObject()
    json.member("file", names[evidence.document])
    json.member("line", evidence.line)
    json.member("sentence", sentence[sentence.range])
    json.member("start", start)
    json.member("end", start + sentence[evidence.range].unicodeScalars.count)
    if let translation = evidence.translation {
      json.member("english", translation[translation.range])
    }
    json.endObject()
  }
}

extension RenderingProposer.Proposal.Origin {
  /// Where a rendering comes from, in words.
  fileprivate var label: String {
    switch self {
    case .engine: "drafted"
    case .translation: "seen in the translation"
    case .copy: "as in Italian"
    }
  }
}
