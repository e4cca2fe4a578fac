/// A set of byte strings with dense numbers, in three flat arrays.
///
/// Words are stored once, end to end; a look-up hashes the bytes where they stand and allocates
/// nothing. Numbers are given in order of insertion, from 0.
public struct WordTable: Sendable {
  private var storage: [UInt8] = []
  private var ends: [UInt32] = []
  private var slots: [UInt32]
  private var mask: Int

  /// Creates an empty table with room for `capacity` words.
  public init(minimumCapacity capacity: Int = 16) {
    var size = 32
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    ends.reserveCapacity(capacity)
    storage.reserveCapacity(capacity * 8)
  }

  /// The number of words.
  public var count: Int { ends.count }

  /// The number of bytes that the table takes.
  public var footprint: Int { storage.count + ends.count * 4 + slots.count * 4 }

  /// The bytes of a word.
  public subscript(id: Int) -> ArraySlice<UInt8> {
    storage[range(of: id)]
  }

  private func range(of id: Int) -> Range<Int> {
    (id == 0 ? 0 : Int(ends[id - 1]))..<Int(ends[id])
  }

  /// The number of the word that stands in `range` of `bytes`, or `nil`.
  public func id(of bytes: [UInt8], in range: Range<Int>) -> Int? {
    var slot = Int(truncatingIfNeeded: WordHash(bytes, range).value) & mask
    while slots[slot] != 0 {
      let id = Int(slots[slot]) - 1
      if equals(id, bytes, range) { return id }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The number of a word, or `nil`.
  public func id(of word: [UInt8]) -> Int? {
    id(of: word, in: 0..<word.count)
  }

  /// The number of the word that stands in `range` of `bytes`, which is added if it is new.
  public mutating func insert(_ bytes: [UInt8], in range: Range<Int>) -> Int {
    if (ends.count + 1) * 2 > slots.count { grow() }
    var slot = Int(truncatingIfNeeded: WordHash(bytes, range).value) & mask
    while slots[slot] != 0 {
      let id = Int(slots[slot]) - 1
      if equals(id, bytes, range) { return id }
      slot = (slot + 1) & mask
    }
    unsafe bytes.withUnsafeBufferPointer { words in
      unsafe storage.append(contentsOf: UnsafeBufferPointer(rebasing: words[range]))
    }
    ends.append(UInt32(storage.count))
    slots[slot] = UInt32(ends.count)
    return ends.count - 1
  }

  /// The number of a word, which is added if it is new.
  public mutating func insert(_ word: [UInt8]) -> Int {
    insert(word, in: 0..<word.count)
  }

  private func equals(_ id: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let own = self.range(of: id)
    guard own.count == range.count else { return false }
    var index = range.lowerBound
    for position in own {
      if storage[position] != bytes[index] { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for id in 0..<ends.count {
      var slot = Int(truncatingIfNeeded: WordHash(storage, range(of: id)).value) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(id + 1)
    }
  }
}
