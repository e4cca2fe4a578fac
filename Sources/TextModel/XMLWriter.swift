/// Writes XML 1.0 as UTF-8 bytes, laid out for reading.
///
/// The nesting is the caller's: each `open` needs its `close`. Characters that XML has no way to
/// write are left out and counted.
public struct XMLWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  /// How many characters were left out because XML cannot hold them.
  public private(set) var omittedCharacters = 0
  private var open: [String] = []

  /// Begins with the XML declaration.
  public init() {
    bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
    bytes.append(0x0A)
  }

  /// Writes a line of the prolog as it is: a document type or a processing instruction.
  public mutating func prolog(_ line: String) {
    bytes += line.utf8
    bytes.append(0x0A)
  }

  /// Opens an element.
  public mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    indent()
    startTag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    open.append(name)
    bytes.append(0x0A)
  }

  /// Closes the innermost element.
  public mutating func close() {
    guard let name = open.popLast() else { return }
    indent()
    endTag(name)
    bytes.append(0x0A)
  }

  /// Writes an element that holds only text, on one line.
  public mutating func element(
    _ name: String,
    _ attributes: [(name: String, value: String)] = [],
    text: String
  ) {
    indent()
    startTag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    escape(text, inAttribute: false)
    endTag(name)
    bytes.append(0x0A)
  }

  /// Writes an element without content.
  public mutating func empty(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    indent()
    startTag(name, attributes)
    bytes += "/>".utf8
    bytes.append(0x0A)
  }

  /// Takes what has been written out, to hand it on; the writer goes on from there.
  public mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func startTag(_ name: String, _ attributes: [(name: String, value: String)]) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for attribute in attributes {
      bytes.append(0x20)
      bytes += attribute.name.utf8
      bytes += "=\"".utf8
      escape(attribute.value, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func endTag(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func indent() {
    bytes += repeatElement(0x20, count: open.count * 2)
  }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where inAttribute: bytes += "&quot;".utf8
      case "\n" where inAttribute: bytes += "&#10;".utf8
      case "\t" where inAttribute: bytes += "&#9;".utf8
      case "\r": bytes += "&#13;".utf8
      case "\n", "\t": bytes.append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": omittedCharacters += 1
      default: bytes.append(scalar: scalar.value)
      }
    }
  }
}
