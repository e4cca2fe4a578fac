internal import TextModel

/// The lines of a paragraph as one run of bytes, with the way back to the file.
struct MarkdownInlineSource {
  /// The contents of the lines with LF between them.
  let bytes: [UInt8]
  private let file: [UInt8]
  private let lines: [TextRange]
  private let starts: [Int]

  /// Joins the contents of a leaf's lines.
  init(_ file: [UInt8], _ lines: [TextRange]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(lines.count) { $0 + $1.count })
    var starts: [Int] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(0x0A) }
      starts.append(bytes.count)
      bytes += file[line.range]
    }
    self.bytes = bytes
    self.file = file
    self.lines = lines
    self.starts = starts
  }

  /// What the file has from `lower` to `upper`, line ends and the signs after them included.
  func source(_ lower: Int, _ upper: Int) -> String {
    file.string(TextRange(place(lower), place(upper)))
  }

  /// The offset in the file of an offset in ``bytes``.
  private func place(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return lines[low].lowerBound + offset - starts[low]
  }

  /// Whether the author wanted the line end at `offset`: two blanks stand before it in the file.
  func isHardBreak(at offset: Int) -> Bool {
    let gap = place(offset)
    return gap + 1 < file.count && file[gap] == 0x20 && file[gap + 1] == 0x20
  }
}
