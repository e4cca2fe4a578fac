internal import TextModel

/// Decides how bytes are encoded, and whether they are text at all.
struct EncodingDetector {
  /// The first bytes of files that hold no plain text, with the name that messages use.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x1F, 0x8B], "a gzip file"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  private let bytes: [UInt8]
  private var wellFormed = 0
  private var malformed = 0
  private var controls = 0

  /// Takes the file's bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The encoding, and the length of the byte-order mark to pass over.
  ///
  /// - Throws: ``ArticleError`` when the bytes are not text.
  mutating func detect() throws(ArticleError) -> (DecodedText.Encoding, mark: Int) {
    for signature in Self.signatures where bytes.starts(with: signature.bytes) {
      throw .otherFormat(name: signature.name)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let unmarked = unmarkedUTF16() { return (unmarked, 0) }

    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    count(from: mark)
    // Text has a control character here and there at most; of random bytes every ninth is one.
    if controls * 20 > bytes.count, controls > 2 { throw .notText }
    if malformed == 0 || mark > 0 { return (.utf8, mark) }
    if wellFormed * 2 >= malformed { return (.utf8, 0) }
    // In languages written with Latin letters few bytes lie beyond ASCII.
    if (malformed + 2 * wellFormed) * 5 > bytes.count * 2, bytes.count >= 8 { throw .notText }
    return (.windows1252, 0)
  }

  /// UTF-16 without a mark shows as a zero in every second byte.
  private func unmarkedUTF16() -> DecodedText.Encoding? {
    let sample = min(bytes.count, 4096) / 2 * 2
    guard sample >= 4 else { return nil }
    var zeros = [0, 0]
    for offset in 0..<sample where bytes[offset] == 0 { zeros[offset % 2] += 1 }
    if zeros[1] * 5 > sample, zeros[0] * 20 < zeros[1] { return .utf16LittleEndian }
    if zeros[0] * 5 > sample, zeros[1] * 20 < zeros[0] { return .utf16BigEndian }
    return nil
  }

  private mutating func count(from start: Int) {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte < 0x20, !(0x09...0x0D).contains(byte) { controls += 1 }
        offset += 1
        continue
      }
      let scalar = bytes.scalar(at: offset)
      if scalar.length > 1 { wellFormed += 1 } else { malformed += 1 }
      offset += scalar.length
    }
  }
}
