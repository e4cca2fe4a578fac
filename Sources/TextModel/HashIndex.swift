/// Items numbered from 0, found by their hashes; those that share one form a chain, first to last.
public struct HashIndex: Sendable {
  private let hashes: [UInt64]
  private var following: [Int32]
  /// An open hash table of the heads of all chains; −1 where a place is free.
  private var slots: [Int32]
  private let mask: Int

  /// Indexes the items that have these hashes.
  public init(_ hashes: [UInt64]) {
    // Filled to a half at most: a wider table would find what is not there faster, but all of it is
    // written at each start.
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    self.hashes = hashes
    following = Array(repeating: -1, count: hashes.count)
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    // From the last to the first, so that the first of a hash heads its chain.
    for item in hashes.indices.reversed() {
      let slot = slot(of: hashes[item])
      following[item] = slots[slot]
      slots[slot] = Int32(truncatingIfNeeded: item)
    }
  }

  /// The number of items.
  public var count: Int { hashes.count }

  /// The number of bytes that the index takes.
  public var footprint: Int { hashes.count * 12 + slots.count * 4 }

  /// The first item with a hash, or −1.
  @inline(__always)
  public func first(_ hash: UInt64) -> Int32 { slots[slot(of: hash)] }

  /// The next item with the same hash, or −1.
  public func item(after item: Int32) -> Int32 { following[Int(item)] }

  /// The place of a chain's head, or the free place where it would stand.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
