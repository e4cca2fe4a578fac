import TextModel

/// Counts a surname that stands alone for the full name that the texts have: `Vučić` after
/// `Aleksandar Vučić`.
enum NameFolder {
  /// Folds the records; a name that was counted for another has the count 0.
  static func fold(_ records: inout [CandidateStore.Record]) {
    var fullNames: [[UInt8]: Int] = [:]
    for index in records.indices {
      guard let words = words(of: records[index]), words.count > 1 else { continue }
      let surname = Array(words[words.count - 1])
      // Of several the most frequent, of equals the first.
      if let other = fullNames[surname], records[other].count >= records[index].count { continue }
      fullNames[surname] = index
    }
    for index in records.indices {
      guard let words = words(of: records[index]), words.count == 1,
        let full = fullNames[Array(words[0])], full != index
      else { continue }
      records[full].count += records[index].count
      records[full].documentCount = max(records[full].documentCount, records[index].documentCount)
      records[index].count = 0
    }
  }

  /// The words of a name that no common noun begins; `nil` for anything else.
  private static func words(of record: CandidateStore.Record) -> [ArraySlice<UInt8>]? {
    guard record.kind == .name, !record.parts[0].traits.contains(.isCapital) else { return nil }
    return record.parts[0].text.split(separator: 0x20)
  }
}
