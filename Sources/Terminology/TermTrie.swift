/// The words of all entries as one tree, its edges hashed.
///
/// Looking a word up after another costs the same whether there are ten entries or a hundred
/// thousand.
struct TermTrie: Sendable {
  private var roots: [Int32] = []
  private var keys: [UInt64]
  private var children: [Int32]
  private var mask: Int
  private var edgeCount = 0
  /// The first pattern that ends at each node, or −1.
  private var firstPattern: [Int32] = [-1]
  private var branches: [Bool] = [false]

  init(minimumCapacity capacity: Int) {
    var size = 64
    while size * 2 < capacity * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    children = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of bytes that the tree takes.
  var footprint: Int {
    roots.count * 4 + keys.count * 12 + firstPattern.count * 5
  }

  /// The node of the entries that begin with a word, or 0.
  @inline(__always)
  func root(_ word: Int32) -> Int32 {
    Int(word) < roots.count ? roots[Int(word)] : 0
  }

  /// The node that follows `node` by a word, or 0.
  @inline(__always)
  func child(_ node: Int32, _ word: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    var slot = Self.slot(key, mask)
    while keys[slot] != 0 {
      if keys[slot] == key { return children[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Whether any node follows `node`.
  @inline(__always)
  func hasChildren(_ node: Int32) -> Bool { branches[Int(node)] }

  /// The first pattern that ends at a node, or −1.
  @inline(__always)
  func pattern(_ node: Int32) -> Int32 { firstPattern[Int(node)] }

  /// Adds a path and hangs a pattern on its end; returns the pattern that hung there before, or −1.
  mutating func insert(_ path: ArraySlice<Int32>, pattern: Int32) -> Int32 {
    var node: Int32 = 0
    for word in path { node = node == 0 ? addRoot(word) : add(node, word) }
    let before = firstPattern[Int(node)]
    firstPattern[Int(node)] = pattern
    return before
  }

  private mutating func addRoot(_ word: Int32) -> Int32 {
    if Int(word) >= roots.count {
      roots += repeatElement(0, count: max(Int(word) + 1 - roots.count, roots.count / 2))
    }
    if roots[Int(word)] == 0 { roots[Int(word)] = addNode() }
    return roots[Int(word)]
  }

  private mutating func addNode() -> Int32 {
    firstPattern.append(-1)
    branches.append(false)
    return Int32(firstPattern.count - 1)
  }

  private mutating func add(_ node: Int32, _ word: Int32) -> Int32 {
    let found = child(node, word)
    if found != 0 { return found }
    branches[Int(node)] = true
    if (edgeCount + 1) * 3 > keys.count * 2 { grow() }
    let made = addNode()
    place(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)), made)
    edgeCount += 1
    return made
  }

  private mutating func place(_ key: UInt64, _ child: Int32) {
    var slot = Self.slot(key, mask)
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    children[slot] = child
  }

  /// Fibonacci hashing (Knuth, TAOCP 3, 6.4): the high bits of a product with 2⁶⁴/φ.
  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldChildren = children
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    children = Array(repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (slot, key) in oldKeys.enumerated() where key != 0 { place(key, oldChildren[slot]) }
  }
}
