/// One line on a terminal that says how far long work has got, and goes when it is done.
final class ProgressLine {
  private let sink: any ByteSink
  private let isShown: Bool
  private var lastPercent = -1

  /// Shows nothing unless a person looks at `sink`.
  init(_ sink: any ByteSink, isQuiet: Bool) {
    self.sink = sink
    isShown = sink.isTerminal && !isQuiet
  }

  /// Says that `done` of `total` pieces of `work` are done.
  func show(_ work: String, _ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let percent = done * 100 / total
    guard percent != lastPercent else { return }
    lastPercent = percent
    // A progress line that cannot be written is no reason to stop the work.
    try? sink.write(Array("\r\u{1B}[K\(Plain.text(work)): \(percent) %".utf8))
  }

  /// Takes the line away.
  func clear() {
    guard isShown, lastPercent >= 0 else { return }
    lastPercent = -1
    try? sink.write(Array("\r\u{1B}[K".utf8))
  }
}
