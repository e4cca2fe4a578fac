import Linguistics
import TextModel

/// The glossaries compiled for matching: forms, words, trie and patterns.
struct TermIndex: Sendable {
  /// An entry's glossary and its number there.
  struct EntryPlace: Hashable, Sendable {
    var glossary: Int32
    var entry: Int32
  }

  /// The words of entries, by folding key.
  var words = WordTable(minimumCapacity: 64)
  /// The forms under which they are found.
  var forms = FormTable(minimumCapacity: 64)
  /// Reduced spellings of foreign names.
  var respelt = FormTable(minimumCapacity: 16)
  /// The paths of words.
  var trie = TermTrie(minimumCapacity: 64)
  /// What hangs on the ends of the paths.
  var patterns: [TermPattern] = []
  /// The roles of all patterns, end to end.
  var roles: [TermPattern.Role] = []
  /// Where each numbered entry stands.
  var places: [EntryPlace] = []
  /// The cue words of the entries that have some: paths of word numbers.
  var cues: [Int32: [[Int32]]] = [:]
  /// Words that name spellings, checked only if there are any.
  var hasRespellings: Bool { respelt.count > 0 }
  /// Whether any entry has punctuation among its words.
  var hasPunctuation = false

  /// The number of bytes that the index takes beyond the glossaries' text.
  var footprint: Int {
    forms.footprint + respelt.footprint + trie.footprint + roles.count + places.count * 8
      + patterns.count * MemoryLayout<TermPattern>.stride
  }

  /// The roles of a pattern's places.
  @inline(__always)
  func role(_ pattern: TermPattern, _ place: Int) -> TermPattern.Role {
    roles[Int(pattern.firstRole) + place]
  }
}
