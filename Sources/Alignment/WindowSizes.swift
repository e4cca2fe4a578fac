/// How large the windows of one to three segments are against the average segment, in classes.
///
/// A long window holds a word's partner by chance more often than a short one.
struct WindowSizes: Sendable {
  /// The sizes that stand for each class, half an octave apart.
  static let relative: [Double] = [0.25, 0.354, 0.5, 0.707, 1, 1.414, 2, 2.83, 4]
  private static let bounds: [Double] = [0.297, 0.42, 0.595, 0.841, 1.189, 1.68, 2.38, 3.36]

  private var classes: [UInt8] = []

  init(_ table: SignTable) {
    let ends = [0] + table.segmentEnds
    let average = Double(max(ends[ends.count - 1], 1)) / Double(max(ends.count - 1, 1))
    classes.reserveCapacity(ends.count * BeadShape.longest)
    for segment in table.segmentEnds.indices {
      for window in 1...BeadShape.longest {
        let start = max(segment + 1 - window, 0)
        let size = Double(ends[segment + 1] - ends[start]) / average
        classes.append(UInt8(Self.bounds.count { $0 < size }))
      }
    }
  }

  /// The class of the window of `count` segments that ends with `segment`.
  @inline(__always)
  func sizeClass(_ segment: Int, count: Int) -> Int {
    Int(classes[segment * BeadShape.longest + count - 1])
  }
}
