/// An article as a reader found it in a file: its blocks in order, and what was left out of them.
public struct Article: Hashable, Sendable {
  /// Something of the file that is not part of the article.
  public struct Omission: Hashable, Sendable {
    /// Why it was left out.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
      /// A menu, a path of sections, a link to skip to the content.
      case navigation
      /// A notice about cookies or privacy.
      case cookies
      /// An invitation to subscribe or to register.
      case newsletter
      /// Buttons to share, save, print or listen.
      case share
      /// Pointers to other articles.
      case related
      /// An advertisement.
      case advertisement
      /// Readers' comments or the form for them.
      case comments
      /// A notice of copyright.
      case copyright
      /// Tags, categories, reading time, the author's card.
      case metadata
      /// A form and its controls.
      case form
      /// The head or foot of the page.
      case pageFrame
      /// Scripts, styles and other code.
      case code
      /// Text that browsers do not show.
      case hidden
    }

    /// The line of the file on which it begins, counted from 1.
    public var line: Int
    /// Why it was left out.
    public var reason: Reason
    /// Its text.
    public var text: String

    /// Creates an omission.
    public init(line: Int, reason: Reason, text: String) {
      self.line = line
      self.reason = reason
      self.text = text
    }
  }

  /// Something the reader had to repair or to guess.
  public struct Warning: Hashable, Sendable {
    /// The line of the file, counted from 1; `nil` when the whole file is meant.
    public var line: Int?
    /// What was found and what was done, without a final period.
    public var message: String

    /// Creates a warning.
    public init(line: Int? = nil, message: String) {
      self.line = line
      self.message = message
    }
  }

  /// The title: that of the first heading, else of the front matter or page, else empty.
  public var title: String
  /// The blocks, in the order of the file.
  public var blocks: [Block]
  /// What the source has after the last block.
  public var remainder: String
  /// What was left out, in the order of the file.
  public var omissions: [Omission]
  /// What was repaired or guessed.
  public var warnings: [Warning]

  /// Creates an article.
  public init(
    title: String,
    blocks: [Block],
    remainder: String = "",
    omissions: [Omission] = [],
    warnings: [Warning] = []
  ) {
    self.title = title
    self.blocks = blocks
    self.remainder = remainder
    self.omissions = omissions
    self.warnings = warnings
  }

  /// The file put together again from the blocks: byte-identical for text and Markdown (after
  /// decoding), a Markdown version for HTML.
  public var source: String {
    var source = ""
    for block in blocks {
      source += block.separator
      source += block.source
    }
    return source + remainder
  }
}
