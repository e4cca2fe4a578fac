/// Joins two glossaries that were changed apart, with or without what they were before.
///
/// Changes that do not touch each other are both taken, field by field; where both sides changed one
/// field otherwise, one removed what the other changed, or both gave a term a preferred rendering of
/// their own, the conflict is listed and nothing is guessed. Merging in the other direction gives the
/// same result.
public struct GlossaryMerge: Sendable {
  /// What the two sides disagree on.
  public struct Conflict: Hashable, Sendable {
    /// What kind of disagreement it is.
    public enum Kind: String, Sendable {
      /// Both changed the same field.
      case field = "changed on both sides"
      /// One side removed the pair, the other changed it.
      case removal = "removed on one side, changed on the other"
      /// Both sides prefer a rendering of their own.
      case preference = "two preferred renderings"
    }

    /// What kind of disagreement it is.
    public var kind: Kind
    /// The Italian term.
    public var italian: String
    /// The rows of our side.
    public var ours: [GlossaryRow]
    /// The rows of their side.
    public var theirs: [GlossaryRow]
    /// The columns in question, for fields.
    public var columns: [String]
  }

  /// A row of the result and the sides that have its pair.
  private struct Merged {
    var row: GlossaryRow
    var isOurs: Bool
    var isTheirs: Bool
  }

  /// The rows without conflict, sorted.
  public var rows: [GlossaryRow] { merged.map(\.row) }
  /// The conflicts, by their Italian.
  public private(set) var conflicts: [Conflict] = []
  private var merged: [Merged] = []
  private let frame: GlossaryDocument
  private let preamble: [[UInt8]]
  private let sources: [GlossaryDocument.RowBytes]

  /// Merges documents; without a base, what only one side has counts as added there.
  public init(base: GlossaryDocument?, ours: GlossaryDocument, theirs: GlossaryDocument) {
    preamble = Self.preamble(base, ours, theirs)
    sources = [ours.rowBytes, theirs.rowBytes]
    frame = ours.columnCount < theirs.columnCount ? theirs : ours
    let old = PairTable(base?.rows ?? [])
    let left = PairTable(ours.rows)
    let right = PairTable(theirs.rows)
    var pairs = left.pairs
    var known = Set(pairs)
    for pair in right.pairs + old.pairs where known.insert(pair).inserted { pairs.append(pair) }
    for pair in pairs { merge(old[pair].first, left[pair], right[pair]) }
    findPreferences()
    merged.sort { $0.row < $1.row }
    conflicts.sort { left, right in
      left.italian != right.italian
        ? left.italian.utf8.lexicographicallyPrecedes(right.italian.utf8)
        : left.kind.rawValue < right.kind.rawValue
    }
  }

  // MARK: Pairs

  private mutating func merge(
    _ old: GlossaryRow?,
    _ left: [GlossaryRow],
    _ right: [GlossaryRow]
  ) {
    guard let ours = left.first, let theirs = right.first else {
      mergeOneSided(old, left, right)
      return
    }
    merge(old, ours, theirs)
    // Rows that a file holds twice stay, once.
    for row in left.dropFirst() + right.dropFirst() where !rows.contains(row) {
      merged.append(Merged(row: row, isOurs: left.contains(row), isTheirs: right.contains(row)))
    }
  }

  /// A pair that one side has not: added by the other, or removed by the one.
  private mutating func mergeOneSided(
    _ old: GlossaryRow?,
    _ left: [GlossaryRow],
    _ right: [GlossaryRow]
  ) {
    guard let old else {
      merged += left.map { Merged(row: $0, isOurs: true, isTheirs: false) }
      merged += right.map { Merged(row: $0, isOurs: false, isTheirs: true) }
      return
    }
    guard let kept = left.first ?? right.first, !GlossaryDiff.changes(from: old, to: kept).isEmpty
    else { return }
    conflicts.append(
      Conflict(kind: .removal, italian: old[.italian], ours: left, theirs: right, columns: [])
    )
  }

  private mutating func merge(_ old: GlossaryRow?, _ ours: GlossaryRow, _ theirs: GlossaryRow) {
    var row = ours
    var disputed: [String] = []
    for column in GlossaryColumn.allCases {
      let settled = Self.settle(old?[column], ours[column], theirs[column])
      if settled == nil { disputed.append(column.name) }
      row[column] = settled ?? ours[column]
    }
    for name in Set((ours.others + theirs.others).map(\.name)).sorted() {
      let settled = Self.settle(old?[other: name], ours[other: name], theirs[other: name])
      if settled == nil { disputed.append(name) }
      row[other: name] = settled ?? ours[other: name]
    }
    row.others.sort { $0.name < $1.name }
    guard disputed.isEmpty else {
      conflicts.append(
        Conflict(
          kind: .field,
          italian: ours[.italian],
          ours: [ours],
          theirs: [theirs],
          columns: disputed
        )
      )
      return
    }
    merged.append(Merged(row: row, isOurs: true, isTheirs: true))
  }

  /// The field that both sides can agree on, or `nil`.
  private static func settle(_ before: String?, _ left: String, _ right: String) -> String? {
    if left == right { return left }
    if left == before { return right }
    if right == before { return left }
    guard before == nil else { return nil }
    // Without a common ancestor an empty field gives way.
    if left.isEmpty { return right }
    return right.isEmpty ? left : nil
  }

  // MARK: Preferences

  /// Terms to which the merge gives preferred renderings that no side had together.
  private mutating func findPreferences() {
    var preferred: [String: [Merged]] = [:]
    for item in merged where item.row.status == .preferred && item.row[.sense].isEmpty {
      preferred[item.row[.italian], default: []].append(item)
    }
    for (italian, list) in preferred
    where list.count > 1 && !list.allSatisfy(\.isOurs) && !list.allSatisfy(\.isTheirs) {
      let rows = list.map(\.row)
      merged.removeAll { rows.contains($0.row) }
      conflicts.append(
        Conflict(
          kind: .preference,
          italian: italian,
          ours: list.filter(\.isOurs).map(\.row).sorted(),
          theirs: list.filter(\.isTheirs).map(\.row).sorted(),
          columns: ["english"]
        )
      )
    }
  }

  // MARK: Files

  /// Comments at the top: those of the side that changed them, or of both.
  private static func preamble(
    _ base: GlossaryDocument?,
    _ ours: GlossaryDocument,
    _ theirs: GlossaryDocument
  ) -> [[UInt8]] {
    let left = ours.preamble
    let right = theirs.preamble
    if let old = base?.preamble {
      if left == old { return right }
      if right == old { return left }
    }
    let leftFirst = left.joined().lexicographicallyPrecedes(right.joined())
    let (first, second) = leftFirst ? (left, right) : (right, left)
    return first + second.filter { !first.contains($0) }
  }

  /// The merged file; conflicts stand at the end between the marks that version control uses, so
  /// that no program takes them for settled.
  public func bytes(ourName: String = "ours", theirName: String = "theirs") -> [UInt8] {
    var document = GlossaryDocument(like: frame, preamble: preamble)
    document.makeRoom(for: rows + conflicts.flatMap { $0.ours + $0.theirs })
    document.append(rows, from: sources)
    for conflict in conflicts {
      document.append(mark: "<<<<<<< \(ourName)")
      document.append(conflict.ours, from: sources)
      document.append(mark: "=======")
      document.append(conflict.theirs, from: sources)
      document.append(mark: ">>>>>>> \(theirName)")
    }
    return document.bytes
  }
}
