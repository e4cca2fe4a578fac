import TextModel

extension ItalianAnalyzer {
  /// The key as a dictionary spells it: `perche'` and `perchè` are `perché`, `pò` is `po'`.
  ///
  /// A key that the lexicon has, or that no accent makes one of its words, is returned as it is.
  public func respelled(_ key: [UInt8]) -> [UInt8] {
    guard let last = key.last, last == UInt8(ascii: "'") || last >= 0x80 else { return key }
    if analyses(ofKey: key).contains(where: { $0.origin == .lexicon }) { return key }
    let candidates: [[UInt8]]
    if last == UInt8(ascii: "'") {
      candidates = Self.accented(Array(key.dropLast()))
    } else if key.elementsEqual("pò".utf8) {
      candidates = [Array("po'".utf8)]
    } else {
      candidates = Self.withOtherAccent(key).map { [$0] } ?? []
    }
    return candidates.first { candidate in
      analyses(ofKey: candidate).contains { $0.origin == .lexicon }
    } ?? key
  }
}
