/// The table of figures.
struct Report {
  private var rows: [[String]] = [["what", "speed", "time", "times the floor"]]
  private var notes: [String] = []

  /// Adds the speed of a pass over text.
  mutating func add(_ what: String, megabytes bytes: Int, _ seconds: Double, floor: Double) {
    let speed = "\(Self.rounded(Double(bytes) / 1e6 / seconds)) MB/s"
    rows.append([what, speed, Self.milliseconds(seconds), Self.rounded(seconds / floor)])
  }

  /// Adds the speed of work on words.
  mutating func add(_ what: String, words: Int, _ seconds: Double, floor: Double) {
    let speed = "\(Int(Double(words) / seconds)) words/s"
    rows.append([what, speed, Self.milliseconds(seconds), Self.rounded(seconds / floor)])
  }

  /// Adds a time alone.
  mutating func add(_ what: String, seconds: Double) {
    rows.append([what, "", Self.milliseconds(seconds), ""])
  }

  /// Adds a remark under the table.
  mutating func note(_ text: String) {
    notes.append(text)
  }

  private static func rounded(_ value: Double) -> String {
    value >= 100 ? String(Int(value.rounded())) : String((value * 10).rounded() / 10)
  }

  private static func milliseconds(_ seconds: Double) -> String {
    "\(rounded(seconds * 1000)) ms"
  }

  /// Prints the table.
  func print() {
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      var line = row[0] + String(repeating: " ", count: widths[0] - row[0].count)
      for column in 1..<4 {
        line += "  " + String(repeating: " ", count: widths[column] - row[column].count)
        line += row[column]
      }
      Swift.print(line)
    }
    for note in notes { Swift.print(note) }
  }
}
