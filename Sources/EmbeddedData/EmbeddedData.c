#include "EmbeddedData.h"

const struct FronteEmbeddedFile FronteEmbeddedFiles[] = {};
const size_t FronteEmbeddedFileCount = 0;
