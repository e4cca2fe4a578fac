import Bilingual
import Drafting
import Terminology
import TextModel

/// Writes the whole document as JSON; ``PageSchema`` says what stands where.
struct JSONPageWriter {
  private let document: BilingualDocument
  private let options: PageOptions

  /// Prepares to write `document`.
  init(_ document: BilingualDocument, options: PageOptions) {
    self.document = document
    self.options = options
  }

  /// The JSON text; `indent` blanks per level, or one line.
  func page(indent: Int?) -> [UInt8] {
    var json = JSONWriter(indent: indent)
    json.beginObject()
    json.member("schema", PageSchema.name)
    json.member("version", PageSchema.version)
    json.member("title", document.title)
    json.key("languages")
    json.beginObject()
    json.member("source", document.sourceLanguage.rawValue)
    json.member("target", document.targetLanguage.rawValue)
    json.endObject()
    write(document.provenance, to: &json)
    json.list("blocks", document.blocks) { write($0, to: &$1) }
    writeTerms(to: &json)
    json.listIfAny("omissions", document.omissions) { omission, json in
      json.beginObject()
      json.member("line", omission.line)
      json.member("reason", omission.reason.rawValue)
      json.member("text", omission.text)
      json.endObject()
    }
    json.listIfAny("warnings", document.warnings) { warning, json in
      json.beginObject()
      if let line = warning.line { json.member("line", line) }
      json.member("message", warning.message)
      json.endObject()
    }
    json.endObject()
    return json.bytes + [0x0A]
  }

  private func write(_ provenance: Provenance, to json: inout JSONWriter) {
    json.key("provenance")
    json.beginObject()
    json.member("source", provenance.sourceName)
    json.member("sha256", provenance.sourceDigest)
    if let translation = provenance.translation {
      json.key("translation")
      json.beginObject()
      json.member("source", translation.name)
      json.member("sha256", translation.digest)
      json.endObject()
    }
    json.list("glossaries", provenance.glossaries) { glossary, json in
      json.beginObject()
      json.member("name", glossary.name)
      json.member("version", glossary.version)
      json.endObject()
    }
    json.member("engine", provenance.engine.isEmpty ? "none" : provenance.engine)
    json.member("program", provenance.program)
    json.endObject()
  }

  // MARK: Blocks and rows

  private func write(_ page: PageBlock, to json: inout JSONWriter) {
    let block = page.block
    json.beginObject()
    json.member("kind", BlockName.name(of: block.kind))
    json.member("line", block.line)
    switch block.kind {
    case .heading(let level): json.member("level", level)
    case .listItem(let marker, let depth):
      json.member("marker", marker)
      json.member("depth", depth)
    case .tableCell(let row, let column):
      json.member("row", row)
      json.member("column", column)
      json.member("lead", block.lead)
      json.memberIfAny("tail", block.tail)
    case .footnote(let label): json.member("label", label)
    case .verbatim(let content):
      json.member("content", BlockName.name(of: content))
      json.member("source", block.source)
    case .credit:
      json.key("text")
      write(MarkedText(block.text, markup: block.markup), to: &json)
    case .paragraph, .quote, .caption: break
    }
    json.listIfAny("rows", page.rows) { write($0, to: &$1) }
    json.endObject()
  }

