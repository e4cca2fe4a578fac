extension Disambiguator {
  /// What the sentence costs at least with each reading of one word, in the order of its readings.
  ///
  /// The difference between two readings says how much the sentence speaks for one of them, which
  /// ``choose(_:)`` does not tell.
  public func costs(of words: [WordReadings], at index: Int) -> [Float] {
    var forward: [State] = []
    for position in 0...index {
      var column = states(of: words[position], after: position > 0 ? words[position - 1] : nil)
      link(&column, to: position > 0 ? forward : nil)
      forward = column
    }
    var rest: [[State]] = []
    for position in (index + 1)..<max(words.count, index + 1) {
      rest.append(states(of: words[position], after: words[position - 1]))
    }
    // From the end of the sentence back to the word.
    var following: [State] = []
    for column in rest.reversed() {
      var column = column
      for state in column.indices {
        column[state].cost = column[state].ownCost + cheapest(from: column[state], to: following)
      }
      following = column
    }
    var costs = [Float](repeating: .infinity, count: words[index].analyses.count)
    for state in forward where state.reading < costs.count {
      costs[state.reading] = min(
        costs[state.reading],
        state.cost + cheapest(from: state, to: following)
      )
    }
    return costs
  }

  private func cheapest(from state: State, to following: [State]) -> Float {
    guard !following.isEmpty else { return 0 }
    var best = Float.infinity
    for next in following {
      let cost =
        ClassTransitions.cost(from: state.wordClass, to: next.wordClass)
        + agreementCost(state, next) + next.cost
      if cost < best { best = cost }
    }
    return best
  }
}
