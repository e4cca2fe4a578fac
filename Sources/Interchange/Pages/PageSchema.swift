/// The JSON form of a page, as ``PageFormat/json`` and ``PageFormat/jsonl`` write it.
///
/// Offsets (`start`, `end`) count Unicode scalars in the `text` beside them, `end` exclusive. Members
/// that say nothing (an empty list of marks, a note that is not there) are left out, so a reader takes
/// a missing member as empty. Later versions may add members; a change of meaning raises `version`.
///
/// ```text
/// page:
///   schema       "fronte-page"
///   version      1
///   title        the article's title, Italian
///   languages    {"source": "it", "target": "en"}
///   provenance   {source, sha256, translation: {source, sha256}, glossaries: [{name, version}],
///                engine, program}; translation only where one was aligned
///   blocks       [block]
///   terms        [term]            in order of first use
///   omissions    [{line, reason, text}]      what the file has besides the article
///   warnings     [{line, message}]           what was repaired or guessed
/// block:
///   kind         heading | paragraph | list-item | quote | caption | table-cell | footnote | credit |
///                verbatim
///   line         line of the article's file, from 1
///   level        heading: 1 to 6
///   marker       list-item: as written; depth: from 1
///   row, column  table-cell: from 0, the table's head included
///   lead         table-cell: Markdown of the table between the cell before and this one
///   tail         table-cell: the rest of the table behind its last cell with words
///   label        footnote
///   content      verbatim: front-matter | code | table | image | html | rule | link-definitions
///   source       verbatim: the block as it stands
///   text         credit: side
///   rows         [row]
/// row:
///   id           the row's name on the page
///   source       side
///   target       side
///   origin       human | memory | engine | none
///   similarity   memory: per cent
///   pairing      aligned translation: paired | cut (not in the English) | added (not in the Italian)
///   confidence   aligned translation: how sure the pairing is, from 0 to 1
///   terms        [{term, source: {start, end}, target: {start, end}, enforcement, confidence, reason,
///                  introduced}]
///                term is an id of the page's terms; enforcement is applied | adapted | not-applied;
///                introduced is true where the English introduces the term in more words
///   marks        [{kind: unknown | doubtful | alternative, target: {start, end}, source: {start, end}, reason}]
///   pieces       [{text, start, end, source: {start, end}, kind, alternatives, reason}]   with --why
/// side:
///   text         one line, without markup
///   markup       [{kind, start, end, destination}]
///                kind is emphasis | strong | strikethrough | code | link | image | footnote-call |
///                line-break | html | spelling
/// term:
///   id           "t1"
///   italian, glossary, domain, pos, status (of the preferred rendering)
///   english      the preferred rendering
///   targets      [{english, status, note}]
///   firstMention the English of a first mention
///   rows         [row id]
/// ```
public enum PageSchema {
  /// The value of `schema`.
  public static let name = "fronte-page"
  /// The value of `version`.
  public static let version = 1
}
