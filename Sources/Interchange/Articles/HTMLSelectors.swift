internal import Bilingual

/// What the classes, the name and the role of an element say about it.
struct HTMLSelectors {
  /// Its classes and its name as written, lower case.
  private(set) var tokens: Set<String> = []
  /// The words between hyphens and underscores in them.
  private(set) var words: Set<String> = []
  /// Its role.
  private(set) var role: String?
  /// Whether browsers do not show it.
  private(set) var isHidden = false
  /// Whether it is the body of an article by its data.
  private(set) var isArticleBody = false

  /// Reads them from a start tag; of headings and paragraphs the name is passed over, since sites
  /// make it from their words.
  init(_ attributes: HTMLAttributes, _ element: HTMLElement) {
    let usesName = element.headingLevel == nil && element != .p && element != .li
    for source in [attributes["class"], usesName ? attributes["id"] : nil] {
      for token in (source ?? "").lowercased().split(whereSeparator: \.isWhitespace).prefix(40) {
        tokens.insert(String(token))
        for word in token.split(whereSeparator: { $0 == "-" || $0 == "_" }) {
          words.insert(String(word))
        }
      }
    }
    role = attributes["role"]?.lowercased()
    isArticleBody = attributes["itemprop"]?.lowercased() == "articlebody"
    let style = (attributes["style"] ?? "").lowercased().filter { $0 != " " }
    isHidden =
      attributes.has("hidden") || attributes["aria-hidden"] == "true"
      || style.contains("display:none") || style.contains("visibility:hidden")
      || !tokens.isDisjoint(with: Self.hiddenTokens)
  }

  private static let hiddenTokens: Set<String> = [
    "screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "d-none", "hidden",
    "print-only", "printonly", "only-print", "show-for-print",
  ]

  private static let rules:
    [(reason: Article.Omission.Reason, words: Set<String>, tokens: Set<String>)] = [
      (
        .cookies,
        [
          "cookie", "cookies", "cookiebar", "cookiebanner", "gdpr", "consent", "onetrust",
          "iubenda",
        ],
        []
      ),
      (
        .comments, ["comments", "commenti", "respond", "disqus", "commentlist"],
        ["comment-list", "comment-form", "comment-respond", "comment"]
      ),
      (
        .newsletter, ["newsletter", "subscribe", "subscription", "mailchimp", "mc4wp", "optin"],
        ["signup", "sign-up"]
      ),
      (
        .share,
        ["share", "sharing", "sharebar", "sharedaddy", "social", "socials", "addtoany", "addthis"],
        ["condividi", "print-button", "article-tools"]
      ),
      (
        .advertisement,
        [
          "advert", "advertisement", "advertising", "adsbygoogle", "adslot", "banner", "sponsor",
          "sponsored", "dfp", "pubblicita", "adv", "ads", "promo",
        ], ["ad", "ad-slot", "ad-container", "ad-wrapper"]
      ),
      (
        .related,
        [
          "related", "relateds", "correlati", "recommended", "recommendations", "outbrain",
          "taboola", "teaser", "teasers", "leggianche", "piuletti", "relatedposts",
        ], ["leggi-anche", "read-also", "most-read", "most-popular", "more-from", "popular-posts"]
      ),
      (
        .navigation,
        [
          "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "pagination", "pager",
          "hamburger", "megamenu",
        ], ["menu", "main-menu", "primary-menu", "skip-link", "toc", "table-of-contents"]
      ),
      (
        .metadata, ["tags", "taglist"],
        [
          "tag-links", "tag-list", "cat-links", "category-links", "author-box", "author-bio",
          "author-card", "about-author", "reading-time", "entry-footer", "post-footer",
          "article-footer",
        ]
      ),
      (
        .pageFrame, ["masthead", "colophon", "sidebar"],
        ["site-header", "site-footer", "page-footer", "widget", "widget-area", "footer"]
      ),
    ]

  /// Why the element is not of the article, by its classes, or `nil`.
  var reason: Article.Omission.Reason? {
    if tokens.isEmpty, role == nil { return nil }
    switch role {
    case "navigation", "menu", "menubar": return .navigation
    case "search": return .form
    case "banner", "contentinfo": return .pageFrame
    default: break
    }
    return Self.rules.first { rule in
      !rule.words.isDisjoint(with: words) || !rule.tokens.isDisjoint(with: tokens)
    }?.reason
  }

  /// Whether the element tells who wrote the article and when.
  var isCredit: Bool {
    !words.isDisjoint(with: ["byline", "autore", "firma", "pubdate"])
      || !tokens.isDisjoint(with: [
        "author", "authors", "entry-meta", "post-meta", "article-meta", "meta", "date",
        "entry-date", "post-date", "posted-on", "published", "timestamp", "article-info",
        "post-info", "article-author", "post-author", "kicker", "occhiello-sezione", "eyebrow",
      ])
  }

  /// Whether the element is known to hold an article's text.
  var isContent: Bool {
    isArticleBody || role == "main"
      || !tokens.isDisjoint(with: [
        "entry-content", "post-content", "article-content", "article-body", "articlebody",
        "story-body", "post-body", "entry", "article__body", "article__content", "body-content",
        "testo-articolo", "corpo-articolo", "articolo", "story-content", "single-content",
        "article-text", "content-article", "main-content", "post-text",
      ])
  }

  /// Whether the element is the first letter of a paragraph, set large.
  var isDropCap: Bool {
    !words.isDisjoint(with: ["dropcap", "capolettera", "lettrine"])
      || !tokens.isDisjoint(with: [
        "drop-cap", "first-letter", "firstletter", "has-drop-cap-letter",
      ])
  }

  /// Whether the element holds notes.
  var isNotes: Bool {
    !words.isDisjoint(with: ["footnote", "footnotes", "endnotes", "endnote"])
      || role == "doc-endnotes" || role == "doc-footnote"
      || !tokens.isDisjoint(with: ["note-a-pie-di-pagina", "references"])
  }
}
