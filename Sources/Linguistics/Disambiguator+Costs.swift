/// The readings of one word as the disambiguator weighs them, made once and used in many sentences.
public struct ReadingColumn: Sendable {
  let states: [Disambiguator.State]

  /// Whether the word can be only one thing, so that what stands beyond it says nothing about the
  /// words on its other side.
  public var isCertain: Bool { states.count == 1 }
}

extension Disambiguator {
  /// The column of a word.
  public func column(of word: WordReadings) -> ReadingColumn {
    ReadingColumn(states: states(of: word, after: nil))
  }

  /// What the sentence costs at least with each reading of one word, in the order of its readings.
  ///
  /// The difference between two readings says how much the sentence speaks for one of them, which
  /// ``choose(_:)`` does not tell.
  public func costs(of words: [WordReadings], at index: Int) -> [Float] {
    var scales = ReadingScales(self)
    scales.weigh(words.map { column(of: $0) }, at: index, readings: words[index].analyses.count)
    return scales.costs
  }
}

/// Weighs the readings of words in their sentences, with buffers that are kept from one word to the
/// next.
public struct ReadingScales: Sendable {
  private let disambiguator: Disambiguator
  private var before: [Float] = []
  private var current: [Float] = []
  private var following: [Float] = []
  /// What the sentence costs with each reading of the word that was weighed last.
  public private(set) var costs: [Float] = []

  /// Sets up scales.
  public init(_ disambiguator: Disambiguator) {
    self.disambiguator = disambiguator
  }

  /// Finds what the sentence costs at least with each of the readings of one of its words, of which
  /// there are `readings`; see ``costs``.
  public mutating func weigh(_ columns: [ReadingColumn], at index: Int, readings: Int) {
    costs.removeAll(keepingCapacity: true)
    costs += repeatElement(.infinity, count: readings)
    guard index < columns.count else { return }
    weighFollowing(columns, after: index)
    swap(&following, &current)
    weighPreceding(columns, upTo: index)
    let states = columns[index].states
    for (number, state) in states.enumerated() where state.reading < readings {
      var cost = current[number]
      if index + 1 < columns.count {
        cost += cheapest(from: state, to: columns[index + 1].states, following)
      }
      if cost < costs[state.reading] { costs[state.reading] = cost }
    }
  }

  /// From the end of the sentence back to the word after `index`; leaves its costs in `current`.
  private mutating func weighFollowing(_ columns: [ReadingColumn], after index: Int) {
    current.removeAll(keepingCapacity: true)
    var position = columns.count - 1
    while position > index {
      swap(&before, &current)
      current.removeAll(keepingCapacity: true)
      for state in columns[position].states {
        var cost = state.ownCost
        if position + 1 < columns.count {
          cost += cheapest(from: state, to: columns[position + 1].states, before)
        }
        current.append(cost)
      }
      position -= 1
    }
  }

  /// From the start of the sentence up to the word at `index`; leaves its costs in `current`.
  private mutating func weighPreceding(_ columns: [ReadingColumn], upTo index: Int) {
    current.removeAll(keepingCapacity: true)
    for position in 0...index {
      swap(&before, &current)
      current.removeAll(keepingCapacity: true)
      for state in columns[position].states {
        var best = Float.infinity
        if position == 0 {
          best = ClassTransitions.cost(from: .boundary, to: state.wordClass)
        } else {
          for (number, other) in columns[position - 1].states.enumerated() {
            let cost =
              before[number] + ClassTransitions.cost(from: other.wordClass, to: state.wordClass)
              + disambiguator.agreementCost(other, state)
            if cost < best { best = cost }
          }
        }
        current.append(best + state.ownCost)
      }
    }
  }

  private func cheapest(
    from state: Disambiguator.State,
    to following: [Disambiguator.State],
    _ costs: [Float]
  ) -> Float {
    var best = Float.infinity
    for (number, next) in following.enumerated() {
      let cost =
        ClassTransitions.cost(from: state.wordClass, to: next.wordClass)
        + disambiguator.agreementCost(state, next) + costs[number]
      if cost < best { best = cost }
    }
    return best
  }
}
