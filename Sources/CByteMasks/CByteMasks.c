// Everything is in the header, to be inlined where it is called; a target needs a source.
#include "CByteMasks.h"
