/// Reads XML 1.0 piece by piece and strictly: what is not well-formed is an error, never lost text.
///
/// Nothing outside the file is ever opened, no entity is defined: beyond the five named ones and
/// character references, a reference is an error. A document type is accepted only for the root
/// elements that the caller names, and without declarations of its own, so that no entity can grow.
/// Comments and processing instructions are passed over. Namespaces are left to the caller: names
/// come with their prefixes.
public struct XMLReader {
  /// What is wrong with a document, and where.
  public struct Failure: Error, Hashable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// The column in bytes, counted from 1.
    public var column: Int
    /// What is wrong, without a final period.
    public var message: String
  }

  /// An attribute of an element.
  public struct Attribute: Hashable, Sendable {
    /// The name with its prefix.
    public var name: String
    /// The value, its references resolved, its line ends and tabs made blanks.
    public var value: String
  }

  /// What the reader meets.
  public enum Event: Hashable, Sendable {
    /// A start tag; an empty element is followed by its end at once.
    case start(name: String, attributes: [Attribute])
    /// An end tag.
    case end(name: String)
    /// Text, with CDATA sections; never empty, line ends made LF. One run may come in several parts.
    case text(String)
  }

  /// How deep elements may be nested.
  private static let depthLimit = 512
  /// How long a tag or a run of text may be before it comes in parts, in bytes.
  private static let runLimit = 1 << 24

  private var source: UTF8Source
  private var buffer: [UInt8] = []
  private var cursor = 0
  private var isAtEnd = false
  private var open: [String] = []
  private var hasRoot = false
  private var pendingEnd: String?
  private var isStarted = false
  private var allowsEightBits = false
  private let documentTypes: Set<String>
  private var line = 1
  private var lineStart = 0
  private var text: [UInt8] = []

  /// Reads from a source; `documentTypes` are the root names whose document type is accepted.
  public init(_ source: ByteSource, documentTypes: Set<String> = []) {
    self.source = UTF8Source(source)
    self.documentTypes = documentTypes
  }

  /// Reads bytes that are there.
  public init(_ bytes: [UInt8], documentTypes: Set<String> = []) {
    self.init(ByteSource(bytes), documentTypes: documentTypes)
  }

  /// The names of the elements that are open, the root first.
  public var path: [String] { open }

  /// The line that the reader has come to, counted from 1.
  public var currentLine: Int { line }

  /// The next event, or `nil` after the end of the root element.
  ///
  /// - Throws: ``Failure`` where the document is not well-formed.
  public mutating func next() throws(Failure) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      open.removeLast()
      return .end(name: name)
    }
    if !isStarted { try readDeclaration() }
    compact()
    guard allowsEightBits || source.encoding != .windows1252 else {
      throw failure("there are bytes that are not UTF-8")
    }
    while true {
      guard let byte = peek() else {
        guard open.isEmpty else { throw failure("the file ends inside <\(open[open.count - 1])>") }
        guard hasRoot else { throw failure("the file holds no element") }
        return nil
      }
      if byte != UInt8(ascii: "<") {
        if let event = try readText() { return event }
        continue
      }
      switch peek(1) {
      case UInt8(ascii: "!"):
        if starts(with: "<![CDATA[") {
          if let event = try readText() { return event }
        } else if starts(with: "<!--") {
          try skipComment()
        } else {
          try readDocumentType()
        }
      case UInt8(ascii: "?"): try skipInstruction()
      case UInt8(ascii: "/"): return try readEnd()
      default: return try readStart()
      }
    }
  }

  /// Skips to the end of the element whose start was the last event.
  ///
  /// - Throws: ``Failure`` where the document is not well-formed.
  public mutating func skipElement() throws(Failure) {
    let depth = open.count
    while open.count >= depth, try next() != nil {}
  }

  /// The text of the element whose start was the last event, that of inner elements included, up to
  /// its end tag.
  ///
  /// - Throws: ``Failure`` where the document is not well-formed.
  public mutating func readTextOfElement() throws(Failure) -> String {
    let depth = open.count
    var text = ""
    while open.count >= depth, let event = try next() {
      if case .text(let part) = event { text += part }
    }
    return text
  }

  // MARK: Bytes

  private mutating func refill() -> Bool {
    guard !isAtEnd, let piece = source.next() else {
      isAtEnd = true
      return false
    }
    if buffer.isEmpty { buffer = piece } else { buffer += piece }
    return true
  }

  private mutating func compact() {
    guard cursor > 1 << 16 else { return }
    buffer.removeFirst(cursor)
    lineStart -= cursor
    cursor = 0
  }

  @inline(__always)
  private mutating func peek(_ distance: Int = 0) -> UInt8? {
    while cursor + distance >= buffer.count {
      if !refill() { return nil }
    }
    return buffer[cursor + distance]
  }

  private mutating func starts(with literal: StaticString) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard peek(length - 1) != nil else { return false }
    let start = cursor
    return literal.withUTF8Buffer { bytes in
      for index in 0..<length where unsafe bytes[index] != buffer[start + index] { return false }
      return true
    }
  }

  private mutating func advance() {
    if buffer[cursor] == 0x0A {
      line += 1
      lineStart = cursor + 1
    }
    cursor += 1
  }

  private func failure(_ message: String) -> Failure {
    Failure(line: line, column: cursor - lineStart + 1, message: message)
  }

  private mutating func skipBlanks() {
    while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      advance()
    }
  }

  private mutating func expect(_ byte: UInt8, _ what: String) throws(Failure) {
    guard peek() == byte else { throw failure("\(what) is missing") }
    cursor += 1
  }

  private mutating func name() throws(Failure) -> String {
    let length = try nameLength()
    defer { cursor += length }
    return String(decoding: buffer[cursor..<(cursor + length)], as: UTF8.self)
  }

  private mutating func nameLength() throws(Failure) -> Int {
    guard let first = peek(), Self.startsName(first) else { throw failure("a name is missing") }
    var length = 1
    while let byte = peek(length),
      Self.startsName(byte) || byte &- 0x30 < 10
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    {
      length += 1
      if length > 1_000 { throw failure("a name is too long") }
    }
    return length
  }

  private static func startsName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":")
  }

  // MARK: Prolog

  private mutating func readDeclaration() throws(Failure) {
    isStarted = true
    guard starts(with: "<?xml"), let after = peek(5), after <= 0x20 else { return }
    cursor += 5
    var names: [String] = []
    while true {
      skipBlanks()
      if peek() == UInt8(ascii: "?") { break }
      let name = try name()
      let value = try attributeValue()
      names.append(name)
      switch name {
      case "version" where value == "1.0" || value == "1.1": break
      case "encoding": try declare(value)
      case "standalone": break
      default: throw failure("“\(name)=\(value)” is not understood in the XML declaration")
      }
    }
    guard names.first == "version", starts(with: "?>") else {
      throw failure("the XML declaration is not closed")
    }
    cursor += 2
  }

  private mutating func declare(_ encoding: String) throws(Failure) {
    switch encoding.lowercased() {
    case "utf-8", "utf8", "us-ascii", "utf-16": return
    case "windows-1252", "cp1252": allowsEightBits = true
    case "iso-8859-1", "latin1":
      // What was read ahead has been taken for UTF-8 or Windows-1252, which letters of Italian and
      // English share with ISO 8859-1.
      source.declareLatin1()
      allowsEightBits = true
    default: throw failure("the encoding \(encoding) is not supported")
    }
  }

  private mutating func readDocumentType() throws(Failure) {
    guard starts(with: "<!DOCTYPE") else { throw failure("“<!” begins nothing here") }
    guard !hasRoot, open.isEmpty else { throw failure("a document type stands too late") }
    cursor += 9
    skipBlanks()
    let root = try name()
    guard documentTypes.contains(root) else {
      throw failure("a document type <!DOCTYPE \(root)> is not accepted here")
    }
    var quote: UInt8?
    while let byte = peek() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "[") {
        throw failure("declarations inside a document type are not accepted")
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        cursor += 1
        return
      }
      advance()
    }
    throw failure("the document type is not closed")
  }

  private mutating func skipComment() throws(Failure) {
    cursor += 4
    while peek() != nil {
      if starts(with: "--") {
        guard peek(2) == UInt8(ascii: ">") else { throw failure("“--” stands inside a comment") }
        cursor += 3
        return
      }
      advance()
      compact()
    }
    throw failure("a comment is not closed")
  }

  private mutating func skipInstruction() throws(Failure) {
    cursor += 2
    let target = try name()
    guard target.lowercased() != "xml" else { throw failure("an XML declaration stands too late") }
    while peek() != nil {
      if starts(with: "?>") {
        cursor += 2
        return
      }
      advance()
    }
    throw failure("a processing instruction is not closed")
  }

  // MARK: Tags

  private mutating func readStart() throws(Failure) -> Event {
    guard !hasRoot || !open.isEmpty else { throw failure("a second root element begins") }
    cursor += 1
    let name = try name()
    var attributes: [Attribute] = []
    while true {
      let hadBlank = peek().map { $0 <= 0x20 } ?? false
      skipBlanks()
      guard let byte = peek() else { throw failure("the tag <\(name)> is not closed") }
      if byte == UInt8(ascii: ">") {
        cursor += 1
        break
      }
      if byte == UInt8(ascii: "/") {
        cursor += 1
        try expect(UInt8(ascii: ">"), "“>” after “/”")
        pendingEnd = name
        break
      }
      guard hadBlank else { throw failure("a blank is missing in <\(name)>") }
      let attribute = try self.name()
      guard !attributes.contains(where: { $0.name == attribute }) else {
        throw failure("<\(name)> has the attribute \(attribute) twice")
      }
      attributes.append(Attribute(name: attribute, value: try attributeValue()))
    }
    guard open.count < Self.depthLimit else { throw failure("elements are nested too deep") }
    open.append(name)
    hasRoot = true
    return .start(name: name, attributes: attributes)
  }

  private mutating func attributeValue() throws(Failure) -> String {
    skipBlanks()
    try expect(UInt8(ascii: "="), "“=”")
    skipBlanks()
    guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw failure("a quotation mark is missing")
    }
    cursor += 1
    text.removeAll(keepingCapacity: true)
    while let byte = peek() {
      if byte == quote {
        cursor += 1
        return String(decoding: text, as: UTF8.self)
      }
      switch byte {
      case UInt8(ascii: "<"): throw failure("“<” stands in an attribute")
      case UInt8(ascii: "&"): try reference()
      case 0x09, 0x0A, 0x0D:
        if !(byte == 0x0A && text.last == 0x20 && cursor > 0 && buffer[cursor - 1] == 0x0D) {
          text.append(0x20)
        }
        advance()
      default: try character(byte)
      }
      guard text.count < Self.runLimit else { throw failure("an attribute is too long") }
    }
    throw failure("a quotation mark is missing")
  }

  private mutating func readEnd() throws(Failure) -> Event {
    cursor += 2
    let name = try name()
    skipBlanks()
    try expect(UInt8(ascii: ">"), "“>”")
    guard let expected = open.last else { throw failure("</\(name)> closes nothing") }
    guard expected == name else { throw failure("</\(name)> stands where </\(expected)> must") }
    open.removeLast()
    return .end(name: name)
  }

  // MARK: Text

  /// Reads text and CDATA sections up to the next tag, comment or instruction.
  private mutating func readText() throws(Failure) -> Event? {
    text.removeAll(keepingCapacity: true)
    while let byte = peek() {
      if byte == UInt8(ascii: "<") {
        guard starts(with: "<![CDATA[") else { break }
        try readSection()
        continue
      }
      if byte == UInt8(ascii: "&") {
        guard !open.isEmpty else { throw failure("text stands outside the root element") }
        try reference()
      } else {
        if byte == UInt8(ascii: "]"), starts(with: "]]>") {
          throw failure("“]]>” stands outside a CDATA section")
        }
        try character(byte)
      }
      if text.count >= Self.runLimit { break }
    }
    guard !open.isEmpty else {
      guard text.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) else {
        throw failure("text stands outside the root element")
      }
      return nil
    }
    return text.isEmpty ? nil : .text(String(decoding: text, as: UTF8.self))
  }

  private mutating func readSection() throws(Failure) {
    guard !open.isEmpty else { throw failure("text stands outside the root element") }
    cursor += 9
    while let byte = peek() {
      if byte == UInt8(ascii: "]"), starts(with: "]]>") {
        cursor += 3
        return
      }
      try character(byte)
    }
    throw failure("a CDATA section is not closed")
  }

  /// Takes one byte of text; a line end becomes LF (XML 1.0, 2.11).
  @inline(__always)
  private mutating func character(_ byte: UInt8) throws(Failure) {
    if byte >= 0x20 {
      if byte == 0xEF, buffer.count - cursor >= 3 || peek(2) != nil, buffer[cursor + 1] == 0xBF,
        buffer[cursor + 2] >= 0xBE
      {
        throw failure("a character is not allowed in XML")
      }
      text.append(byte)
      cursor += 1
      return
    }
    switch byte {
    case 0x0D:
      cursor += 1
      if peek() == 0x0A { return }
      text.append(0x0A)
      line += 1
      lineStart = cursor
    case 0x0A, 0x09:
      text.append(byte)
      advance()
    default: throw failure("a control character is not allowed in XML")
    }
  }

  private static let named: [(name: String, byte: UInt8)] = [
    ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
    ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
  ]

  private mutating func reference() throws(Failure) {
    var length = 1
    while let byte = peek(length), byte != UInt8(ascii: ";") {
      length += 1
      guard length < 12, byte > 0x20, byte != UInt8(ascii: "<") else {
        throw failure("“&” must be written “&amp;”")
      }
    }
    guard peek(length) != nil else { throw failure("“&” must be written “&amp;”") }
    let name = String(decoding: buffer[(cursor + 1)..<(cursor + length)], as: UTF8.self)
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      guard let value, Self.isAllowed(value) else {
        throw failure("&\(name); is no character of XML")
      }
      text.append(scalar: value)
    } else {
      guard let known = Self.named.first(where: { $0.name == name }) else {
        throw failure("the entity &\(name); is not defined")
      }
      text.append(known.byte)
    }
    cursor += length + 1
  }

  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
