/// The bytes of a source as UTF-8, whatever the encoding they come in.
///
/// UTF-16 is told by its byte-order mark or by its zero bytes; all else is UTF-8, in which bytes that
/// are no UTF-8 are read as Windows-1252, as spreadsheets write it. A mark at the start is dropped.
public struct UTF8Source {
  /// How the bytes are encoded.
  public enum Encoding: String, Sendable {
    /// UTF-8.
    case utf8 = "UTF-8"
    /// UTF-8 or ASCII with bytes that are none, read as Windows-1252.
    case windows1252 = "Windows-1252"
    /// UTF-16, the high byte first.
    case utf16BigEndian = "UTF-16BE"
    /// UTF-16, the low byte first.
    case utf16LittleEndian = "UTF-16LE"
    /// ISO 8859-1, where a declaration says so.
    case latin1 = "ISO-8859-1"
  }

  private var source: ByteSource
  private var pending: [UInt8] = []
  private var isStarted = false
  private var highSurrogate: UInt32?
  /// The encoding as far as it is known.
  public private(set) var encoding = Encoding.utf8
  /// Whether the source begins with a byte-order mark.
  public private(set) var hasMark = false

  /// Wraps a source.
  public init(_ source: ByteSource) {
    self.source = source
  }

  /// Reads what follows as ISO 8859-1, as a declaration asks; ignored for UTF-16.
  public mutating func declareLatin1() {
    if encoding == .utf8 || encoding == .windows1252 { encoding = .latin1 }
  }

  /// The next piece as well-formed UTF-8, or `nil` at the end.
  public mutating func next() -> [UInt8]? {
    while true {
      guard let piece = source.next() else {
        guard !pending.isEmpty || highSurrogate != nil else { return nil }
        return finish()
      }
      if pending.isEmpty { pending = piece } else { pending += piece }
      if !isStarted {
        guard pending.count >= 4 else { continue }
        start()
      }
      let text = decode(isLast: false)
      if !text.isEmpty { return text }
    }
  }

  private mutating func finish() -> [UInt8]? {
    if !isStarted { start() }
    var text = decode(isLast: true)
    if highSurrogate != nil {
      highSurrogate = nil
      text.append(scalar: 0xFFFD)
    }
    pending.removeAll()
    return text.isEmpty ? nil : text
  }

  private mutating func start() {
    isStarted = true
    if pending.starts(with: [0xEF, 0xBB, 0xBF]) {
      pending.removeFirst(3)
      hasMark = true
    } else if pending.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
      pending.removeFirst(2)
      hasMark = true
    } else if pending.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
      pending.removeFirst(2)
      hasMark = true
    } else if pending.count >= 4, pending[0] != 0, pending[1] == 0, pending[3] == 0 {
      encoding = .utf16LittleEndian
    } else if pending.count >= 4, pending[0] == 0, pending[1] != 0, pending[2] == 0 {
      encoding = .utf16BigEndian
    }
  }

  private mutating func decode(isLast: Bool) -> [UInt8] {
    switch encoding {
    case .utf8, .windows1252: decodeUTF8(isLast)
    case .latin1: decodeLatin1()
    case .utf16BigEndian: decodeUTF16(0, isLast)
    case .utf16LittleEndian: decodeUTF16(1, isLast)
    }
  }

  private mutating func decodeLatin1() -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(pending.count + pending.count / 8)
    for byte in pending { text.append(scalar: UInt32(byte)) }
    pending.removeAll(keepingCapacity: true)
    return text
  }

  private mutating func decodeUTF8(_ isLast: Bool) -> [UInt8] {
    var text: [UInt8] = []
    var copied = 0
    var offset = 0
    while offset < pending.count {
      if pending[offset] < 0x80 {
        offset += 1
        continue
      }
      let scalar = pending.scalar(at: offset)
      if scalar.length > 1 {
        offset += scalar.length
        continue
      }
      // A sequence may go on in the next piece.
      if !isLast, offset + 4 > pending.count, isOpen(offset) { break }
      text += pending[copied..<offset]
      text.append(scalar: Windows1252.scalar(pending[offset]) ?? 0xFFFD)
      encoding = .windows1252
      offset += 1
      copied = offset
    }
    if copied == 0, offset == pending.count {
      defer { pending = [] }
      return pending
    }
    text += pending[copied..<offset]
    pending.removeFirst(offset)
    return text
  }

  /// Whether the bytes from `offset` on are the beginning of a sequence that is cut off.
  private func isOpen(_ offset: Int) -> Bool {
    let first = pending[offset]
    guard first >= 0xC2, first <= 0xF4 else { return false }
    return pending[(offset + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private mutating func decodeUTF16(_ high: Int, _ isLast: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(pending.count)
    var offset = 0
    while offset + 1 < pending.count {
      let unit = UInt32(pending[offset + high]) << 8 | UInt32(pending[offset + 1 - high])
      offset += 2
      append(unit, to: &text)
    }
    pending.removeFirst(offset)
    if isLast, !pending.isEmpty { text.append(scalar: 0xFFFD) }
    return text
  }

  private mutating func append(_ unit: UInt32, to text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if (0xDC00...0xDFFF).contains(unit) {
        text.append(scalar: 0x10000 + ((high - 0xD800) << 10 | (unit - 0xDC00)))
        return
      }
      text.append(scalar: 0xFFFD)
    }
    switch unit {
    case 0xD800...0xDBFF: highSurrogate = unit
    case 0xDC00...0xDFFF: text.append(scalar: 0xFFFD)
    default: text.append(scalar: unit)
    }
  }
}
