/// Figures about a glossary.
public struct GlossaryStatistics: Hashable, Sendable {
  /// A value of a column and how often it stands.
  public struct Count: Hashable, Sendable {
    /// The value; empty for rows that do not say.
    public var value: String
    /// The number of rows.
    public var rows: Int
  }

  /// The number of entries: different Italian terms.
  public private(set) var entries = 0
  /// The number of rows.
  public private(set) var rows = 0
  /// Entries with more than one word.
  public private(set) var multiwordEntries = 0
  /// Entries with more than one rendering.
  public private(set) var entriesWithSeveralRenderings = 0
  /// Rows with a note.
  public private(set) var notes = 0
  /// Rows by domain, the most frequent first.
  public private(set) var domains: [Count] = []
  /// Rows by part of speech, the most frequent first.
  public private(set) var partsOfSpeech: [Count] = []
  /// Rows by status, in the order of ``Entry/Status``.
  public private(set) var statuses: [Count] = []

  /// Counts rows.
  public init(_ list: [GlossaryRow]) {
    var renderings: [String: Int] = [:]
    var domains: [String: Int] = [:]
    var kinds: [String: Int] = [:]
    var statuses: [Entry.Status: Int] = [:]
    for row in list {
      renderings[row[.italian], default: 0] += 1
      domains[row[.domain], default: 0] += 1
      kinds[row.kind?.rawValue ?? "", default: 0] += 1
      statuses[row.status, default: 0] += 1
      if !row[.note].isEmpty { notes += 1 }
    }
    rows = list.count
    entries = renderings.count
    multiwordEntries = renderings.keys.count { $0.utf8.contains(0x20) }
    entriesWithSeveralRenderings = renderings.values.count { $0 > 1 }
    self.domains = Self.sorted(domains)
    partsOfSpeech = Self.sorted(kinds)
    self.statuses = Entry.Status.allCases.compactMap { status in
      statuses[status].map { Count(value: status.rawValue, rows: $0) }
    }
  }

  private static func sorted(_ counts: [String: Int]) -> [Count] {
    counts.map { Count(value: $0.key, rows: $0.value) }.sorted { left, right in
      left.rows != right.rows ? left.rows > right.rows : left.value < right.value
    }
  }
}
