public import Bilingual
public import TextModel

/// Reads an article from plain text, as saved, sent by mail or copied from a web page.
///
/// Lines filled to one width are joined again; where each line is a paragraph they are not.
/// What is left out is reported; no line with a sentence in it ever is.
public struct PlainTextReader: Sendable {
  private let isKnownWord: (@Sendable (String) -> Bool)?

  /// Creates a reader.
  ///
  /// - Parameter isKnownWord: Tells whether a lower-case Italian word exists; it decides whether a
  ///   hyphen at a line's end cuts a word or joins two. Without it a list of compounds does.
  public init(isKnownWord: (@Sendable (String) -> Bool)? = nil) {
    self.isKnownWord = isKnownWord
  }

  /// Reads an article; every text is one.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public func read(_ text: SourceText) -> Article {
    let lines = TextLine.lines(of: text.bytes)
    var paragraphs = PlainParagraph.group(lines, text.bytes)
    PlainTextBoilerplate(text).mark(&paragraphs)
    PlainTextClassifier(text.bytes).classify(&paragraphs)
    let joiner = WordJoiner(text.bytes, isKnownWord: isKnownWord)
    var composer = PlainTextComposer(text, joiner)
    return composer.compose(paragraphs)
  }
}
