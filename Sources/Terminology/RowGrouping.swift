import TextModel

/// Which rows of a glossary make up which entry.
///
/// Rows with one Italian are one entry, but for two cases: the noun and the adjective of one
/// spelling (`francese`), and renderings that need a cue word where the rendering to use needs none
/// (`Monaco`, and `Monaco` near *Baviera*) or another (`Stretto` near *Taiwan* and near *Hormuz*),
/// are entries of their own.
struct RowGrouping {
  /// The row numbers of all entries, entry by entry.
  private(set) var rows: [Int32] = []
  /// Where in ``rows`` each entry starts, and the end.
  private(set) var starts: [Int32] = []
  /// The adjectives beside which a noun with the same Italian is an entry.
  private(set) var adjectivesBesideNouns: Set<Int32> = []

  private let bytes: [UInt8]
  private let layout: GlossaryLayout
  private let all: [Glossary.Row]
  /// The number of different Italian terms; each is an entry, in the order of the first rows.
  private var italianCount = 0
  /// What tells apart the entries that come after those.
  private var apart = WordTable()
  private var entryOfRow: [Int32] = []

  init(_ rows: [Glossary.Row], in bytes: [UInt8], _ layout: GlossaryLayout) {
    self.bytes = bytes
    self.layout = layout
    all = rows
    groupByItalian()
    starts.reserveCapacity(rows.count + 1)
    sort()
    if layout.index(of: .pos) != nil || layout.index(of: .sense) != nil { split() }
    if apart.count > 0 { sort() }
  }

  /// Gives each row the entry of its Italian.
  ///
  /// The terms are looked up in a table of row numbers that is dropped again, for the bytes are at
  /// hand: a ``WordTable`` would copy them all.
  private mutating func groupByItalian() {
    let column = layout.index(of: .italian) ?? 0
    // Filled to two thirds at most, if all terms differ.
    let size = all.count + all.count / 2 + 1
    // One more than the number of the first row of an entry; 0 for none.
    var slots = [Int32](repeating: 0, count: size)
    entryOfRow.reserveCapacity(all.count)
    let (bytes, all) = (bytes, all)
    let text = bytes.span
    let rows = all.span
    for row in rows.indices {
      let italian = Glossary.field(column, of: rows[row], in: text)
      var hash = WordHash()
      for offset in italian.range { hash.add(text[offset]) }
      var slot = Int(hash.value % UInt64(size))
      var entry = italianCount
      while slots[slot] != 0 {
        let first = Int(slots[slot]) - 1
        if Self.equal(Glossary.field(column, of: rows[first], in: text), italian, text) {
          entry = Int(entryOfRow[first])
          break
        }
        slot = slot + 1 == size ? 0 : slot + 1
      }
      if entry == italianCount {
        slots[slot] = Int32(row + 1)
        italianCount += 1
      }
      entryOfRow.append(Int32(entry))
    }
  }

  private static func equal(_ left: TextRange, _ right: TextRange, _ text: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count
    where text[left.lowerBound + index] != text[right.lowerBound + index] {
      return false
    }
    return true
  }

  /// Sorts row numbers by entry, keeping their order within one.
  private mutating func sort() {
    let count = italianCount + apart.count
    starts.removeAll(keepingCapacity: true)
    starts += repeatElement(0, count: count + 1)
    for entry in entryOfRow { starts[Int(entry)] += 1 }
    // Each entry's end first, which becomes its start as its rows are put in from the last on.
    var end: Int32 = 0
    for entry in 0...count {
      end += starts[entry]
      starts[entry] = end
    }
    if rows.isEmpty { rows = [Int32](repeating: 0, count: entryOfRow.count) }
    for row in entryOfRow.indices.reversed() {
      let entry = Int(entryOfRow[row])
      starts[entry] -= 1
      rows[Int(starts[entry])] = Int32(row)
    }
  }

  private mutating func split() {
    for entry in 0..<italianCount where starts[entry + 1] - starts[entry] > 1 {
      let members = Int(starts[entry])..<Int(starts[entry + 1])
      splitKinds(members)
      splitSenses(members)
    }
  }

  /// Parts the noun from the adjective; `members` are places in ``rows``.
  private mutating func splitKinds(_ members: Range<Int>) {
    var main: Entry.Kind?
    var hasNoun = false
    var hasAdjective = false
    for member in members {
      let kind = self.row(at: member).kind
      if main == nil { main = kind }
      if kind == .noun { hasNoun = true }
      if kind == .adjective { hasAdjective = true }
    }
    guard hasNoun, hasAdjective else { return }
    for member in members {
      let kind = self.row(at: member).kind
      guard kind == .noun || kind == .adjective else { continue }
      if kind != main { move(Int(rows[member]), apart: .pos) }
      if kind == .adjective { adjectivesBesideNouns.insert(entryOfRow[Int(rows[member])]) }
    }
  }

  /// Parts what needs a cue word from the rendering to use that needs none, or another one.
  private mutating func splitSenses(_ members: Range<Int>) {
    for member in members where self.row(at: member).marks.contains(.cues) {
      let entry = entryOfRow[Int(rows[member])]
      for other in members where entryOfRow[Int(rows[other])] == entry {
        guard hasAnotherSense(member, than: other) else { continue }
        move(Int(rows[member]), apart: .sense)
        break
      }
    }
  }

  /// Whether a row with cue words means something else than a row that is the rendering to use.
  ///
  /// That is one for everywhere, or one with other cue words; a forbidden rendering belongs to the
  /// former.
  private func hasAnotherSense(_ member: Int, than other: Int) -> Bool {
    let row = row(at: member)
    let leader = self.row(at: other)
    guard leader.status == .preferred || leader.status == .keep else { return false }
    guard leader.marks.contains(.cues) else { return true }
    let leads = row.status == .preferred || row.status == .keep
    guard row.status == .admitted || leads && other < member else { return false }
    return text(.sense, Int(rows[member])) != text(.sense, Int(rows[other]))
  }

  private func row(at member: Int) -> Glossary.Row {
    all[Int(rows[member])]
  }

  /// Gives a row the entry of its Italian that has the row's text in a column.
  private mutating func move(_ row: Int, apart column: GlossaryColumn) {
    let entry = Int(entryOfRow[row])
    var key =
      entry < italianCount ? Array(text(.italian, row)) : Array(apart[entry - italianCount])
    key.append(0x09)
    key += text(column, row)
    entryOfRow[row] = Int32(italianCount + apart.insert(key))
  }

  private func text(_ column: GlossaryColumn, _ row: Int) -> ArraySlice<UInt8> {
    guard let index = layout.index(of: column) else { return [] }
    return bytes[Glossary.field(index, of: all[row], in: bytes).range]
  }
}
