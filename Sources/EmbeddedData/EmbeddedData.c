#include "EmbeddedData.h"

// The data files as they stand; EmbeddedDataTests compares this list with the folders.

static const unsigned char Glossaries_countries_tsv[] = {
#embed "../../Glossaries/countries.tsv"
};
static const unsigned char Glossaries_demonyms_tsv[] = {
#embed "../../Glossaries/demonyms.tsv"
};
static const unsigned char Glossaries_diplomacy_tsv[] = {
#embed "../../Glossaries/diplomacy.tsv"
};
static const unsigned char Glossaries_economy_tsv[] = {
#embed "../../Glossaries/economy.tsv"
};
static const unsigned char Glossaries_energy_tsv[] = {
#embed "../../Glossaries/energy.tsv"
};
static const unsigned char Glossaries_european_union_tsv[] = {
#embed "../../Glossaries/european-union.tsv"
};
static const unsigned char Glossaries_false_friends_tsv[] = {
#embed "../../Glossaries/false-friends.tsv"
};
static const unsigned char Glossaries_history_tsv[] = {
#embed "../../Glossaries/history.tsv"
};
static const unsigned char Glossaries_institutions_tsv[] = {
#embed "../../Glossaries/institutions.tsv"
};
static const unsigned char Glossaries_leaders_tsv[] = {
#embed "../../Glossaries/leaders.tsv"
};
static const unsigned char Glossaries_migration_tsv[] = {
#embed "../../Glossaries/migration.tsv"
};
static const unsigned char Glossaries_military_tsv[] = {
#embed "../../Glossaries/military.tsv"
};
static const unsigned char Glossaries_organisations_tsv[] = {
#embed "../../Glossaries/organisations.tsv"
};
static const unsigned char Glossaries_places_tsv[] = {
#embed "../../Glossaries/places.tsv"
};
static const unsigned char Glossaries_politics_tsv[] = {
#embed "../../Glossaries/politics.tsv"
};
static const unsigned char Glossaries_security_tsv[] = {
#embed "../../Glossaries/security.tsv"
};
static const unsigned char Linguistics_adjectives_tsv[] = {
#embed "../Linguistics/Data/adjectives.tsv"
};
static const unsigned char Linguistics_adverbs_tsv[] = {
#embed "../Linguistics/Data/adverbs.tsv"
};
static const unsigned char Linguistics_closed_tsv[] = {
#embed "../Linguistics/Data/closed.tsv"
};
static const unsigned char Linguistics_english_adjectives_tsv[] = {
#embed "../Linguistics/Data/english-adjectives.tsv"
};
static const unsigned char Linguistics_english_adverbs_tsv[] = {
#embed "../Linguistics/Data/english-adverbs.tsv"
};
static const unsigned char Linguistics_english_articles_tsv[] = {
#embed "../Linguistics/Data/english-articles.tsv"
};
static const unsigned char Linguistics_english_nouns_tsv[] = {
#embed "../Linguistics/Data/english-nouns.tsv"
};
static const unsigned char Linguistics_english_spelling_tsv[] = {
#embed "../Linguistics/Data/english-spelling.tsv"
};
static const unsigned char Linguistics_english_verbs_tsv[] = {
#embed "../Linguistics/Data/english-verbs.tsv"
};
static const unsigned char Linguistics_given_names_tsv[] = {
#embed "../Linguistics/Data/given-names.tsv"
};
static const unsigned char Linguistics_homographs_tsv[] = {
#embed "../Linguistics/Data/homographs.tsv"
};
static const unsigned char Linguistics_multiwords_tsv[] = {
#embed "../Linguistics/Data/multiwords.tsv"
};
static const unsigned char Linguistics_nouns_a_c_tsv[] = {
#embed "../Linguistics/Data/nouns-a-c.tsv"
};
static const unsigned char Linguistics_nouns_d_i_tsv[] = {
#embed "../Linguistics/Data/nouns-d-i.tsv"
};
static const unsigned char Linguistics_nouns_j_p_tsv[] = {
#embed "../Linguistics/Data/nouns-j-p.tsv"
};
static const unsigned char Linguistics_nouns_q_z_tsv[] = {
#embed "../Linguistics/Data/nouns-q-z.tsv"
};
static const unsigned char Linguistics_senses_tsv[] = {
#embed "../Linguistics/Data/senses.tsv"
};
static const unsigned char Linguistics_verb_models_tsv[] = {
#embed "../Linguistics/Data/verb-models.tsv"
};
static const unsigned char Linguistics_verbs_tsv[] = {
#embed "../Linguistics/Data/verbs.tsv"
};
static const unsigned char Segmentation_english_abbreviations_tsv[] = {
#embed "../Segmentation/Data/english-abbreviations.tsv"
};
static const unsigned char Segmentation_english_cues_tsv[] = {
#embed "../Segmentation/Data/english-cues.tsv"
};
static const unsigned char Segmentation_italian_abbreviations_tsv[] = {
#embed "../Segmentation/Data/italian-abbreviations.tsv"
};
static const unsigned char Segmentation_italian_cues_tsv[] = {
#embed "../Segmentation/Data/italian-cues.tsv"
};

