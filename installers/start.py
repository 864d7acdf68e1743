"""Where the frozen program begins; it is no part of the package, so its data lies beside it."""

import sys

from moreelberaad.__main__ import main

sys.exit(main())
