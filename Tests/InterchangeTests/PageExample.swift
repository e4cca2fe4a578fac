import Bilingual
import Drafting
import Terminology
import TextModel

/// A small page that has one of everything.
enum PageExample {
  static let treaty = Entry(
    italian: "trattato",
    targets: [
      Entry.Target(english: "treaty", note: "Between states."),
      Entry.Target(english: "tract", status: .forbidden),
    ],
    kind: .noun,
    domain: "diplomacy"
  )
  static let nato = Entry(
    italian: "NATO",
    targets: [Entry.Target(english: "NATO")],
    kind: .acronym,
    firstMention: "the North Atlantic Treaty Organization (NATO)"
  )

  static let document = BilingualDocument(
    title: "Il patto",
    provenance: Provenance(
      sourceName: "patto.md",
      sourceDigest: "00ff",
      glossaries: [Provenance.GlossaryVersion(name: "fronte", version: "1")],
      engine: "echo 1",
      program: "fronte 0.1.0"
    ),
    blocks: [
      PageBlock(
        Block(.heading(level: 1), line: 1, text: SourceText("Il patto")),
        rows: [
          Row(
            id: "1",
            source: MarkedText("Il patto"),
            target: MarkedText("The pact"),
            origin: .engine
          )
        ]
      ),
      PageBlock(Block(verbatim: .table, line: 3, source: "| a | b |\n|---|---|\n| 1 | 2 |")),
      PageBlock(
        Block(.paragraph, line: 7, text: SourceText("Il trattato della NATO regge | a stento.")),
        rows: [paragraph]
      ),
      PageBlock(
        Block(.listItem(marker: "-", depth: 1), line: 9, text: SourceText("1. Il *voto*")),
        rows: [
          Row(id: "3", source: MarkedText("Un trattato"), target: MarkedText(""), origin: .none)
        ]
      ),
    ],
    terms: [
      ArticleTerm(entry: treaty, glossary: "fronte"),
      ArticleTerm(entry: nato, glossary: "fronte"),
    ]
  )

  static let paragraph = Row(
    id: "2",
    source: MarkedText(
      SourceText("Il trattato della NATO regge | a stento."),
      markup: [
        InlineMarkup(.emphasis, TextRange(3, 22), opening: "*", closing: "*")
      ]
    ),
    target: MarkedText("The NATO treaty holds | stento."),
    origin: .engine,
    terms: [
      TermUse(
        term: 0,
        source: TextRange(3, 11),
        target: TextRange(9, 15),
        enforcement: .applied
      ),
      TermUse(
        term: 1,
        source: TextRange(18, 22),
        target: TextRange(4, 8),
        enforcement: .applied,
        reason: "as written"
      ),
    ],
    marks: [
      Mark(.unknown, target: TextRange(24, 30), source: TextRange(33, 39), reason: "not known")
    ]
  )
}