  private func write(_ row: Row, to json: inout JSONWriter) {
    let source = ScalarOffsets(row.source.text)
    let target = ScalarOffsets(row.target.text)
    json.beginObject()
    json.member("id", row.id)
    json.key("source")
    write(row.source, to: &json)
    json.key("target")
    write(row.target, to: &json)
    json.member("origin", row.origin.name)
    if case .memory(let similarity) = row.origin { json.member("similarity", similarity) }
    if let pairing = row.pairing {
      json.member("pairing", pairing.kind.rawValue)
      json.key("confidence")
      json.value(pairing.confidence)
    }
    if options.terms != .none {
      json.listIfAny("terms", row.terms) { use, json in
        json.beginObject()
        json.member("term", "t\(use.term + 1)")
        json.range("source", source.range(use.source))
        if let range = use.target { json.range("target", target.range(range)) }
        json.member("enforcement", use.enforcement.rawValue)
        json.key("confidence")
        json.value(use.confidence)
        json.memberIfAny("reason", use.reason)
        if use.isIntroduced {
          json.key("introduced")
          json.value(true)
        }
        json.endObject()
      }
    }
    json.listIfAny("marks", row.marks) { mark, json in
      json.beginObject()
      json.member("kind", mark.kind.rawValue)
      json.range("target", target.range(mark.target))
      json.range("source", source.range(mark.source))
      json.memberIfAny("reason", mark.reason)
      json.endObject()
    }
    if options.showsReasons { writePieces(of: row, source, target, to: &json) }
    json.endObject()
  }

  private func writePieces(
    of row: Row,
    _ source: ScalarOffsets,
    _ target: ScalarOffsets,
    to json: inout JSONWriter
  ) {
    json.listIfAny("pieces", row.pieces) { piece, json in
      json.beginObject()
      json.member("text", row.target.text[piece.target])
      let range = target.range(piece.target)
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
      if !piece.source.isEmpty { json.range("source", source.range(piece.source)) }
      json.member("kind", piece.kind.rawValue)
      json.listIfAny("alternatives", piece.alternatives) { $1.value($0) }
      json.memberIfAny("reason", piece.reason.description)
      json.endObject()
    }
  }

  private func write(_ side: MarkedText, to json: inout JSONWriter) {
    let offsets = ScalarOffsets(side.text)
    json.beginObject()
    json.member("text", side.text.string)
    json.listIfAny("markup", side.markup) { span, json in
      json.beginObject()
      let (kind, destination) = BlockName.name(of: span.kind)
      json.member("kind", kind)
      let range = offsets.range(span.range)
      json.member("start", range.lowerBound)
      json.member("end", range.upperBound)
      json.memberIfAny("destination", destination)
      json.endObject()
    }
    json.endObject()
  }

  // MARK: Terms

  private func writeTerms(to json: inout JSONWriter) {
    guard options.terms != .none else { return }
    let uses = document.usesByTerm
    json.list("terms", Array(document.terms.indices)) { index, json in
      let term = document.terms[index]
      let entry = term.entry
      json.beginObject()
      json.member("id", "t\(index + 1)")
      json.member("italian", entry.italian)
      json.memberIfAny("english", entry.preferred?.english ?? "")
      json.memberIfAny("status", entry.preferred?.status.rawValue ?? "")
      json.list("targets", entry.targets) { target, json in
        json.beginObject()
        json.member("english", target.english)
        json.member("status", target.status.rawValue)
        json.memberIfAny("note", target.note)
        json.endObject()
      }
      json.memberIfAny("pos", entry.kind?.rawValue ?? "")
      json.memberIfAny("domain", entry.domain)
      json.memberIfAny("firstMention", entry.firstMention)
      json.member("glossary", term.glossary)
      json.list("rows", uses[index].rows) { $1.value($0) }
      json.endObject()
    }
  }
}

extension JSONWriter {
  /// Writes a member that is an array.
  fileprivate mutating func list<Element>(
    _ name: String,
    _ elements: [Element],
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { write(element, &self) }
    endArray()
  }

  /// Writes a member that is an array, unless it is empty.
  fileprivate mutating func listIfAny<Element>(
    _ name: String,
    _ elements: [Element],
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    list(name, elements, write)
  }

  /// Writes a member with a string, unless it is empty.
  fileprivate mutating func memberIfAny(_ name: String, _ string: String) {
    if !string.isEmpty { member(name, string) }
  }

  /// Writes a member that is a range.
  fileprivate mutating func range(_ name: String, _ range: TextRange) {
    key(name)
    beginObject()
    member("start", range.lowerBound)
    member("end", range.upperBound)
    endObject()
  }
}
