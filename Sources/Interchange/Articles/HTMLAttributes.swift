internal import TextModel

/// The attributes of a start tag.
struct HTMLAttributes {
  private let bytes: [UInt8]
  private var pairs: [(name: String, value: TextRange)] = []

  /// Reads the attributes of the tag in a range.
  init(_ bytes: [UInt8], _ tag: TextRange) {
    self.bytes = bytes
    var offset = tag.lowerBound + 1
    let end =
      tag.upperBound - (tag.isEmpty || bytes[tag.upperBound - 1] != UInt8(ascii: ">") ? 0 : 1)
    while offset < end, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: "/") { offset += 1 }
    while offset < end {
      while offset < end, bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: "/") {
        offset += 1
      }
      let nameStart = offset
      while offset < end, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: "=") { offset += 1 }
      guard offset > nameStart else {
        offset += 1
        continue
      }
      let name = bytes.string(TextRange(nameStart, min(offset, nameStart + 40))).lowercased()
      while offset < end, bytes[offset] <= 0x20 { offset += 1 }
      var value = TextRange(offset, offset)
      if offset < end, bytes[offset] == UInt8(ascii: "=") {
        value = Self.value(bytes, after: offset + 1, end)
        offset = value.upperBound
        if offset < end, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") {
          offset += 1
        }
      }
      pairs.append((name, value))
    }
  }

  private static func value(_ bytes: [UInt8], after start: Int, _ end: Int) -> TextRange {
    var offset = start
    while offset < end, bytes[offset] <= 0x20 { offset += 1 }
    guard offset < end else { return TextRange(end, end) }
    let quote = bytes[offset]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return TextRange(offset + 1, bytes.firstOffset(of: quote, from: offset + 1, to: end))
    }
    let valueStart = offset
    while offset < end, bytes[offset] > 0x20 { offset += 1 }
    return TextRange(valueStart, offset)
  }

  /// Whether the tag has an attribute.
  func has(_ name: String) -> Bool { pairs.contains { $0.name == name } }

  /// The value of an attribute, references decoded; `nil` if the tag lacks it.
  subscript(name: String) -> String? {
    guard let range = pairs.first(where: { $0.name == name })?.value else { return nil }
    guard bytes[range.range].contains(UInt8(ascii: "&")) else { return bytes.string(range) }
    var value: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == UInt8(ascii: "&"),
        let (scalar, end) = CharacterReferences.decode(
          bytes,
          at: offset,
          to: range.upperBound,
          isStrict: true
        )
      {
        value.append(scalar: scalar)
        offset = end
      } else {
        value.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: value, as: UTF8.self)
  }
}
