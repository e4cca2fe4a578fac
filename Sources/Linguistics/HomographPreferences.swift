import TextModel

/// Costs of single readings of frequent homographs, where the general costs would choose wrongly.
struct HomographPreferences: Sendable {
  private var words = WordTable(minimumCapacity: 512)
  private var costs: [(partOfSpeech: PartOfSpeech, cost: Float)] = []
  private var first: [Range<Int>] = []

  /// Reads lines of form, part of speech and cost; lines of one form stand together.
  init(_ bytes: [UInt8]) {
    var reader = TSVReader(bytes)
    var row = TSVReader.Row()
    while reader.next(into: &row) {
      guard row.fields.count >= 3, let cost = Float(reader.string(row, 2)),
        let partOfSpeech = Self.partOfSpeech(reader.string(row, 1))
      else { continue }
      let word = words.insert(bytes, in: row.fields[0].range)
      costs.append((partOfSpeech, cost))
      if word == first.count {
        first.append((costs.count - 1)..<costs.count)
      } else {
        first[word] = first[word].lowerBound..<costs.count
      }
    }
  }

  private static func partOfSpeech(_ name: String) -> PartOfSpeech? {
    switch name {
    case "n": .noun
    case "v": .verb
    case "a": .adjective
    default: PartOfSpeech(closedClass: name)
    }
  }

  /// The extra cost of a reading, 0 where the file says nothing.
  func cost(_ key: [UInt8], _ partOfSpeech: PartOfSpeech) -> Float {
    guard let word = words.id(of: key) else { return 0 }
    for index in first[word] where costs[index].partOfSpeech == partOfSpeech {
      return costs[index].cost
    }
    return 0
  }
}
