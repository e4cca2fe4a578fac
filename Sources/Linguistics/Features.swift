/// Gender, number, person and verb form of a word.
///
/// A word that leaves one open (`insegnante`: either gender) has several of its bits set.
public struct Features: OptionSet, Hashable, Sendable {
  /// The bits.
  public var rawValue: UInt16

  /// Creates features from bits.
  @inlinable
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Masculine.
  public static let masculine = Features(rawValue: 1 << 0)
  /// Feminine.
  public static let feminine = Features(rawValue: 1 << 1)
  /// Singular.
  public static let singular = Features(rawValue: 1 << 2)
  /// Plural.
  public static let plural = Features(rawValue: 1 << 3)
  /// First person.
  public static let first = Features(rawValue: 1 << 4)
  /// Second person.
  public static let second = Features(rawValue: 1 << 5)
  /// Third person.
  public static let third = Features(rawValue: 1 << 6)

  /// Both genders.
  public static let anyGender: Features = [.masculine, .feminine]
  /// Both numbers.
  public static let anyNumber: Features = [.singular, .plural]

  /// The form of a verb.
  public enum VerbForm: UInt8, Sendable, CaseIterable {
    /// Not a verb form.
    case none
    /// Present indicative.
    case present
    /// Imperfect indicative.
    case imperfect
    /// Passato remoto.
    case preterite
    /// Future.
    case future
    /// Conditional.
    case conditional
    /// Present subjunctive.
    case subjunctive
    /// Imperfect subjunctive.
    case imperfectSubjunctive
    /// Imperative.
    case imperative
    /// Infinitive.
    case infinitive
    /// Past participle.
    case participle
    /// Present participle.
    case presentParticiple
    /// Gerund.
    case gerund

    /// Whether the form has person and tense.
    public var isFinite: Bool {
      switch self {
      case .none, .infinitive, .participle, .presentParticiple, .gerund: false
      default: true
      }
    }
  }

  /// The verb form; `.none` for what is no verb.
  public var verbForm: VerbForm {
    get { VerbForm(rawValue: UInt8(truncatingIfNeeded: rawValue >> 8)) ?? .none }
    set { rawValue = rawValue & 0xFF | UInt16(newValue.rawValue) << 8 }
  }

  /// Features of a verb form.
  public init(_ form: VerbForm, _ others: Features = []) {
    self.init(rawValue: others.rawValue & 0xFF | UInt16(form.rawValue) << 8)
  }

  /// Reads `ms`, `fp`, `s`, `3s m` as the data files write them; other words are ignored.
  public init(tags: String) {
    self.init()
    for tag in tags.split(separator: " ") where tag.count <= 3 {
      for letter in tag.utf8 {
        switch letter {
        case UInt8(ascii: "m"): insert(.masculine)
        case UInt8(ascii: "f"): insert(.feminine)
        case UInt8(ascii: "s"): insert(.singular)
        case UInt8(ascii: "p"): insert(.plural)
        case UInt8(ascii: "1"): insert(.first)
        case UInt8(ascii: "2"): insert(.second)
        case UInt8(ascii: "3"): insert(.third)
        default: break
        }
      }
    }
  }

  /// The gender bits.
  public var gender: Features { intersection(.anyGender) }
  /// The number bits.
  public var number: Features { intersection(.anyNumber) }
  /// The person bits.
  public var person: Features { intersection([.first, .second, .third]) }

  /// Whether gender and number of both words can be the same; what is left open agrees with all.
  public func agrees(with other: Features) -> Bool {
    Self.compatible(gender, other.gender) && Self.compatible(number, other.number)
  }

  private static func compatible(_ left: Features, _ right: Features) -> Bool {
    left.isEmpty || right.isEmpty || !left.intersection(right).isEmpty
  }
}

extension Features: CustomStringConvertible {
  /// `f. pl.`, `3 sg. future`, for `--why`.
  public var description: String {
    var parts: [String] = []
    if contains(.masculine) != contains(.feminine) {
      parts.append(contains(.masculine) ? "m." : "f.")
    }
    if contains(.first) { parts.append("1") }
    if contains(.second) { parts.append("2") }
    if contains(.third) { parts.append("3") }
    if contains(.singular) != contains(.plural) {
      parts.append(contains(.singular) ? "sg." : "pl.")
    }
    switch verbForm {
    case .none: break
    case .imperfectSubjunctive: parts.append("imperfect subjunctive")
    case .presentParticiple: parts.append("present participle")
    default: parts.append("\(verbForm)")
    }
    return parts.joined(separator: " ")
  }
}
