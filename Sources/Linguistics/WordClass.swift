/// The coarse classes between which ``ClassTransitions`` gives its costs.
enum WordClass: UInt8, CaseIterable, Sendable {
  case boundary, article, articulated, quantifier, preposition, noun, properNoun
  /// Before its noun (`nuova alleanza`), and after it or as a predicate (`alleanza militare`).
  case prenominal, adjective
  case adverb, finiteVerb, auxiliary, infinitive, participle, gerund, clitic, pronoun
  case coordinator, subordinator, relative, negation, unknown
  /// A comma, after which a word in apposition is likelier than at the start of a sentence.
  case comma

  /// The class of a part of speech; verbs are told apart by their form elsewhere.
  init(_ partOfSpeech: PartOfSpeech) {
    switch partOfSpeech {
    case .noun: self = .noun
    case .properNoun: self = .properNoun
    case .verb: self = .finiteVerb
    case .adjective, .ordinal: self = .adjective
    case .adverb: self = .adverb
    case .article, .indefiniteArticle: self = .article
    case .articulatedPreposition: self = .articulated
    case .preposition: self = .preposition
    case .coordinator: self = .coordinator
    case .subordinator: self = .subordinator
    case .relative, .interrogative: self = .relative
    case .personalPronoun, .pronoun: self = .pronoun
    case .clitic: self = .clitic
    case .demonstrative, .possessive, .indefinite, .numeral: self = .quantifier
    case .negation: self = .negation
    case .unknown: self = .unknown
    }
  }

  /// The letter that stands for the class in the transition table.
  var letter: UInt8 {
    let letters = Array("BDEQPNXJARVHITGCOKSLZUM".utf8)
    return letters[Int(rawValue)]
  }
}

