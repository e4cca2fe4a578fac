/// The unstressed pronouns that are written onto a verb form.
enum Clitics {
  /// Single pronouns and pairs, as bytes.
  static let all: [[UInt8]] = {
    let single = ["mi", "ti", "si", "ci", "vi", "lo", "la", "li", "le", "gli", "ne"]
    let leading = ["me", "te", "se", "ce", "ve", "glie"]
    let trailing = ["lo", "la", "li", "le", "ne"]
    let pairs = leading.flatMap { first in trailing.map { first + $0 } } + ["cisi"]
    return (single + pairs).map { Array($0.utf8) }
  }()

  /// The pronouns that make a verb reflexive when they stand before it.
  static let reflexive: Set<[UInt8]> = Set(
    ["mi", "ti", "si", "ci", "vi", "se", "s'", "m'", "t'", "v'", "c'"].map { Array($0.utf8) }
  )
}
