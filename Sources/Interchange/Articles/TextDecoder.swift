internal import Bilingual
internal import TextModel

/// Turns the bytes of a file into text: finds the encoding, repairs what is damaged, makes line
/// ends LF and composes letters with their accents (NFC).
public struct TextDecoder: Sendable {
  private let bytes: [UInt8]
  private var output: [UInt8] = []
  private var line = 1
  private var log = RepairLog()

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  /// Decodes `bytes`; every text comes out, however damaged.
  ///
  /// UTF-8 is taken unless a byte-order mark or the bytes themselves speak for UTF-16 or
  /// Windows-1252. Inside UTF-8 single bytes that make sense in Windows-1252 (`l\x92Italia`) are
  /// read as such; of other damaged characters U+FFFD remains.
  ///
  /// - Throws: ``ArticleError`` when the bytes are not text.
  public static func decode(_ bytes: [UInt8]) throws(ArticleError) -> DecodedText {
    var detector = EncodingDetector(bytes)
    let (encoding, mark) = try detector.detect()
    var decoder = TextDecoder(bytes)
    switch encoding {
    case .utf8: decoder.decodeUTF8(from: mark)
    case .windows1252: decoder.decodeWindows1252()
    case .utf16LittleEndian: decoder.decodeUTF16(from: mark, low: 0)
    case .utf16BigEndian: decoder.decodeUTF16(from: mark, low: 1)
    }
    if encoding == .utf16LittleEndian || encoding == .utf16BigEndian {
      guard decoder.outputIsPlausible else { throw .notText }
    }
    return DecodedText(
      text: SourceText(repairing: Folding.composed(decoder.output)),
      encoding: encoding,
      warnings: decoder.log.warnings
    )
  }

  // MARK: - UTF-8

  private mutating func decodeUTF8(from start: Int) {
    var offset = start
    var copied = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x80 {
        offset += 1
        continue
      }
      if byte == 0x0A || byte == 0x09 {
        if byte == 0x0A { line += 1 }
        offset += 1
        continue
      }
      if byte >= 0x80 {
        let scalar = bytes.scalar(at: offset)
        if scalar.length > 1, !needsCare(offset, scalar) {
          offset += scalar.length
          continue
        }
      }
      output += bytes[copied..<offset]
      offset = byte < 0x80 ? control(at: offset) : beyondASCII(at: offset)
      copied = offset
    }
    output += bytes[copied..<offset]
  }

  /// Whether a well-formed character may be a line end or part of a double encoding.
  private func needsCare(_ offset: Int, _ scalar: DecodedScalar) -> Bool {
    switch bytes[offset] {
    case 0xC3: (0xC2...0xC5).contains(scalar.value) || scalar.value == 0xE2
    case 0xC2: scalar.value < 0xA0
    case 0xE2: scalar.value == 0x2028 || scalar.value == 0x2029
    default: false
    }
  }

  private mutating func beyondASCII(at offset: Int) -> Int {
    let scalar = bytes.scalar(at: offset)
    guard scalar.length > 1 else { return malformed(at: offset) }
    if let (value, end) = DoubleEncoding.restored(in: bytes, at: offset) {
      log.note(.doubleEncoding, line: line)
      output.append(scalar: value)
      return end
    }
    append(scalar.value)
    return offset + scalar.length
  }

  private mutating func malformed(at offset: Int) -> Int {
    if let value = ForeignByte.value(in: bytes, at: offset) {
      log.note(.foreignByte, line: line)
      output.append(scalar: value)
      return offset + 1
    }
    let (end, isCharacter) = ForeignByte.damagedSequence(in: bytes, at: offset)
    if isCharacter {
      log.note(.lostCharacter, line: line)
      output.append(scalar: 0xFFFD)
    } else {
      log.note(.strayBytes, line: line)
    }
    return end
  }

  /// Handles the control character at `offset` and returns the offset after it.
  private mutating func control(at offset: Int) -> Int {
    guard bytes[offset] == 0x0D else {
      append(UInt32(bytes[offset]))
      return offset + 1
    }
    append(0x0A)
    return offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? offset + 2 : offset + 1
  }

  /// Appends a scalar; line and page separators become LF, control characters are dropped.
  private mutating func append(_ value: UInt32) {
    switch value {
    case 0x0A, 0x0C, 0x85, 0x2028, 0x2029:
      output.append(0x0A)
      line += 1
    case 0x09: output.append(0x09)
    case 0x0B: output.append(0x20)
    case 0: log.note(.nul, line: line)
    case 0..<0x20, 0x7F, 0x80..<0xA0: log.note(.control, line: line)
    default: output.append(scalar: value)
    }
  }

  // MARK: - Other encodings

  private mutating func decodeWindows1252() {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x20 {
        offset = control(at: offset)
        continue
      }
      if byte < 0x7F {
        output.append(byte)
      } else if let value = Windows1252.scalar(byte) {
        append(value)
      } else {
        log.note(.strayBytes, line: line)
      }
      offset += 1
    }
  }

  /// Decodes UTF-16 whose low byte is the first (`low` 0) or the second (`low` 1) of each pair.
  private mutating func decodeUTF16(from start: Int, low: Int) {
    var offset = start
    func unit(_ offset: Int) -> UInt32 {
      UInt32(bytes[offset + low]) | UInt32(bytes[offset + 1 - low]) << 8
    }
    while offset + 1 < bytes.count {
      let value = unit(offset)
      offset += 2
      switch value {
      case 0x0D:
        if offset + 1 < bytes.count, unit(offset) == 0x0A { offset += 2 }
        append(0x0A)
      case 0xD800..<0xDC00 where offset + 1 < bytes.count && unit(offset) & 0xFC00 == 0xDC00:
        append(0x10000 + (value & 0x3FF) << 10 + unit(offset) & 0x3FF)
        offset += 2
      case 0xD800..<0xE000:
        log.note(.lostCharacter, line: line)
        output.append(scalar: 0xFFFD)
      default:
        append(value)
      }
    }
    if offset < bytes.count { log.note(.strayBytes, line: line) }
  }

  /// Whether the first characters are mostly assigned ones; any two bytes make a UTF-16 unit, so
  /// only this tells text from noise.
  private var outputIsPlausible: Bool {
    var offset = 0
    var total = 0
    var strange = 0
    while offset < output.count, total < 4096 {
      let decoded = output.scalar(at: offset)
      offset += decoded.length
      total += 1
      guard decoded.value >= 0x250, let scalar = Unicode.Scalar(decoded.value) else { continue }
      switch scalar.properties.generalCategory {
      case .unassigned, .privateUse, .surrogate: strange += 1
      default: if decoded.value == 0xFFFD { strange += 1 }
      }
    }
    return strange * 20 <= total
  }
}
