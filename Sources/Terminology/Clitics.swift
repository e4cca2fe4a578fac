import Linguistics

/// The unstressed pronouns that are written onto a verb form.
enum Clitics {
  /// Single pronouns and pairs, as bytes.
  static let all: Set<[UInt8]> = {
    let single = ["mi", "ti", "si", "ci", "vi", "lo", "la", "li", "le", "gli", "ne"]
    let leading = ["me", "te", "se", "ce", "ve", "glie"]
    let trailing = ["lo", "la", "li", "le", "ne"]
    let pairs = leading.flatMap { first in trailing.map { first + $0 } } + ["cisi"]
    return Set((single + pairs).map { Array($0.utf8) })
  }()

  /// The pronouns that make a verb reflexive when they stand before it.
  static let reflexive: Set<[UInt8]> = Set(
    ["mi", "ti", "si", "ci", "vi", "se", "s'", "m'", "t'", "v'", "c'"].map { Array($0.utf8) }
  )

  /// What a pronoun is written onto in a form that takes one: `occupar`, `occupando`; otherwise
  /// `nil`.
  static func host(_ form: [UInt8], _ features: Features) -> [UInt8]? {
    switch features.verbForm {
    case .infinitive: Array(form.dropLast())
    case .gerund, .participle: form
    case .imperative where features.contains(.second): form
    default: nil
    }
  }
}
