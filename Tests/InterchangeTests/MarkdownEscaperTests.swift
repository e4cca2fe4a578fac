import Testing

@testable import Interchange

@Suite struct MarkdownEscaperTests {
  @Test(arguments: [
    ("L'alleanza regge.", "L'alleanza regge."),
    ("5 * 3 [sic] ~ `x`", #"5 \* 3 \[sic\] \~ \`x\`"#),
    ("a|b \\| c", #"a\|b \\\| c"#),
    ("snake_case _x_", #"snake_case \_x\_"#),
    ("5$ e 6$", #"5\$ e 6\$"#),
    ("Q&A &egrave; R&D", #"Q&A \&egrave; R&D"#),
    ("ore 18:30, :bandiera:", #"ore 18:30, \:bandiera:"#),
    ("scrivi a @palazzo", #"scrivi a \@palazzo"#),
    ("vedi www.esempio.it", #"vedi www\.esempio.it"#),
    ("vedi https://esempio.it/a_b|c.", #"vedi <https://esempio.it/a_b>\|c."#),
    ("<script>", #"\<script>"#),
    ("# no", "# no"),
  ])
  func escapesWhatWouldBeMarkupInACell(_ text: String, _ markdown: String) {
    #expect(MarkdownEscaper.escape(text) == markdown)
  }

  @Test(arguments: [
    ("# no", ##"\# no"##), ("1. Ritiro", #"1\. Ritiro"#), ("12) Ritiro", #"12\) Ritiro"#),
    ("- no", #"\- no"#), ("+ no", #"\+ no"#), ("> no", #"\> no"#), ("= no", #"\= no"#),
    ("1.500 uomini", #"1\.500 uomini"#), ("nel 1. caso", "nel 1. caso"),
  ])
  func escapesBlockSignsAtTheStartOfABlock(_ text: String, _ markdown: String) {
    #expect(MarkdownEscaper.escape(text, place: .block) == markdown)
  }
}
