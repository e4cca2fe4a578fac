import Terminology

/// Takes rows into a glossary one by one: what is there already is left, or brought up to date.
struct RowMerger {
  private struct Pair: Hashable {
    var italian: String
    var english: String
    var sense: String

    init(_ row: GlossaryRow) {
      italian = row[.italian]
      english = row.rendering
      sense = row[.sense]
    }
  }

  /// The rows to add, each once.
  private(set) var added: [GlossaryRow] = []
  /// How many rows are there already with the same fields.
  private(set) var sameCount = 0
  /// How many rows are there with other fields and were left.
  private(set) var differingCount = 0
  /// How many rows were brought up to date.
  private(set) var updatedCount = 0
  /// How many rows repeat a pair of the same file with other fields.
  private(set) var repeatedCount = 0

  private let old: [GlossaryRow]
  private let updates: Bool
  private var known: [Pair: GlossaryRow] = [:]
  private var addedPairs: Set<Pair> = []
  private var changed: [Pair: GlossaryRow] = [:]

  /// Begins with the rows of the glossary.
  init(_ rows: [GlossaryRow], updates: Bool) {
    old = rows
    self.updates = updates
    for row in rows where known[Pair(row)] == nil { known[Pair(row)] = row }
  }

  /// Takes a row.
  mutating func take(_ row: GlossaryRow) {
    let pair = Pair(row)
    guard let mine = known[pair] else {
      known[pair] = row
      addedPairs.insert(pair)
      added.append(row)
      return
    }
    let updated = Self.updated(mine, by: row)
    if updated == mine {
      sameCount += 1
    } else if addedPairs.contains(pair) {
      repeatedCount += 1
    } else if updates {
      known[pair] = updated
      changed[pair] = updated
      updatedCount += 1
    } else {
      differingCount += 1
    }
  }

  /// A row with the fields of another that say something else; status by its meaning.
  private static func updated(_ row: GlossaryRow, by other: GlossaryRow) -> GlossaryRow {
    var updated = row
    for column in GlossaryColumn.allCases where !other[column].isEmpty {
      if column == .status, row.status == other.status { continue }
      updated[column] = other[column]
    }
    for field in other.others where row[other: field.name] != field.value {
      updated[other: field.name] = field.value
    }
    return updated
  }

  /// The entries of which a row was brought up to date, with all their rows.
  var changedEntries: [(italian: String, rows: [GlossaryRow])] {
    let names = Set(changed.keys.map(\.italian))
    guard !names.isEmpty else { return [] }
    var entries: [String: [GlossaryRow]] = [:]
    for row in old where names.contains(row[.italian]) {
      entries[row[.italian], default: []].append(changed[Pair(row)] ?? row)
    }
    return entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Terms that have several renderings to prefer since rows were added, in order.
  var termsWithSeveralPreferred: [String] {
    let names = Set(added.map { $0[.italian] })
    var counts: [String: Int] = [:]
    for row in old + added
    where row.status == .preferred && row[.sense].isEmpty && names.contains(row[.italian]) {
      counts[row[.italian], default: 0] += 1
    }
    return counts.filter { $0.value > 1 }.keys.sorted()
  }
}