/// What it costs that a word of one class follows a word of another.
///
/// The figures are judgements about Italian prose, written by hand, not counts from a corpus: 0 is
/// what everybody expects, 9 is as good as impossible.
enum ClassTransitions {
  /// One line per class with the classes that follow and their costs.
  ///
  /// What is not named costs 3.
  private static let table = """
    B D0 Q0.3 P0 E0 N1 X0.5 J1.0 A1.3 R0.5 V1.0 I1.2 T1.3 G0.8 C0.8 O0.8 K0.4 S0.5 L1.5 Z0.5 H0.9 U0.8 B0
    D N0 J0.3 A1.3 X0.7 Q0.5 T1.8 R2.2 I3.5 V9 H9 C9 G9 P7 E9 D9 O5 K8 S8 L1.5 Z6 U0.5 B4
    E N0 J0.3 A1.3 X0.5 Q0.5 T1.8 R2.2 I3.5 V9 H9 C9 G9 P7 E9 D9 O5 K8 S8 L1.2 Z6 U0.5 B4
    Q N0.2 J0.4 A1.3 V1.5 H1.5 P1.3 E1.2 D1.2 X1.2 Q0.9 R1.5 T1.5 I4 C1.5 O3 K1.3 S2 L0.8 Z1.5 B0.8 U0.7 G4
    P N0.3 D0.2 X0.3 Q0.3 J0.9 A1.6 I0.5 R1.5 O0.5 V9 H9 C8 T3.5 G9 P4 E5 K6 S3 L0.6 Z3 B4 U0.5
    N P0 E0 A0.2 J2.0 V0.5 H0.5 T0.6 R0.8 C0.7 B0 K0.3 L0.3 S0.9 Z0.6 X0.6 N1.8 D1.1 Q1.4 I3 G1 O2.5 U1.2
    X X0.2 V0.4 H0.4 P0.2 E0.2 B0 K0.3 C0.6 L0.5 S0.9 Z0.6 A1 J2.2 T0.9 R0.8 D0.9 N1.6 Q2 G1 I3 O2.5 U1
    J N0 X0.8 J0.7 U0.6 K1.6 R3 P3 E3 B3 V4 H4 T2.5 A2.5
    A N2.0 P0.2 E0.2 B0 K0.2 A0.6 J2.2 V0.5 H0.5 R0.8 C0.7 L0.5 S0.7 T1.0 X1.2 D1.6 Q1.8 Z0.6 I2.0 G1.2 O2.5 U1
    R A0.4 J0.9 V0.5 H0.6 T0.5 R0.8 P0.4 E0.4 D0.7 N1.5 B0.2 C0.6 Q0.5 I0.9 G0.9 X0.8 O0.8 K0.6 S0.5 L1 Z0.6 U1
    V D0.2 P0.2 E0.2 R0.4 N1.0 A0.8 J0.9 I0.6 S0.3 B0.3 Q0.4 X0.8 O1 K0.7 G0.8 L1.5 T1.5 V3.5 H3.5 C1.8 Z1.8 U1
    H T0 R0.3 A0.4 J1.0 D0.4 N0.9 Q0.6 P0.5 E0.5 S0.7 B0.6 X0.9 O1 I1.5 G1.5 V5 H4 C3 K1.5 L2 Z2 U1
    I D0.2 P0.2 E0.2 N0.8 A0.6 J0.8 R0.5 B0.3 Q0.4 K0.5 I0.9 S0.5 X0.7 T1.0 O0.9 G1.5 L1.5 C4 V1.8 H1.8 Z1.8 U1
    T P0.1 E0.1 B0.2 R0.5 D0.5 A0.9 J1.4 N1.2 K0.5 I1.2 S0.6 Q0.7 X0.9 T0.8 V1.3 H1.3 G1.5 L1 C1.2 Z1.2 O1.2 U1
    G D0.2 P0.3 E0.3 N0.8 A0.7 J0.9 R0.5 Q0.5 I0.7 S0.4 B0.6 X0.8 T0.8 K1 O1 V1.4 H1.4 U1
    C V0 H0.1 C0.3 I3 T6 G5 N8 J8 A8 D9 P9 E9 Q9 X9 R8 O9 K9 S9 L9 Z9 B9 U2
    O V0.4 H0.4 C0.4 Z0.5 P0.8 E0.8 B0.5 K0.6 R0.8 L0.6 D1.5 Q0.9 A1.0 J1.8 N2.5 S1 T1.5 I2 X2 U1.5
    K D0.2 N0.4 A0.5 J0.6 P0.3 E0.3 V0.7 H0.7 X0.4 R0.5 I0.7 T0.7 C0.7 Q0.4 G0.9 S0.6 L0.8 Z0.6 O0.7 K3 B2 U0.7
    S D0.2 V0.9 H0.8 C0.5 Z0.5 N0.7 X0.4 P0.5 E0.5 Q0.4 O0.5 R0.5 J0.9 A1.5 S2 I2.2 G3 T2.5 B1.5 K3 L2 U0.7
    L V0.3 H0.2 C0.3 Z0.4 D0.6 P0.7 E0.7 R0.6 N0.7 X0.6 Q0.7 O0.7 J0.9 A1.5 T3 I2 B1.5 U0.8
    Z V0 H0 C0.1 R0.5 I0.8 G0.8 A0.9 J1.3 P0.8 E0.8 T1.2 Q1 D1 N1.8 O1 S1 U1
    U P0.3 E0.3 B0.2 K0.4 V0.7 H0.7 A0.8 J2 N1.2 X0.6 U0.5 L0.6 R0.9 C0.9 D1.5 S0.9 T0.9 Z0.9 Q1.8 G1.2
    M D0 Q0.3 P0 E0 N1.4 X0.4 J1.2 A1.2 R0.4 V0.9 I1.1 T0.8 G0.6 C0.7 O0.8 K0.3 S0.4 L0.6 Z0.5 H0.8 U0.8 B0
    """

  private static let costs: [Float] = {
    let count = WordClass.allCases.count
    var costs = [Float](repeating: 3, count: count * count)
    var byLetter: [UInt8: Int] = [:]
    for wordClass in WordClass.allCases { byLetter[wordClass.letter] = Int(wordClass.rawValue) }
    for line in table.split(separator: "\n") {
      let items = line.split(separator: " ")
      guard let head = items.first?.utf8.first, let row = byLetter[head] else { continue }
      for item in items.dropFirst() {
        guard let letter = item.utf8.first, let column = byLetter[letter],
          let cost = Float(item.dropFirst())
        else { continue }
        costs[row * count + column] = cost
      }
    }
    return costs
  }()

  /// The cost of `second` after `first`.
  static func cost(from first: WordClass, to second: WordClass) -> Float {
    let column = second == .comma ? WordClass.boundary : second
    return costs[Int(first.rawValue) * WordClass.allCases.count + Int(column.rawValue)]
  }
}
