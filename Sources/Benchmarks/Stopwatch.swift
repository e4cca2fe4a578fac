/// Times work by the wall clock.
enum Stopwatch {
  /// The shortest of several runs, in seconds; the result is used so that the work is not left out.
  static func best(of runs: Int, _ work: () -> Int) -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    var sum = 0
    for _ in 0..<runs {
      let time = clock.measure { sum &+= work() }
      best = min(
        best,
        Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
      )
    }
    precondition(sum != Int.min, "the work's result is used")
    return best
  }
}
