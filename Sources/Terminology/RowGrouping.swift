import TextModel

/// Which rows of a glossary make up which entry.
///
/// Rows with one Italian are one entry, but for two cases: the noun and the adjective of one
/// spelling (`francese`), and renderings that need a cue word where the rendering to use needs none
/// (`Monaco`, and `Monaco` near *Baviera*), are entries of their own.
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
  private var keys: WordTable
  private var entryOfRow: [Int32] = []

  init(_ rows: [Glossary.Row], in bytes: [UInt8], _ layout: GlossaryLayout) {
    self.bytes = bytes
    self.layout = layout
    all = rows
    keys = WordTable(minimumCapacity: rows.count)
    entryOfRow.reserveCapacity(rows.count)
    let italian = layout.index(of: .italian) ?? 0
    for row in rows {
      let field = Glossary.field(italian, of: row, in: bytes)
      entryOfRow.append(Int32(keys.insert(bytes, in: field.range)))
    }
    sort()
    let before = keys.count
    if layout.index(of: .pos) != nil || layout.index(of: .sense) != nil { split() }
    if keys.count > before { sort() }
  }

  /// Sorts row numbers by entry, keeping their order within one.
  private mutating func sort() {
    starts = [Int32](repeating: 0, count: keys.count + 1)
    for entry in entryOfRow { starts[Int(entry) + 1] += 1 }
    for entry in 0..<keys.count { starts[entry + 1] += starts[entry] }
    var next = starts
    rows = [Int32](repeating: 0, count: entryOfRow.count)
    for (row, entry) in entryOfRow.enumerated() {
      rows[Int(next[Int(entry)])] = Int32(row)
      next[Int(entry)] += 1
    }
  }

  private mutating func split() {
    for entry in 0..<(starts.count - 1) {
      let range = Int(starts[entry])..<Int(starts[entry + 1])
      guard range.count > 1 else { continue }
      let members = rows[range].map { Int($0) }
      let kinds = members.map { all[$0].kind }
      let main = kinds.first { $0 != nil } ?? nil
      if kinds.contains(.noun), kinds.contains(.adjective) {
        for (member, kind) in zip(members, kinds) where kind == .noun || kind == .adjective {
          if kind != main { move(member, apart: .pos) }
        }
        noteAdjective(members, kinds)
      }
      splitSenses(members)
    }
  }

  private mutating func noteAdjective(_ members: [Int], _ kinds: [Entry.Kind?]) {
    for (member, kind) in zip(members, kinds) where kind == .adjective {
      adjectivesBesideNouns.insert(entryOfRow[member])
    }
  }

  private mutating func splitSenses(_ members: [Int]) {
    let cued = members.filter { all[$0].marks.contains(.cues) }
    guard !cued.isEmpty, cued.count < members.count else { return }
    for member in cued {
      let isOpen = members.contains { other in
        entryOfRow[other] == entryOfRow[member] && !all[other].marks.contains(.cues)
          && (all[other].status == .preferred || all[other].status == .keep)
      }
      if isOpen { move(member, apart: .sense) }
    }
  }

  /// Gives a row the entry of its Italian that has the row's text in a column.
  private mutating func move(_ row: Int, apart column: GlossaryColumn) {
    var key = Array(keys[Int(entryOfRow[row])])
    key.append(0x09)
    key += text(column, row)
    entryOfRow[row] = Int32(keys.insert(key))
  }

  private func text(_ column: GlossaryColumn, _ row: Int) -> ArraySlice<UInt8> {
    guard let index = layout.index(of: column) else { return [] }
    return bytes[Glossary.field(index, of: all[row], in: bytes).range]
  }
}
