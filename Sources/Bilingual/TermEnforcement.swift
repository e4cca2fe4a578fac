import Drafting
import Terminology
import TextModel

/// Verifies, term by term, that an English text keeps to the glossary.
struct TermEnforcement {
  private let entries: [Entry]
  private let target: SourceText
  private let pieces: [Draft.Piece]

  /// Prepares to look for `entries` in `target`; `pieces` say where an engine put them.
  init(entries: [Entry], target: SourceText, pieces: [Draft.Piece] = []) {
    self.entries = entries
    self.target = target
    self.pieces = pieces
  }

  /// Fills in where each use is rendered and how; `uses` are in the order of the entries.
  func settle(_ uses: inout [TermUse]) {
    for index in uses.indices {
      guard let range = tracedRange(of: index) else { continue }
      uses[index].target = range
      let isApplied = uses[index].isIntroduced || isVerbatim(range, entries[index])
      uses[index].enforcement = isApplied ? .applied : .adapted
    }
    guard uses.contains(where: { $0.target == nil }) else { return }
    var locator = TermLocator(target)
    for use in uses { if let range = use.target { locator.reserve(range) } }
    for index in uses.indices where uses[index].target == nil {
      guard let finding = locator.take(entries[index]) else { continue }
      uses[index].target = finding.range
      uses[index].enforcement = finding.isVerbatim ? .applied : .adapted
    }
  }

  /// The stretch of the pieces that render a use; of several stretches the first.
  private func tracedRange(of use: Int) -> TextRange? {
    guard let first = pieces.firstIndex(where: { $0.term == use }) else { return nil }
    var end = first
    for index in (first + 1)..<max(first + 1, pieces.count) {
      if pieces[index].term == use {
        end = index
      } else if !pieces[index].source.isEmpty {
        break
      }
    }
    return TextRange(pieces[first].target.lowerBound, pieces[end].target.upperBound)
  }

  private func isVerbatim(_ range: TextRange, _ entry: Entry) -> Bool {
    let key = Folding.key(target.bytes, range)
    return entry.targets.contains { target in
      target.status != .forbidden && Folding.key(target.english) == key
    }
  }
}
