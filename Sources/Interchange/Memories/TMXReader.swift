public import Drafting
public import TextModel

/// Reads the Italian–English units of a translation memory, TMX 1.4b and its older versions, piece by
/// piece.
///
/// Inline elements are passed over with their content (level 1), except highlighted text, which stays.
/// Regions do not matter: `it-IT` is Italian. A unit with several variants of a language gives a unit
/// for each.
public struct TMXReader {
  /// Why a memory could not be read.
  public struct Failure: Error, Hashable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// What is wrong, without a final period.
    public var message: String
  }

  /// What was read.
  public struct Summary: Hashable, Sendable {
    /// The units with both languages.
    public var used = 0
    /// The units that lack Italian or English.
    public var skipped = 0
  }

  private var xml: XMLReader
  private var summary = Summary()
  /// The root element, if it is not that of a memory.
  private var otherRoot: String?

  private init(_ source: ByteSource) {
    xml = XMLReader(source, documentTypes: ["tmx"])
  }

  /// Calls `body` for each unit.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - body: Takes a unit.
  /// - Returns: How many units there were.
  /// - Throws: ``Failure`` if the file is not well-formed or no translation memory.
  public static func read(
    _ source: ByteSource,
    _ body: (TranslationMemory.Unit) -> Void
  ) throws(Failure) -> Summary {
    var reader = TMXReader(source)
    do throws(XMLReader.Failure) {
      try reader.readFile(body)
    } catch {
      throw Failure(line: error.line, message: error.message)
    }
    if let other = reader.otherRoot {
      throw Failure(line: 1, message: "this is <\(other)>, not a translation memory")
    }
    return reader.summary
  }

  private mutating func readFile(
    _ body: (TranslationMemory.Unit) -> Void
  ) throws(XMLReader.Failure) {
    var isRoot = true
    while let event = try xml.next() {
      guard case .start(let name, _) = event else { continue }
      if isRoot, name != "tmx" {
        otherRoot = name
        return
      }
      isRoot = false
      if name == "tu" { try readUnit(body) }
    }
  }

  private mutating func readUnit(
    _ body: (TranslationMemory.Unit) -> Void
  ) throws(XMLReader.Failure) {
    let depth = xml.path.count
    var italian: [String] = []
    var english: [String] = []
    while xml.path.count >= depth, let event = try xml.next() {
      guard case .start(let name, let attributes) = event else { continue }
      guard name == "tuv" else {
        try xml.skipElement()
        continue
      }
      let language = attributes.first { $0.name == "xml:lang" || $0.name == "lang" }?.value ?? ""
      let text = try readVariant()
      switch language.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased() {
      case "it": italian.append(text)
      case "en": english.append(text)
      default: break
      }
    }
    guard !italian.isEmpty, !english.isEmpty else {
      summary.skipped += 1
      return
    }
    summary.used += 1
    for source in italian where !source.isEmpty {
      for target in english where !target.isEmpty {
        body(TranslationMemory.Unit(source: source, target: target))
      }
    }
  }

  /// The text of a variant's segment.
  private mutating func readVariant() throws(XMLReader.Failure) -> String {
    let depth = xml.path.count
    var text = ""
    while xml.path.count >= depth, let event = try xml.next() {
      switch event {
      case .start("seg", _), .start("hi", _), .end: break
      case .start: try xml.skipElement()
      case .text(let part): if xml.path.contains("seg") { text += part }
      }
    }
    return text
  }
}
