import Linguistics
import TextModel

/// The readings of forms as the disambiguator weighs them, each made once.
struct ColumnCache: Sendable {
  /// What the capitals of a token say about it.
  enum Standing: Int, Hashable, Sendable, CaseIterable {
    /// No capital.
    case lower
    /// A capital that says nothing: the token begins a sentence.
    case opening
    /// A capital inside a sentence.
    case capitalized
    /// Capitals inside a sentence.
    case upper

    init(_ token: TermScan.Token) {
      switch token.shape {
      case .lower: self = .lower
      case _ where token.beginsSentence: self = .opening
      case .capitalized: self = .capitalized
      case .upper, .mixed: self = .upper
      }
    }

    /// A shape that stands so.
    var shape: Token.Shape {
      switch self {
      case .lower: .lower
      case .opening, .capitalized: .capitalized
      case .upper: .upper
      }
    }
  }

  /// The column of a comma.
  let comma: ReadingColumn
  /// The column of a mark that parts clauses.
  let boundary: ReadingColumn
  /// The column of a number.
  let numeral: ReadingColumn
  let disambiguator: Disambiguator
  private var numbers: [Int32] = []
  private var columns: [ReadingColumn] = []

  init(_ disambiguator: Disambiguator) {
    self.disambiguator = disambiguator
    comma = disambiguator.column(
      of: WordReadings(key: [UInt8(ascii: ",")], analyses: [], isPunctuation: true)
    )
    boundary = disambiguator.column(of: WordReadings(key: [], analyses: [], isPunctuation: true))
    numeral = disambiguator.column(of: WordReadings(key: [], analyses: [Self.number]))
  }

  private static let number = Analysis(lexeme: nil, .numeral, [.anyGender, .plural])

  /// The column of a form that stands so, if it was made.
  func column(_ form: Int32, _ standing: Standing) -> ReadingColumn? {
    let place = Int(form) * Standing.allCases.count + standing.rawValue
    guard place < numbers.count, numbers[place] >= 0 else { return nil }
    return columns[Int(numbers[place])]
  }

  /// Makes and keeps the column of a form that stands so.
  mutating func make(
    _ form: Int32,
    _ standing: Standing,
    _ key: [UInt8],
    _ analyses: [Analysis]
  ) -> ReadingColumn {
    var analyses = analyses
    if Self.numerals.contains(key) {
      analyses = [Self.number]
    } else if standing != .lower, standing != .opening || analyses.isEmpty {
      let origin: Analysis.Origin = analyses.isEmpty ? .lexicon : .derived
      analyses.append(Analysis(lexeme: nil, .properNoun, [], origin: origin))
    }
    let column = disambiguator.column(
      of: WordReadings(
        key: key,
        shape: standing.shape,
        beginsSentence: standing == .opening,
        analyses: analyses
      )
    )
    let place = Int(form) * Standing.allCases.count + standing.rawValue
    if place >= numbers.count {
      numbers += repeatElement(-1, count: max(place + 1 - numbers.count, numbers.count))
    }
    numbers[place] = Int32(columns.count)
    columns.append(column)
    return column
  }

  /// The cardinal numbers that are written as words most, which the lexicon leaves to its users.
  private static let numerals: Set<[UInt8]> = Set(
    """
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
    sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta
    novanta cento mille duemila tremila cinquemila diecimila
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  )
}
