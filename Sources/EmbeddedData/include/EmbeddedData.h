#ifndef FRONTE_EMBEDDED_DATA_H
#define FRONTE_EMBEDDED_DATA_H

#include <stddef.h>

/// One file that was embedded when the program was built.
struct FronteEmbeddedFile {
  /// The room's folder and the file's name: `Linguistics/verbs.tsv`, `Glossaries/places.tsv`.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// Every embedded file, sorted by path.
extern const struct FronteEmbeddedFile FronteEmbeddedFiles[];

/// The number of embedded files.
extern const size_t FronteEmbeddedFileCount;

#endif
