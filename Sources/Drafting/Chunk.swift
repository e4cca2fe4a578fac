import Linguistics

/// A constituent of the shallow parse.
enum Chunk: Sendable {
  case noun(NounGroup)
  case verb(VerbGroup)
  /// A predicative or detached adjective or participle with its adverbs.
  case adjective([NounGroup.Modifier])
  case preposition(Unit)
  case adverb(Unit)
  case coordinator(Unit)
  case subordinator(Unit)
  case relative(Unit)
  case mark(Unit)
  case other(Unit)

  /// The first unit in the order of the Italian.
  var firstUnit: Unit? {
    switch self {
    case .noun(let group): group.units.first
    case .verb(let group): group.units.first
    case .adjective(let modifiers): modifiers.first.map { $0.adverbs.first ?? $0.adjective }
    case .preposition(let unit), .adverb(let unit), .coordinator(let unit),
      .subordinator(let unit), .relative(let unit), .mark(let unit), .other(let unit):
      unit
    }
  }
}
