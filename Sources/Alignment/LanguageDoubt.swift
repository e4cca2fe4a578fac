import TextModel

/// A doubt whether two texts are an Italian original and its English translation, told by the
/// commonest words of the two languages.
public enum LanguageDoubt: Hashable, Sendable {
  /// The first text is English and the second Italian.
  case swapped
  /// Both texts are Italian.
  case bothItalian
  /// Both texts are English.
  case bothEnglish

  /// Looks at the beginnings of two sides; `nil` if there is no reason to doubt.
  public init?(_ italian: SegmentedText, _ english: SegmentedText) {
    switch (Self.language(of: italian), Self.language(of: english)) {
    case (.english, .italian): self = .swapped
    case (.italian, .italian): self = .bothItalian
    case (.english, .english): self = .bothEnglish
    default: return nil
    }
  }

  /// The doubt in words, without a final period.
  public var message: String {
    switch self {
    case .swapped: "this seems to be the Italian text, and the other the English: are they swapped?"
    case .bothItalian: "both texts seem to be Italian"
    case .bothEnglish: "both texts seem to be English"
    }
  }

  /// Fewer common words than this say nothing.
  private static let leastWords = 8
  /// More segments than this are not looked at.
  private static let mostSegments = 400
  /// More bytes of a segment than this are not looked at.
  private static let mostBytes = 4_000

  private static func language(of side: SegmentedText) -> Language? {
    var counts = (italian: 0, english: 0)
    for segment in side.segments.prefix(mostSegments) {
      let end = min(segment.upperBound, segment.lowerBound + mostBytes)
      let range = TextRange(segment.lowerBound, end)
      var scanner = TokenScanner(bytes: side.text.bytes, range: range, language: .english)
      while let token = scanner.next() {
        let key = Folding.key(side.text.bytes, token.range)
        if italianWords.contains(key) { counts.italian += 1 }
        if englishWords.contains(key) { counts.english += 1 }
      }
    }
    guard counts.italian + counts.english >= leastWords else { return nil }
    if counts.italian > 4 * counts.english { return .italian }
    return counts.english > 4 * counts.italian ? .english : nil
  }

  private static let italianWords = words(
    """
    di che della delle dei degli del dello il gli la le lo per una uno sono è anche più nel nella \
    alla alle dal dalla sul sulla si ma ha con ed nei agli ai hanno essere stato questo questa
    """
  )
  private static let englishWords = words(
    """
    the of and to that with for was by from which are this it as be were been have has its not \
    they their would will on at is an or but these those
    """
  )

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Folding.key(String($0)) })
  }
}
