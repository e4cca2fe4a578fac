#ifndef FRONTE_EMBEDDED_DATA_H
#define FRONTE_EMBEDDED_DATA_H

/// One file that was embedded when the program was built.
struct FronteEmbeddedFile {
  /// The room's folder and the file's name: `Linguistics/verbs.tsv`, `Glossaries/places.tsv`.
  const char *path;
  const unsigned char *bytes;
  long count;
};

/// The number of embedded files.
long FronteEmbeddedFileCount(void);

/// The embedded file with an index from 0.
struct FronteEmbeddedFile FronteEmbeddedFileAt(long index);

#endif
