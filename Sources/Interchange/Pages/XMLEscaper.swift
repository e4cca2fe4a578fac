/// Writes text into XML and HTML.
enum XMLEscaper {
  /// Appends character data or an attribute's value; control characters that XML 1.0 (§2.2) forbids
  /// become U+FFFD.
  static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case 0x09, 0x0A, 0x0D: output.append(byte)
      case 0..<0x20: output += "\u{FFFD}".utf8
      default: output.append(byte)
      }
    }
  }

  /// A string ready to stand in XML.
  static func escape(_ string: String) -> String {
    var output: [UInt8] = []
    append(string.utf8, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
