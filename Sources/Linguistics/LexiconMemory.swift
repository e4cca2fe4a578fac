import Synchronization
import TextModel

/// What was found out about a lexicon already: the readings of forms, and the entries of lexemes.
///
/// A text repeats its words; each is looked up in the lexicon's lines once. Copies of a lexicon share
/// one memory. No thread waits for it: one that finds it in use reads the lexicon itself.
final class LexiconMemory: Sendable {
  private struct Content: Sendable {
    var forms = WordTable(minimumCapacity: 1_024)
    var readings: [[Analysis]] = []
    var lexemes: [Lexeme.ID: Lexeme] = [:]
  }

  private let content = Mutex(Content())

  /// More forms or lexemes than this are forgotten, so that a text of any length needs no more
  /// memory.
  private static let limit = 50_000

  /// The readings of a form, which `find` finds where they are not known.
  func readings(ofKey key: [UInt8], _ find: () -> [Analysis]) -> [Analysis] {
    let known = content.withLockIfAvailable { content in
      content.forms.id(of: key).map { content.readings[$0] }
    }
    if let known = known ?? nil { return known }
    let readings = find()
    content.withLockIfAvailable { content in
      if content.readings.count >= Self.limit {
        content.forms = WordTable(minimumCapacity: 1_024)
        content.readings = []
      }
      let form = content.forms.insert(key)
      if form == content.readings.count { content.readings.append(readings) }
    }
    return readings
  }

  /// The entry of a lexeme, which `read` reads where it is not known.
  func lexeme(_ id: Lexeme.ID, _ read: () -> Lexeme) -> Lexeme {
    let known = content.withLockIfAvailable { $0.lexemes[id] }
    if let known = known ?? nil { return known }
    let lexeme = read()
    content.withLockIfAvailable { content in
      if content.lexemes.count >= Self.limit { content.lexemes = [:] }
      content.lexemes[id] = lexeme
    }
    return lexeme
  }
}