#define FRONTE_EMBED(path, array) {path, array, sizeof array}

static const struct FronteEmbeddedFile files[] = {
    FRONTE_EMBED("Glossaries/countries.tsv", Glossaries_countries_tsv),
    FRONTE_EMBED("Glossaries/demonyms.tsv", Glossaries_demonyms_tsv),
    FRONTE_EMBED("Glossaries/diplomacy.tsv", Glossaries_diplomacy_tsv),
    FRONTE_EMBED("Glossaries/economy.tsv", Glossaries_economy_tsv),
    FRONTE_EMBED("Glossaries/energy.tsv", Glossaries_energy_tsv),
    FRONTE_EMBED("Glossaries/european-union.tsv", Glossaries_european_union_tsv),
    FRONTE_EMBED("Glossaries/false-friends.tsv", Glossaries_false_friends_tsv),
    FRONTE_EMBED("Glossaries/history.tsv", Glossaries_history_tsv),
    FRONTE_EMBED("Glossaries/institutions.tsv", Glossaries_institutions_tsv),
    FRONTE_EMBED("Glossaries/leaders.tsv", Glossaries_leaders_tsv),
    FRONTE_EMBED("Glossaries/migration.tsv", Glossaries_migration_tsv),
    FRONTE_EMBED("Glossaries/military.tsv", Glossaries_military_tsv),
    FRONTE_EMBED("Glossaries/organisations.tsv", Glossaries_organisations_tsv),
    FRONTE_EMBED("Glossaries/places.tsv", Glossaries_places_tsv),
    FRONTE_EMBED("Glossaries/politics.tsv", Glossaries_politics_tsv),
    FRONTE_EMBED("Glossaries/security.tsv", Glossaries_security_tsv),
    FRONTE_EMBED("Linguistics/adjectives.tsv", Linguistics_adjectives_tsv),
    FRONTE_EMBED("Linguistics/adverbs.tsv", Linguistics_adverbs_tsv),
    FRONTE_EMBED("Linguistics/closed.tsv", Linguistics_closed_tsv),
    FRONTE_EMBED("Linguistics/english-adjectives.tsv", Linguistics_english_adjectives_tsv),
    FRONTE_EMBED("Linguistics/english-adverbs.tsv", Linguistics_english_adverbs_tsv),
    FRONTE_EMBED("Linguistics/english-articles.tsv", Linguistics_english_articles_tsv),
    FRONTE_EMBED("Linguistics/english-nouns.tsv", Linguistics_english_nouns_tsv),
    FRONTE_EMBED("Linguistics/english-spelling.tsv", Linguistics_english_spelling_tsv),
    FRONTE_EMBED("Linguistics/english-verbs.tsv", Linguistics_english_verbs_tsv),
    FRONTE_EMBED("Linguistics/given-names.tsv", Linguistics_given_names_tsv),
    FRONTE_EMBED("Linguistics/homographs.tsv", Linguistics_homographs_tsv),
    FRONTE_EMBED("Linguistics/multiwords.tsv", Linguistics_multiwords_tsv),
    FRONTE_EMBED("Linguistics/nouns-a-c.tsv", Linguistics_nouns_a_c_tsv),
    FRONTE_EMBED("Linguistics/nouns-d-i.tsv", Linguistics_nouns_d_i_tsv),
    FRONTE_EMBED("Linguistics/nouns-j-p.tsv", Linguistics_nouns_j_p_tsv),
    FRONTE_EMBED("Linguistics/nouns-q-z.tsv", Linguistics_nouns_q_z_tsv),
    FRONTE_EMBED("Linguistics/senses.tsv", Linguistics_senses_tsv),
    FRONTE_EMBED("Linguistics/verb-models.tsv", Linguistics_verb_models_tsv),
    FRONTE_EMBED("Linguistics/verbs.tsv", Linguistics_verbs_tsv),
    FRONTE_EMBED("Segmentation/english-abbreviations.tsv", Segmentation_english_abbreviations_tsv),
    FRONTE_EMBED("Segmentation/english-cues.tsv", Segmentation_english_cues_tsv),
    FRONTE_EMBED("Segmentation/italian-abbreviations.tsv", Segmentation_italian_abbreviations_tsv),
    FRONTE_EMBED("Segmentation/italian-cues.tsv", Segmentation_italian_cues_tsv),
};

long FronteEmbeddedFileCount(void) { return sizeof files / sizeof files[0]; }

struct FronteEmbeddedFile FronteEmbeddedFileAt(long index) { return files[index]; }
