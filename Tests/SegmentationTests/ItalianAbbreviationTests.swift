import Testing
import TextModel

/// Abbreviations in Italian, by what they do to the point behind them.
@Suite struct ItalianAbbreviationTests {
  @Test(arguments: [
    "Il gen. Conti lascia il comando.| Gli succede il col. De Marchi.",
    "Ha parlato l'on. Ferri.| Poi è toccato alla sen. Bruni.",
    "Nell'aula dell'on. Ferri nessuno fiata.",
    "Secondo l’amb. Rinaldi il canale resta aperto.| Altri ne dubitano.",
    "Il ten. col. Sarti e il magg. Vieri sono rientrati ieri.",
    "La prof.ssa Lodi insegna a Trento.| Studia l'Artico.",
    "Il dott. ing. Paolo Greco firma la perizia.",
    "Prof. Galli, che cosa rischia Taiwan?| Molto.",
    "I proff. Neri e Villa non sono d'accordo.",
    "Gli avv.ti Longo e Sala ricorrono al Tar.| L'udienza è in marzo.",
    "Lo dice mons. Riva, nunzio a Beirut.",
    "Scortava il convoglio l'amm. Costa.| Era la sua ultima missione.",
    "Il contramm. La Rosa non commenta.",
    "Gent.mo Direttore, le scrivo da Gaza.| Qui manca tutto.",
    "Egr. Sig. Presidente, la ringrazio.",
    "Il card. Di Meo è in viaggio per Kiev.",
    "Il sottosegr. Alfieri smentisce.| Il ministro tace.",
    "È stato il s.ten. Orsi a dare l'allarme.",
    "L'ex sen. Manca vive a Tunisi.",
    "Il vice-gen. Bassi attende istruzioni.",
    "Il pres. dell'Ordine è l'avv. Lo Bianco.",
    "Ne hanno parlato i sigg. Rota e Poli.",
    "Alla cerimonia c'erano il brig. Russo e l'app. Serra.",
    "La dott.ssa D'Amico è la nuova portavoce.",
    "IL GEN. CONTI LASCIA IL COMANDO",
    "Il mar. Testa guida la stazione.| Ha sei uomini.",
    "Il m.llo Testa guida la stazione.",
    "L'on. «Max» Ferri non si ricandida.",
    "Al telefono c'era il prof.| Non aveva buone notizie.",
    "Il sac. Elia Moro resta a Mosul.",
    "Sua ecc.za Monti riceverà gli ambasciatori.",
  ])
  func titleJoinsTheName(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Cfr. Tucidide, libro quinto.| È il dialogo dei Meli.",
    "Si veda, per es., Trieste.| Il porto è franco.",
    "Alcuni stati, ad es. Malta, si oppongono.",
    "Il caso Ruanda vs. Congo torna all'Aia.",
    "Erano ca. 300.| Ne restano venti.",
    "Il c.d. Piano Verde costa troppo.",
    "Il cosidd. Quartetto si è sciolto.",
    "V. Allegato, punto quattro.| Il resto è segreto.",
    "La sede è in p.zza Navona.| Il portone è chiuso.",
    "Abita in v.le Mazzini, vicino alla Rai.",
    "L'ist. geogr. militare ha rifatto le carte.",
    "La ditta F.lli Bruni vende droni.",
    "Il rapporto (cfr. Ispi 2022) è netto.",
    "Firmato: f.to Luca Vanni.",
    "Vedi sopra, vd. Crimea.| Il precedente pesa.",
    "I prezzi (spec. Brent) risalgono.",
  ])
  func referenceJoinsWhatFollows(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "L'art. 5 del Trattato non è automatico.| Molti lo dimenticano.",
    "Lo vieta l'art. 11 Cost.| Il governo lo sa.",
    "Ai sensi dell'art. II della convenzione il mare è libero.",
    "Vedi cap. III, par. 4, lett. b, del rapporto.",
    "Si rinvia all'all. B del protocollo.",
    "La ris. 1701 dell'Onu è del 2006.",
    "Il volume è il n. 3 della serie.| Costa dodici euro.",
    "Il brano è a p. 112.| La nota è a p. 340.",
    "Le pp. 20-35 trattano di Suez.",
    "Il d.l. 14 del 2022 autorizza l'invio.| La Camera lo ha convertito.",
    "Il D.P.R. n. 309 resta in vigore.",
    "Nel sec. XVI Venezia trattava con i Turchi.",
    "Il dato è nella tab. 2 e nella fig. 7.",
    "Il fasc. 12 è sparito.| Nessuno lo cerca.",
    "Fu un maestro della pop art.| Vendette a Mosca.",
    "Chiamare il tel. 06 555 01.",
    "Gli artt. 3 e 4 sono superati.",
    "Si applica l'art. 4, co. 2.| Il resto decade.",
    "Il vol. II è introvabile.",
    "È scritto a pag. XII.| Basta leggere.",
    "Dir. 2004/38 alla mano, il divieto è nullo.",
    "La l. 185 vieta di vendere armi.| La 146 no.",
    "La legge (art. 70 l. 633) parla chiaro.",
    "Il prot. n. 14 è del 2010.",
    "La nota n.5 è firmata.",
    "Il cod. civ. non lo prevede.",
    "L'art.5 non basta.| Serve la volontà.",
  ])
  func numericJoinsItsNumber(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Servono tende, coperte ecc.| Manca il resto.",
    "Tende, coperte ecc. arrivano da Brindisi.",
    "Grano, orzo, ecc., passano dal Danubio.",
    "Mancano pane, acqua, ecc.| Putin non risponde.",
    "Mancano pane, acqua ecc.| «Siamo soli», dicono.",
    "(Cina, Russia, India ecc.) sono d'accordo.",
    "Le armi (missili, droni ecc.) restano a Tartus.",
    "Augusto morì nel 14 d.C.| Gli succedette Tiberio.",
    "Nel 323 a.C. Alessandro morì a Babilonia.",
    "La guerra finì nel 404 a.C.| Atene perse la flotta.",
    "Il tempio è del V sec. a.C.| Lo scavo è chiuso.",
    "Nel 44 a. C. Cesare fu ucciso.| Roma tremò.",
    "Per i negoziati, pp. 30 sgg.| Il resto è noto.",
    "Il passo è in Machiavelli, op. cit.| Si veda anche Guicciardini.",
    "Ibid., p. 40.| La fonte è turca.",
    "Il porto (n.d.r.) è minato.",
    "Si vedano le pagg. 3 e segg.| Manca l'indice.",
    "È un'idea di Brown et al.| Nessuno la discute.",
  ])
  func enderBreaksBeforeACapital(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "La Fincantieri S.p.A. vara due navi.| La prima è per il Qatar.",
    "Il contratto va alla Leonardo S.p.A.| La firma è a giugno.",
    "Lavora per una S.r.l. di Lugano.",
    "Il bilancio è della Saipem S.p.A.| I soci non parlano.",
    "L'amministratore delegato della Saipem S.p.A. Marco Vitali tace.",
    "Lo ha detto John Ross jr. ai cronisti.",
    "Ha venduto tutto alla Boeing Co.| Il prezzo è ignoto.",
    "Il gruppo Ford Motor Co. chiude uno stabilimento.",
    "La S. p. A. ha sede a Malta.",
    "Controlla due S.p.A.| Una è a Cipro.",
  ])
  func suffixBreaksBeforeAStarter(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "La base dista 40 km.| Il villaggio è vuoto.",
    "La base dista 40 km. dal confine.",
    "Il gasdotto è lungo 12 km.| 300 operai lo sorvegliano.",
    "Il debito è di 3 mld.| Parigi non paga.",
    "Il debito è di 3 mld. di euro.",
    "Il riso, 500 t. in tutto, è marcito.",
    "L'attesa è di 20 min.| Nessuno protesta.",
    "Dura 90 min. ed è noioso.",
    "Il 3 ott. la Duma vota.",
    "La Duma vota il 3 ott.| Il Senato segue.",
    "Kiev, 12 gen. 2023.| Nevica.",
    "MOSCA, 3 ott. – Il ministro è a Pechino.| Torna domani.",
    "Bastano 5 ml. al giorno.",
    "Il set. dei marinai è partito.",
  ])
  func unitsAndMonthsFollowANumber(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il geogr. Marinelli tracciò la carta.",
    "La casa editr. milanese ha chiuso.",
    "Il sottocomm. Verdi indaga.",
    "Il parco (distr. di Nuoro) è chiuso.",
    "Un cugino di Tito (partig. jugoslavo) lo nascose.",
  ])
  func unknownAbbreviationJoins(marked: String) { expectSegments(marked, in: .italian) }

  @Test(arguments: [
    "Il sommergibile è uscito dal bar.| Anzi, dal porto.",
    "Era un uomo del nord.| Amava il mare.",
    "Atterra un jet.| Scendono in tre.",
    "Va verso est.| La colonna lo segue.",
    "Ha detto di no.| Poi ha ritrattato.",
    "Vanno a un summit.| Tornano senza accordo.",
    "Tutti tifano per il leader.| È una strana partita.",
    "Ha un amico nel club.| Si chiama Dimitri.",
    "È un esperto di sport.| Scrive per un blog.",
    "Non sa dov'è.| Non lo saprà mai.",
    "Aspetta un po'.| Poi parte.",
    "Non c'e'.| Tornera' domani.",
    "Restano in tre.| Due sono feriti.",
    "Il set.| La troupe aspetta.",
    "Si candida tra i dem.| Trump lo deride.",
    "È all'Onu.| Poi andrà alla Nato.",
    "Entra nell'UE.| Esce dalla NATO.",
    "È il gruppo ID.| Salvini lo guida.",
  ])
  func wordsThatLookLikeAbbreviationsBreak(marked: String) { expectSegments(marked, in: .italian) }
}
