/// A set of 64-bit hashes, in one flat array.
public struct HashSet: Sendable {
  /// The hashes; 0 where a place is free.
  private var slots: [UInt64]
  private var mask: Int
  private var count = 0

  /// Creates an empty set with room for `capacity` hashes.
  public init(minimumCapacity capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of bytes that the set takes.
  public var footprint: Int { slots.count * 8 }

  /// Whether a hash is in the set.
  public func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash | 1 }

  /// Adds a hash and returns whether it is new.
  @discardableResult
  public mutating func insert(_ hash: UInt64) -> Bool {
    let place = slot(of: hash)
    guard slots[place] == 0 else { return false }
    slots[place] = hash | 1
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  /// The place of a hash, or the free place where it would stand.
  ///
  /// The lowest bit is set, so that no hash is taken for a free place.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 1) & mask
    while slots[slot] != 0, slots[slot] != hash | 1 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
