import Linguistics
import TextModel

/// Ranks candidates by how far they are terms.
///
/// *Unithood* is the C-value of Frantzi, Ananiadou and Mima (*Automatic Recognition of Multi-Word
/// Terms: the C-value/NC-value Method*, International Journal on Digital Libraries 3, 2000): the
/// frequency of an expression, less what it owes to longer ones, times the logarithm of its length.
/// One is added to the length, as by Barrón-Cedeño, Sierra, Drouin and Ananiadou (*An Improved
/// Automatic Term Recognition Method for Spanish*, CICLing 2009), so that single words count, too.
/// *Termhood* is the mean weight of its words by ``DomainWeights``.
struct CandidateRanking {
  private let records: [CandidateStore.Record]

  /// Takes the candidates.
  init(_ records: [CandidateStore.Record]) {
    self.records = records
  }

  /// The C-value of each candidate.
  func cValues() -> [Double] {
    // The longest first: what they take is known before that of the shorter ones.
    let order = records.indices.sorted {
      (records[$0].parts.count, $1) > (records[$1].parts.count, $0)
    }
    var values = [Double](repeating: 0, count: records.count)
    var nestedCount = [Int](repeating: 0, count: records.count)
    var containers = [Int](repeating: 0, count: records.count)
    for index in order {
      let record = records[index]
      let weight = Self.logarithm(record.length + 1)
      let own = Double(record.count)
      let owed =
        containers[index] > 0 ? Double(nestedCount[index]) / Double(containers[index]) : 0
      values[index] = weight * max(0, own - owed)
      // What stands in this candidate, less what was counted for those that hold it.
      let fresh = record.count - nestedCount[index]
      for nested in record.nested {
        containers[Int(nested)] += 1
        nestedCount[Int(nested)] += max(0, fresh)
      }
    }
    return values
  }

  private static func logarithm(_ value: Int) -> Double {
    let table = [0, 0, 1, 1.584_962_5, 2, 2.321_928_1, 2.584_962_5, 2.807_354_9, 3]
    return table[min(value, table.count - 1)]
  }

  /// The domain weight of a candidate: the geometric mean of those of its words, times what its
  /// pattern is worth.
  func domainWeight(of record: CandidateStore.Record, _ weights: inout DomainWeights) -> Double {
    var product = 1.0
    var count = 0
    for part in record.parts {
      guard let weight = Self.weight(of: part, &weights) else { continue }
      product *= weight
      count += 1
    }
    return Self.root(product, count) * Self.patternWeight(record)
  }

  /// What a pattern is worth: `forze di pace` more than `forze della coalizione`, and either more than
  /// `uscita dalla coalizione`, which a verb may have put together.
  private static func patternWeight(_ record: CandidateStore.Record) -> Double {
    let isHuman = record.parts[record.head].traits.contains(.isHuman)
    var weight = 1.0
    for (index, part) in record.parts.enumerated() {
      switch part.role {
      case .preposition: weight *= isOf(part) ? 0.95 : 0.75
      // `portavoce della giunta`: a person is said to be somebody's.
      case .articulatedPreposition: weight *= isOf(part) && !isHuman ? 0.7 : 0.5
      case .article: weight *= 0.7
      // `tabella allegata` is described more often than named by its participle.
      case .participle: weight *= 0.5
      case .noun where index > 0 && record.parts[index - 1].role == .noun: weight *= 0.8
      default: break
      }
    }
    return weight
  }

  /// Whether a preposition is `di`, with an article or without.
  private static func isOf(_ part: CandidateStore.Part) -> Bool {
    part.text.first == UInt8(ascii: "d") && part.text.dropFirst().first != UInt8(ascii: "a")
  }

  private static func weight(of part: CandidateStore.Part, _ weights: inout DomainWeights)
    -> Double?
  {
    switch part.role {
    case .acronym: return 0.6
    // `Forze di Supporto Rapido` wants a rendering more than `Anghel Saligny` does.
    case .name: return part.traits.contains(.isCapital) ? 0.8 : 0.5
    case .noun, .adjective, .participle:
      if part.traits.contains(.isPhrase) { return 0.8 }
      if part.traits.contains(.isGeneric) { return 0.1 }
      if part.traits.contains(.isTime) { return 0.1 }
      guard let lexeme = part.lexeme else { return 0.5 }
      return weights.weight(of: lexeme, isAdjective: part.role != .noun)
    case .preposition, .articulatedPreposition, .article, .other: return nil
    }
  }

  /// The root of a number from 0 to 1, by bisection.
  private static func root(_ value: Double, _ degree: Int) -> Double {
    guard degree > 1 else { return value }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<40 {
      let middle = (low + high) / 2
      let power = (0..<degree).reduce(1.0) { product, _ in product * middle }
      if power < value { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
