import Testing

/// What has lasted until now, and what is only dated.
@Suite struct DurationTests {
  @Test(arguments: [
    (
      "L'Egitto è da sempre il principale mediatore tra le fazioni.",
      "Egypt has always been the main mediator among the factions."
    ),
    ("Da sempre la Svizzera ospita i colloqui.", "Switzerland has always hosted the talks."),
    ("Da tre mesi il valico è chiuso.", "For three months the crossing has been closed."),
    (
      "Da quando i militari hanno preso il potere, il paese è isolato.",
      "Since the soldiers seized power, the country has been isolated."
    ),
    (
      "Il porto è isolato da quando il ponte è crollato.",
      "The port has been isolated since the bridge collapsed."
    ),
    (
      "Il generale comanda dall'inizio dell'anno.",
      "The general has been in charge since the beginning of the year."
    ),
    (
      "È la terza volta dall'inizio dell'anno che il parlamento respinge il piano.",
      "It is the third time since the beginning of the year that the parliament votes down the plan."
    ),
    ("L'obbligo vale dal 2027.", "The obligation applies from 2027."),
  ])
  func lastsUntilNow(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "La missione, che dal 2015 veglia sul rispetto dell'accordo, chiude a giugno.",
      "The mission, which since 2015 has watched over the respect for the agreement, closes in June."
    ),
    (
      "Il ministro si ferma, legge il testo e tace.",
      "The minister stops, reads the text and remains silent."
    ),
    ("Il parlamento ne prese atto.", "The parliament took note."),
  ])
  func findsVerb(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Nel 1990 il generale firmò un accordo che sarebbe durato trent'anni.",
      "In 1990 the general signed an agreement that would last thirty years."
    ),
    (
      "Era convinto che la guerra sarebbe finita presto.",
      "It was convinced that the war would end soon."
    ),
    (
      "Un drone che avrebbe colpito la base è stato abbattuto.",
      "A drone that reportedly hit the base was shot down."
    ),
  ])
  func tellsFutureInPastFromHearsay(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
