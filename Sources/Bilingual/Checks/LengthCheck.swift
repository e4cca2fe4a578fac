import TextModel

/// Finds rows whose English is so short that a sentence may have been left out.
enum LengthCheck {
  /// Italian below this many bytes says too little about the length of its English.
  private static let leastItalian = 80
  /// English has about nine tenths of the Italian's bytes; a third is too little for any style.
  private static let leastShare = 0.36

  /// The findings on a row.
  static func findings(in row: Row) -> [Finding] {
    let italian = row.source.text.count
    let english = row.target.text.count
    guard italian >= leastItalian, Double(english) < Double(italian) * leastShare else { return [] }
    let message = "\(english) characters for \(italian) of Italian: something may be left out"
    return [Finding(.short, row: row.id, message)]
  }
}
