import Testing

/// The order of nouns, their adjectives, measures and owners.
@Suite struct MeasureOrderTests {
  @Test(arguments: [
    (
      "Il canale è lungo più di ottanta chilometri e largo duecento metri.",
      "The channel is more than eighty kilometers long and two hundred meters wide."
    ),
    ("Il muro, alto sei metri, divide la città.", "The wall, six meters high, divides the city."),
    ("Hanno costruito un muro alto sei metri.", "They built a wall six meters high."),
    ("Hanno costruito un muro alto.", "They built a tall wall."),
  ])
  func setsMeasuresFirst(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Washington tratta con il governo di fatto di Kabul.",
      "Washington negotiates with the de facto government of Kabul."
    ),
    ("Il governo di fatto è isolato.", "The government effectively is isolated."),
    (
      "L'esercitazione prevede attacchi simulati alle infrastrutture energetiche.",
      "The exercise provides for simulated attacks on energy infrastructure."
    ),
    (
      "Il piano ha raggiunto il suo punto più alto.",
      "The plan reached its highest point."
    ),
    (
      "La prima guerra fu lunga, ma la seconda è la più trascurata.",
      "The first war was long, but the second is the most neglected."
    ),
  ])
  func setsAdjectives(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }

  @Test(arguments: [
    (
      "Riad è cauta; quest'ultima teme un attacco.",
      "Riyadh is cautious; the latter fears an attack."
    ),
    ("La crisi era al suo apice.", "The crisis was at its peak."),
    ("I camion aspettano al confine.", "The trucks wait at the border."),
    (
      "Per tutto il secolo la frontiera è rimasta chiusa.",
      "Throughout the century the border remained sealed."
    ),
    (
      "Il trattato diede ai vincitori uno sbocco al mare.",
      "The treaty gave access to the sea to the winners."
    ),
    ("Il ministro gli ha risposto.", "The minister responded to him."),
  ])
  func choosesSmallWords(italian: String, english: String) throws {
    #expect(try BuiltInDraft.draft(italian) == english)
  }
}
